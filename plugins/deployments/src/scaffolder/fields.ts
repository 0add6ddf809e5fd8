import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import type { AccountValue } from './account/accountValue';
import { lazyField } from './form/lazyField';
import type { RolloutPlanOptions } from './rolloutPlan/RolloutPlanField';
import type { WrittenEnvironments } from './rolloutPlan/written';
import type { ServiceNameOptions } from './serviceName/nameTaken';

/** A field of the form, but for its schema: loaded when it is first needed. */
type Field<Value, Options = {}> = Omit<
  FieldExtensionOptions<Value, Options>,
  'schema'
>;

/** `ui:field: DeploymentsServiceName`; a string. */
export const serviceNameField: Field<string, ServiceNameOptions> = {
  name: 'DeploymentsServiceName',
  component: lazyField(() =>
    import('./serviceName/ServiceNameField').then(
      module => module.ServiceNameField,
    ),
  ),
  validation: async (...args) =>
    (await import('./serviceName/validateServiceName')).validateServiceName(
      ...args,
    ),
};

/** `ui:field: DeploymentsAccount`; `{ accountId, region }`. */
export const accountField: Field<AccountValue> = {
  name: 'DeploymentsAccount',
  component: lazyField(() =>
    import('./account/AccountField').then(module => module.AccountField),
  ),
  validation: async (...args) =>
    (await import('./account/validateAccount')).validateAccount(...args),
};

/** `ui:field: DeploymentsRolloutPlan`; `environments` of `deployment.yaml`. */
export const rolloutPlanField: Field<WrittenEnvironments, RolloutPlanOptions> =
  {
    name: 'DeploymentsRolloutPlan',
    component: lazyField(() =>
      import('./rolloutPlan/RolloutPlanField').then(
        module => module.RolloutPlanField,
      ),
    ),
    validation: async (...args) =>
      (await import('./rolloutPlan/validateRolloutPlan')).validateRolloutPlan(
        ...args,
      ),
  };
