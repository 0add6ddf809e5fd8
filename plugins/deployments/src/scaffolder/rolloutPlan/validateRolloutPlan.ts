import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { translateFrom } from '../form/translateFrom';
import { checkPlan } from './checkPlan';
import type { RolloutPlanOptions } from './RolloutPlanField';
import { readEnvironments, type WrittenEnvironments } from './written';

/** Lets Next pass only with plans that can be carried out. */
export const validateRolloutPlan: CustomFieldValidator<
  WrittenEnvironments,
  RolloutPlanOptions
> = async (value, field, { apiHolder }) => {
  const t = await translateFrom(apiHolder);
  const environments = readEnvironments(value);
  if (!environments) {
    field.addError(t('plan.missing'));
    return;
  }
  for (const [name, environment] of Object.entries(environments)) {
    for (const { path, message } of checkPlan(t, name, environment).problems) {
      field.addError([name, path, message].filter(Boolean).join(': '));
    }
  }
};
