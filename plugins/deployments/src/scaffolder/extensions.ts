import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

// They belong to this plugin, so that installing it is enough; in a portal
// without the scaffolder there is nothing to attach them to, and they rest.

/** @internal */
export const serviceNameExtension = FormFieldBlueprint.make({
  name: 'service-name',
  params: {
    field: () =>
      import('./formFields').then(module => module.serviceNameFormField),
  },
});

/** @internal */
export const accountExtension = FormFieldBlueprint.make({
  name: 'account',
  params: {
    field: () => import('./formFields').then(module => module.accountFormField),
  },
});

/** @internal */
export const rolloutPlanExtension = FormFieldBlueprint.make({
  name: 'rollout-plan',
  params: {
    field: () =>
      import('./formFields').then(module => module.rolloutPlanFormField),
  },
});
