import { mockServices } from '@backstage/backend-test-utils';
import { repositoryOf } from '@canary-portal/plugin-deployments-common';
import { freshStore } from '../__testUtils__/databases';
import { FakeRepositorySource } from '../__testUtils__/FakeRepositorySource';
import { MINUTE, ordersEntity, T0 } from '../__testUtils__/fixtures';
import type { WantedRepository } from './findRepositories';
import { RepositorySync } from './RepositorySync';

function wantedOf(name: string, catalogPaths = ['catalog-info.yaml']) {
  const repository = repositoryOf(
    ordersEntity({ 'github.com/project-slug': `acme/${name}` }),
  );
  if (!repository) {
    throw new Error('The entity names its repository.');
  }
  return { repository, catalogPaths };
}

async function begin(found: WantedRepository[] = [wantedOf('orders')]) {
  const { store } = await freshStore();
  const source = new FakeRepositorySource();
  const announce = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  let time = T0;
  let wanted = found;
  const create = (holder: string) =>
    new RepositorySync({
      source,
      store: store.repositories,
      leases: store.leases,
      findRepositories: async () => wanted,
      holder,
      everyMs: 10 * MINUTE,
      roundMs: MINUTE / 2,
      announce,
      clock: {
        now: () => time,
        sleep: (_ms, signal) =>
          new Promise(resolve => {
            signal?.addEventListener('abort', () => resolve());
          }),
      },
      random: () => 0.5,
      logger,
    });
  return {
    store: store.repositories,
    source,
    announce,
    logger,
    create,
    sync: create('one'),
    pass: (ms: number) => {
      time += ms;
    },
    want: (other: WantedRepository[]) => {
      wanted = other;
    },
  };
}

describe('the sync of repositories', () => {
  it('reads each after some minutes, in whole only what is new', async () => {
    const { sync, source, store, announce, pass } = await begin();
    const { treeUrl } = wantedOf('orders').repository;
    source.put('acme/orders', 'one');

    await sync.round();
    pass(9 * MINUTE);
    await sync.round();
    expect(source.reads.map(({ etag }) => etag)).toEqual([undefined]);
    expect(announce).toHaveBeenCalledTimes(1);

    pass(MINUTE);
    await sync.round();
    expect(source.reads.map(({ etag }) => etag)).toEqual([undefined, 'one']);
    expect(announce).toHaveBeenCalledTimes(1);
    expect(await store.get(treeUrl)).toMatchObject({
      version: 1,
      asOf: T0 + 10 * MINUTE,
    });

    source.put('acme/orders', 'two', { 'deployment.yaml': '' });
    pass(10 * MINUTE);
    await sync.round();
    expect(announce).toHaveBeenCalledTimes(2);
    expect(await store.files(treeUrl)).toEqual({ 'deployment.yaml': '' });
  });

  it('is done by one replica', async () => {
    const { sync, create, source, pass } = await begin();
    source.put('acme/orders', 'one');
    const other = create('two');
    await sync.round();
    pass(11 * MINUTE - MINUTE);
    await sync.round();
    pass(MINUTE);
    await other.round();
    expect(source.reads).toHaveLength(2);

    pass(20 * MINUTE);
    await other.round();
    expect(source.reads).toHaveLength(3);
  });

  it('keeps the reason when a repository cannot be read, and says it once', async () => {
    const { sync, source, store, announce, logger, pass } = await begin();
    const { treeUrl } = wantedOf('orders').repository;
    source.failure = { reason: 'GitHub is down.', action: 'Wait.' };

    await sync.round();
    pass(10 * MINUTE);
    await sync.round();
    expect(await store.get(treeUrl)).toMatchObject({
      failure: { since: T0, reason: 'GitHub is down.', action: 'Wait.' },
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(announce).toHaveBeenCalledTimes(1);

    source.failure = undefined;
    source.put('acme/orders', 'one');
    pass(10 * MINUTE);
    await sync.round();
    expect(await store.get(treeUrl)).toMatchObject({ failure: null });
    expect(announce).toHaveBeenCalledTimes(2);
  });

  it('spreads many repositories over the rounds, and slows down', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `service-${index}`);
    const { sync, source, pass } = await begin(names.map(n => wantedOf(n)));
    names.forEach(name => source.put(`acme/${name}`, 'one'));

    await sync.round();
    expect(source.reads).toHaveLength(20);
    for (let round = 1; round < 20; round++) {
      pass(MINUTE / 2);
      await sync.round();
    }
    expect(new Set(source.reads.map(({ slug }) => slug)).size).toBe(400);
    // 3 seconds each: twenty minutes in place of ten.
    pass(9 * MINUTE);
    await sync.round();
    expect(source.reads).toHaveLength(400);
  });

  it('reads in whole when an entity stands in another file', async () => {
    const { sync, source, want, pass } = await begin();
    source.put('acme/orders', 'one');
    await sync.round();
    want([wantedOf('orders', ['catalog-info.yaml', 'services/b.yaml'])]);
    pass(10 * MINUTE);
    await sync.round();

    expect(source.reads[1]).toEqual({
      slug: 'acme/orders',
      etag: undefined,
      catalogPaths: ['catalog-info.yaml', 'services/b.yaml'],
    });
  });

  it('leaves alone what it may not read', async () => {
    const { sync, source } = await begin();
    source.refused = { reason: 'No.', action: 'Add it.' };
    await sync.round();
    sync.refresh(wantedOf('orders').repository);
    await sync.stop();
    expect(source.reads).toEqual([]);
  });

  it('lets readers refresh a repository at most every ten seconds', async () => {
    const { sync, source, announce, pass } = await begin();
    const { repository } = wantedOf('orders');
    source.put('acme/orders', 'one');
    const read = () =>
      new Promise<void>(resolve => {
        announce.mockImplementationOnce(async () => resolve());
        sync.refresh(repository);
      });
    await read();
    sync.refresh(repository);
    source.put('acme/orders', 'two');
    pass(10_000);
    await read();
    expect(source.reads.map(({ etag }) => etag)).toEqual([undefined, 'one']);
    await sync.stop();

    pass(10_000);
    sync.refresh(repository);
    expect(source.reads).toHaveLength(2);
  });

  it('begins at once, and ends when it is told to', async () => {
    const { sync, source } = await begin();
    source.put('acme/orders', 'one');
    sync.start();
    await new Promise(resolve => setImmediate(resolve));
    await sync.stop();
    expect(source.reads.length).toBeLessThanOrEqual(1);
  });
});
