import {
  createExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { fakeApi } from '../__testUtils__/fakeApi';
import { aMovingTarget, anEntity, anOverview } from '../__testUtils__/fixtures';
import deploymentsPlugin, * as newSystem from '../index';
import {
  deploymentsApi,
  deploymentsEntityCard,
  deploymentsEntityContent,
} from './plugin';

describe('the plugin of the new frontend system', () => {
  it('is the default export, with the id of its backend', () => {
    expect(deploymentsPlugin.id).toBe('deployments');
    expect(newSystem.deploymentsApiRef.id).toBe('plugin.deployments.api');
    expect(
      deploymentsPlugin.getExtension('entity-content:deployments'),
    ).toBeDefined();
    expect(
      deploymentsPlugin.getExtension('entity-card:deployments'),
    ).toBeDefined();
  });

  it('mounts the tab on an entity page', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: anEntity() }),
        deploymentsEntityContent,
      ],
      apis: [[deploymentsApiRef, fakeApi()]],
    });
    expect(
      await screen.findByRole('heading', {
        name: '1.8.2 is serving all of production',
      }),
    ).toBeInTheDocument();
  });

  it('mounts the card, which leads to the tab', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: anEntity() }),
        deploymentsEntityCard,
      ],
      apis: [
        [
          deploymentsApiRef,
          fakeApi({
            getOverview: jest.fn(async () => anOverview([aMovingTarget()])),
          }),
        ],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    expect(await screen.findByText('Canary 25 %')).toBeInTheDocument();
    expect(screen.getByText('1.8.2 → 1.9.0')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /View deployments/ }),
    ).toHaveAttribute('href', '/catalog/default/component/orders/deployments');
  });

  it('offers the tab to annotated entities, and to services to be set up', () => {
    const filter = createExtensionTester(deploymentsEntityContent).get(
      EntityContentBlueprint.dataRefs.filterFunction,
    );
    expect(filter?.(anEntity())).toBe(true);
    expect(filter?.(anEntity({}))).toBe(true);
    expect(filter?.({ ...anEntity({}), kind: 'API' })).toBe(false);
    expect(
      filter?.({
        ...anEntity({}),
        spec: { ...anEntity().spec, type: 'library' },
      }),
    ).toBe(false);
  });

  it('makes its client from the portal’s discovery and fetch', async () => {
    const fetch = jest.fn(async () => new Response('{}'));
    const tester = createExtensionTester(deploymentsApi);
    const [output] = [...tester.snapshot().outputs!];
    expect(output).toBe('core.api.factory');
    const { createDeploymentsApi } = await import(
      '../api/createDeploymentsApi'
    );
    const api = createDeploymentsApi({
      discoveryApi: mockApis.discovery({ baseUrl: 'http://portal.test' }),
      fetchApi: { fetch: fetch as unknown as typeof globalThis.fetch },
    });
    await api.getOverview('component:default/orders');
    expect(fetch).toHaveBeenCalledWith(
      'http://portal.test/api/deployments/v1/entities/component/default/orders',
      expect.anything(),
    );
  });
});
