import { databases, freshStore } from '../__testUtils__/databases';
import { T0 } from '../__testUtils__/fixtures';

describe.each(databases.eachSupportedId())('LeaseStore on %s', id => {
  it('lets one replica work, and another take over when it is silent', async () => {
    const { leases } = (await freshStore(id)).store;
    const at = (seconds: number) => ({
      now: T0 + 1000 * seconds,
      forMs: 15_000,
    });

    expect(await leases.acquire('group', 'one', at(0))).toBe(true);
    expect(await leases.acquire('group', 'two', at(1))).toBe(false);
    expect(await leases.acquire('group', 'one', at(10))).toBe(true);
    expect(await leases.acquire('group', 'two', at(24))).toBe(false);
    expect(await leases.acquire('group', 'two', at(26))).toBe(true);
    expect(await leases.acquire('group', 'one', at(27))).toBe(false);
  });

  it('is given up at shutdown', async () => {
    const { leases } = (await freshStore(id)).store;
    await leases.acquire('group', 'one', { now: T0, forMs: 15_000 });
    await leases.releaseAll('one');

    expect(
      await leases.acquire('group', 'two', { now: T0, forMs: 15_000 }),
    ).toBe(true);
  });

  it('goes to one of several who ask at once', async () => {
    const { leases } = (await freshStore(id)).store;
    const got = await Promise.all(
      ['a', 'b', 'c', 'd'].map(holder =>
        leases.acquire('group', holder, { now: T0, forMs: 15_000 }),
      ),
    );
    expect(got.filter(Boolean)).toHaveLength(1);
  });
});
