import { Route, Routes } from 'react-router-dom';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { fakeApi } from '../__testUtils__/fakeApi';
import { anEntity } from '../__testUtils__/fixtures';
import {
  deploymentsApiRef,
  deploymentsPlugin,
  EntityDeploymentsCard,
  EntityDeploymentsContent,
  isDeploymentsAvailable,
} from '../legacy';

describe('the plugin of the old frontend system', () => {
  it('provides its own API', () => {
    expect(deploymentsPlugin.getId()).toBe('deployments');
    expect([...deploymentsPlugin.getApis()].map(api => api.api.id)).toEqual([
      'plugin.deployments.api',
    ]);
  });

  it('mounts the same tab on a route', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[deploymentsApiRef, fakeApi()]]}>
        <EntityProvider entity={anEntity()}>
          <Routes>
            <Route path="/" element={<EntityDeploymentsContent />} />
          </Routes>
        </EntityProvider>
      </TestApiProvider>,
      {
        mountedRoutes: {
          '/': deploymentsPlugin.routes.entityContent,
        },
      },
    );
    expect(
      await screen.findByRole('heading', {
        name: '1.8.2 is serving all of production',
      }),
    ).toBeInTheDocument();
  });

  it('mounts the card', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[deploymentsApiRef, fakeApi()]]}>
        <EntityProvider entity={anEntity()}>
          <EntityDeploymentsCard />
        </EntityProvider>
      </TestApiProvider>,
      {
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect(await screen.findByText('Healthy')).toBeInTheDocument();
  });

  it('knows which entities have deployments', () => {
    expect(isDeploymentsAvailable(anEntity())).toBe(true);
    expect(isDeploymentsAvailable(anEntity({}))).toBe(false);
  });
});
