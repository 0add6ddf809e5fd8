import type { Entity } from '@backstage/catalog-model';
import { repositoryOf } from './repository';

function entityWith(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'orders', annotations },
  };
}

describe('the repository of an entity', () => {
  it('is that of its file, on its host and branch', () => {
    expect(
      repositoryOf(
        entityWith({
          'github.com/project-slug': 'acme/orders',
          'backstage.io/source-location':
            'url:http://localhost:4569/acme/orders/tree/trunk/services/',
          'backstage.io/managed-by-location':
            'url:http://localhost:4569/acme/orders/blob/trunk/services/catalog-info.yaml',
        }),
      ),
    ).toEqual({
      host: 'localhost:4569',
      owner: 'acme',
      name: 'orders',
      slug: 'acme/orders',
      url: 'http://localhost:4569/acme/orders',
      branch: 'trunk',
      treeUrl: 'http://localhost:4569/acme/orders/tree/trunk',
      catalogPath: 'services/catalog-info.yaml',
    });
  });

  it('may be another than that of its file: then its default branch counts', () => {
    expect(
      repositoryOf(
        entityWith({
          'github.com/project-slug': 'acme/orders',
          'backstage.io/managed-by-location':
            'url:https://github.example.com/acme/catalog/blob/main/orders.yaml',
        }),
      ),
    ).toEqual({
      host: 'github.example.com',
      owner: 'acme',
      name: 'orders',
      slug: 'acme/orders',
      url: 'https://github.example.com/acme/orders',
      treeUrl: 'https://github.example.com/acme/orders',
      catalogPath: 'catalog-info.yaml',
    });
  });

  it('is on github.com when nothing says where', () => {
    expect(
      repositoryOf(
        entityWith({
          'github.com/project-slug': 'acme/orders',
          'backstage.io/managed-by-location': 'file:/catalog/orders.yaml',
        }),
      ),
    ).toMatchObject({ url: 'https://github.com/acme/orders' });
  });

  it('is that of the source location without a slug', () => {
    expect(
      repositoryOf(
        entityWith({
          'backstage.io/source-location':
            'url:https://github.com/acme/orders/tree/main/',
        }),
      ),
    ).toMatchObject({ slug: 'acme/orders', branch: 'main' });
  });

  it.each<Record<string, string>>([
    {},
    { 'github.com/project-slug': 'orders' },
    { 'github.com/project-slug': 'acme/../orders' },
    { 'github.com/project-slug': '../orders' },
    { 'github.com/project-slug': 'acme/..' },
    { 'backstage.io/source-location': 'url:javascript:alert(1)' },
    { 'backstage.io/source-location': 'nonsense' },
    { 'backstage.io/source-location': 'url:https://github.com/' },
  ])('is not known from %j', annotations => {
    expect(repositoryOf(entityWith(annotations))).toBeUndefined();
  });
});
