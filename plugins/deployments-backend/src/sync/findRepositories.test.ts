import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ordersEntity, SERVICE_ARN } from '../__testUtils__/fixtures';
import { findRepositories } from './findRepositories';

function entityOf(name: string, annotations: Record<string, string>) {
  const entity = ordersEntity(annotations);
  return { ...entity, metadata: { ...entity.metadata, name } };
}

const services = { 'canary-portal/ecs-services': `production: ${SERVICE_ARN}` };
const inRepository = (path: string) => ({
  'backstage.io/managed-by-location': `url:https://github.com/acme/shop/blob/main/${path}`,
});

it('finds each repository of deployed entities once, with all their files', async () => {
  const found = await findRepositories(
    catalogServiceMock({
      entities: [
        entityOf('a', { ...services, ...inRepository('catalog-info.yaml') }),
        entityOf('b', { ...services, ...inRepository('b/catalog-info.yaml') }),
        entityOf('c', { ...services, 'github.com/project-slug': 'acme/c' }),
        entityOf('not-deployed', inRepository('d.yaml')),
        entityOf('nowhere', services),
      ],
    }),
    mockServices.auth(),
  );

  expect(
    found.map(({ repository, catalogPaths }) => [
      repository.treeUrl,
      catalogPaths,
    ]),
  ).toEqual([
    [
      'https://github.com/acme/shop/tree/main',
      ['b/catalog-info.yaml', 'catalog-info.yaml'],
    ],
    ['https://github.com/acme/c', ['catalog-info.yaml']],
  ]);
});
