import { ordersEntity } from '../__testUtils__/fixtures';
import { sourceLinksOf } from './sourceLinks';

const COMMIT = '8f31c0a8f31c0a8f31c0a8f31c0a8f31c0a8f31c';

describe('links to the source', () => {
  it('go to the host that the entity came from', () => {
    const links = sourceLinksOf(
      ordersEntity({
        'backstage.io/source-location':
          'url:https://github.example.com/acme/orders/tree/main/',
      }),
    );
    expect(links.commitUrl('acme/orders', COMMIT)).toBe(
      `https://github.example.com/acme/orders/commit/${COMMIT}`,
    );
  });

  it('go there as the entity was read from there', () => {
    const links = sourceLinksOf(
      ordersEntity({
        'backstage.io/source-location':
          'url:http://localhost:4569/acme/orders/tree/main/',
      }),
    );
    for (const repository of ['acme/orders', 'localhost:4569/acme/orders']) {
      expect(links.commitUrl(repository, COMMIT)).toBe(
        `http://localhost:4569/acme/orders/commit/${COMMIT}`,
      );
    }
  });

  it('go to the host that a repository names itself', () => {
    const links = sourceLinksOf(ordersEntity());
    expect(links.runUrl('git.example.com/acme/orders', '412')).toBe(
      'https://git.example.com/acme/orders/actions/runs/412',
    );
  });

  it('take a run that is an address as it is, but only of the web', () => {
    const links = sourceLinksOf(ordersEntity());
    expect(links.runUrl('acme/orders', 'https://ci.example.com/7')).toBe(
      'https://ci.example.com/7',
    );
    expect(links.runUrl('acme/orders', 'data:text/html,hello')).toBeUndefined();
    expect(links.commitUrl('unknown', COMMIT)).toBeUndefined();
    expect(links.commitUrl('acme/orders', 'unknown')).toBeUndefined();
  });
});
