import { createExtensionTester } from '@backstage/frontend-test-utils';
import { ApiBlueprint, appTreeApiRef } from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { formFieldsApiRef } from '@backstage/plugin-scaffolder-react/alpha';
import deploymentsPlugin from '../index';
import {
  accountExtension,
  rolloutPlanExtension,
  serviceNameExtension,
} from './extensions';

describe('the fields of the form, in the new frontend system', () => {
  it('come with the plugin', () => {
    for (const name of ['service-name', 'account', 'rollout-plan'] as const) {
      expect(
        deploymentsPlugin.getExtension(
          `scaffolder-form-field:deployments/${name}`,
        ),
      ).toBeDefined();
    }
  });

  it('are found by the scaffolder under the names that templates use', async () => {
    const factory = createExtensionTester(
      scaffolderPlugin.getExtension('api:scaffolder/form-fields'),
    )
      .add(serviceNameExtension)
      .add(accountExtension)
      .add(rolloutPlanExtension)
      .get(ApiBlueprint.dataRefs.factory);
    expect(factory.api.id).toBe(formFieldsApiRef.id);
    expect(Object.values(factory.deps)).toEqual([appTreeApiRef]);
    const api = factory.factory({
      appTreeApi: { getTree: () => ({ tree: { nodes: new Map() } }) },
    }) as typeof formFieldsApiRef.T;
    const fields = await api.loadFormFields();
    expect(fields).toEqual([
      expect.objectContaining({ name: 'DeploymentsServiceName' }),
      expect.objectContaining({ name: 'DeploymentsAccount' }),
      expect.objectContaining({ name: 'DeploymentsRolloutPlan' }),
    ]);
  });
});
