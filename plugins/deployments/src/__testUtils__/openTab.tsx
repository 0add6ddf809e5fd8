import { EntityProvider } from '@backstage/plugin-catalog-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type {
  DeploymentsApi,
  Overview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { DeploymentsTab } from '../tab/DeploymentsTab';
import { fakeApi, type FakeApi } from './fakeApi';
import { FakeSignals } from './fakeSignals';
import { anEntity, anOverview } from './fixtures';

/** Opens the whole tab of an entity, as a portal mounts it. */
export async function openTab(
  api: DeploymentsApi = fakeApi(),
  options: { entity?: ReturnType<typeof anEntity>; signals?: FakeSignals } = {},
): Promise<void> {
  const { entity = anEntity(), signals = new FakeSignals() } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [deploymentsApiRef, api],
        [signalApiRef, signals],
      ]}
    >
      <EntityProvider entity={entity}>
        <DeploymentsTab />
      </EntityProvider>
    </TestApiProvider>,
  );
}

/** A backend that answers with this overview. */
export function answering(overview: Overview): FakeApi {
  return fakeApi({ getOverview: async () => overview });
}

/** A backend that knows this one target. */
export function showing(target: TargetView): FakeApi {
  return answering(anOverview([target]));
}
