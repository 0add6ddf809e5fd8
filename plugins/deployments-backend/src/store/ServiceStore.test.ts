import { databases, freshStore } from '../__testUtils__/databases';
import { SERVICE_ARN, snapshotOf, T0 } from '../__testUtils__/fixtures';

describe.each(databases.eachSupportedId())('ServiceStore on %s', id => {
  it('counts up only with what a reader would see', async () => {
    const { services } = (await freshStore(id)).store;
    const read = { snapshot: snapshotOf(), mark: 'a', changed: true };

    await services.save(SERVICE_ARN, read);
    await services.save(SERVICE_ARN, { ...read, changed: false });
    expect((await services.get(SERVICE_ARN))?.version).toBe(1);

    await services.save(SERVICE_ARN, read);
    await services.touch(SERVICE_ARN);
    await services.confirm([SERVICE_ARN], T0 + 5_000);
    expect(await services.get(SERVICE_ARN)).toEqual({
      serviceArn: SERVICE_ARN,
      version: 3,
      mark: 'a',
      snapshot: snapshotOf(),
      asOf: T0 + 5_000,
      missing: false,
      failure: null,
    });
  });

  it('is not set back by a slower read', async () => {
    const { services } = (await freshStore(id)).store;
    const newer = snapshotOf({ at: T0 + 1_000, desiredCount: 7 });

    await services.save(SERVICE_ARN, { snapshot: newer, changed: true });
    await services.save(SERVICE_ARN, {
      snapshot: snapshotOf(),
      changed: true,
    });

    expect((await services.get(SERVICE_ARN))?.snapshot?.desiredCount).toBe(7);
  });

  it('keeps what was known when a read fails, and since when it fails', async () => {
    const { services } = (await freshStore(id)).store;
    await services.save(SERVICE_ARN, { snapshot: snapshotOf(), changed: true });

    await services.fail(SERVICE_ARN, T0 + 1_000, 'Denied');
    await services.fail(SERVICE_ARN, T0 + 2_000, 'Denied');

    expect(await services.get(SERVICE_ARN)).toMatchObject({
      version: 2,
      snapshot: { desiredCount: 6 },
      failure: { since: T0 + 1_000, message: 'Denied' },
    });
    await services.confirm([SERVICE_ARN], T0 + 3_000);
    expect(await services.get(SERVICE_ARN)).toMatchObject({
      version: 3,
      failure: null,
    });
  });

  it('remembers services that are not there', async () => {
    const { services } = (await freshStore(id)).store;
    await services.markMissing(SERVICE_ARN, T0);

    expect((await services.versions([SERVICE_ARN])).get(SERVICE_ARN)).toEqual({
      serviceArn: SERVICE_ARN,
      version: 1,
      asOf: T0,
      missing: true,
      failure: null,
    });
    expect(await services.marks([SERVICE_ARN])).toEqual(
      new Map([[SERVICE_ARN, null]]),
    );
  });
});
