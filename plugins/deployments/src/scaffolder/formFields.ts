import {
  createFormField,
  type FormField,
} from '@backstage/plugin-scaffolder-react/alpha';
import { accountField, rolloutPlanField, serviceNameField } from './fields';
import { accountSchema, rolloutPlanSchema, serviceNameSchema } from './schemas';

/** The fields as the new frontend system takes them. */
export const serviceNameFormField: FormField = createFormField({
  ...serviceNameField,
  schema: serviceNameSchema,
});

export const accountFormField: FormField = createFormField({
  ...accountField,
  schema: accountSchema,
});

export const rolloutPlanFormField: FormField = createFormField({
  ...rolloutPlanField,
  schema: rolloutPlanSchema,
});
