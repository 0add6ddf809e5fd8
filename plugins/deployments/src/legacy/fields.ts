import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import {
  accountField,
  rolloutPlanField,
  serviceNameField,
} from '../scaffolder/fields';
import {
  accountSchema,
  rolloutPlanSchema,
  serviceNameSchema,
} from '../scaffolder/schemas';
import { deploymentsPlugin } from './plugin';

/**
 * `ui:field: DeploymentsServiceName`: the name of a service to be made, checked
 * while it is typed. Goes inside `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const DeploymentsServiceNameFieldExtension = deploymentsPlugin.provide(
  createScaffolderFieldExtension({
    ...serviceNameField,
    schema: serviceNameSchema.schema,
  }),
);

/**
 * `ui:field: DeploymentsAccount`: the AWS account and region that it runs in.
 *
 * @public
 */
export const DeploymentsAccountFieldExtension = deploymentsPlugin.provide(
  createScaffolderFieldExtension({
    ...accountField,
    schema: accountSchema.schema,
  }),
);

/**
 * `ui:field: DeploymentsRolloutPlan`: how each environment is delivered, as
 * `environments` of `deployment.yaml`.
 *
 * @public
 */
export const DeploymentsRolloutPlanFieldExtension = deploymentsPlugin.provide(
  createScaffolderFieldExtension({
    ...rolloutPlanField,
    schema: rolloutPlanSchema.schema,
  }),
);
