import { databases, freshStore } from '../__testUtils__/databases';
import { T0 } from '../__testUtils__/fixtures';
import { removeExpired } from './retention';

const ORDERS = 'https://github.com/acme/orders/tree/main';
const DAY = 864e5;

describe.each(databases.eachSupportedId())('RepositoryStore on %s', id => {
  const reading = (at: number, etag: string) => ({
    at,
    etag,
    files: { 'deployment.yaml': `# ${etag}` },
    catalogPaths: ['catalog-info.yaml'],
  });

  it('keeps the newest files, and counts the commits', async () => {
    const { repositories } = (await freshStore(id)).store;
    await repositories.save(ORDERS, reading(T0, 'one'));
    await repositories.save(ORDERS, reading(T0 + 2, 'two'));
    // Of a replica that was slower.
    await repositories.save(ORDERS, reading(T0 + 1, 'late'));

    expect(await repositories.get(ORDERS)).toEqual({
      location: ORDERS,
      version: 2,
      etag: 'two',
      catalogPaths: ['catalog-info.yaml'],
      asOf: T0 + 2,
      checkedAt: T0 + 2,
      failure: null,
    });
    expect(await repositories.files(ORDERS)).toEqual({
      'deployment.yaml': '# two',
    });
  });

  it('keeps what it knew when reads fail, and since when they do', async () => {
    const { repositories } = (await freshStore(id)).store;
    await repositories.save(ORDERS, reading(T0, 'one'));
    const trouble = { reason: 'Not found.', action: 'Look.' };
    await repositories.fail(ORDERS, T0 + 1, trouble);
    await repositories.fail(ORDERS, T0 + 2, { ...trouble, reason: 'Down.' });

    expect(await repositories.get(ORDERS)).toMatchObject({
      version: 1,
      asOf: T0,
      checkedAt: T0 + 2,
      failure: { since: T0 + 1, reason: 'Down.', action: 'Look.' },
    });

    await repositories.confirm(ORDERS, T0 + 3);
    expect(await repositories.get(ORDERS)).toMatchObject({
      version: 1,
      asOf: T0 + 3,
      failure: null,
    });
  });

  it('remembers failures of what was never read', async () => {
    const { repositories } = (await freshStore(id)).store;
    const trouble = { reason: 'Not found.', action: 'Look.' };
    await repositories.fail(ORDERS, T0, trouble);

    expect(await repositories.get(ORDERS)).toMatchObject({
      asOf: null,
      etag: null,
      catalogPaths: [],
      failure: { since: T0, ...trouble },
    });
    expect(await repositories.files(ORDERS)).toBeUndefined();
    expect(await repositories.files('elsewhere')).toBeUndefined();
    expect(await repositories.get('elsewhere')).toBeUndefined();
    expect(await repositories.checkedAt([ORDERS, 'elsewhere'])).toEqual(
      new Map([[ORDERS, T0]]),
    );
  });

  it('forgets what no entity has named for a month', async () => {
    const { db, store } = await freshStore(id);
    await store.repositories.save(ORDERS, reading(T0, 'one'));
    const retention = { rolloutsMs: DAY, evidenceMs: DAY };
    await removeExpired(db, retention, T0 + 29 * DAY);
    expect(await store.repositories.get(ORDERS)).toBeDefined();

    await removeExpired(db, retention, T0 + 31 * DAY);
    expect(await store.repositories.get(ORDERS)).toBeUndefined();
  });
});
