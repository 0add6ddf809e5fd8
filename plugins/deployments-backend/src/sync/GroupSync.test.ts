import { mockServices } from '@backstage/backend-test-utils';
import {
  databases,
  freshStore,
  type DatabaseId,
} from '../__testUtils__/databases';
import { FakeEcsSource } from '../__testUtils__/FakeEcsSource';
import {
  completedRollout,
  deploymentOf,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import type { DeploymentStore } from '../store/DeploymentStore';
import { EvidenceCollector } from './EvidenceCollector';
import { GroupSync } from './GroupSync';
import { ServiceSync } from './ServiceSync';

const INTERVALS = { movingMs: 2_000, idleMs: 3_000, fullReadMs: 300_000 };

const canary = deploymentOf('canary1', {
  target: revisionOf('1.9.0'),
  source: revisionOf('1.8.2'),
  observedWeightPercent: 5,
});

/** A group of one service on a clock that the test moves. */
async function begin(id: DatabaseId, holder = 'one', shared?: DeploymentStore) {
  const store = shared ?? (await freshStore(id)).store;
  const source = new FakeEcsSource();
  source.put(snapshotOf(), [completedRollout('good1', '1.8.2', 60)]);
  let time = T0;
  const now = () => time;
  source.now = now;
  const announced = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  const services = new ServiceSync({
    source,
    store,
    evidence: new EvidenceCollector({ source, store, everyMs: 10_000 }),
    afterRead: async () => ({ changed: false, again: false }),
    now,
    logger,
  });
  const group = new GroupSync({
    name: '111122223333/eu-west-1',
    source,
    store,
    services,
    intervals: INTERVALS,
    holder,
    logger,
    announce: announced,
    now,
  });
  group.setServices([SERVICE_ARN]);
  const callsOf = (name: string) =>
    source.calls.filter(call => call === name).length;
  return {
    store,
    source,
    group,
    announced,
    callsOf,
    pass: (ms: number) => {
      time += ms;
    },
    now,
  };
}

describe.each(databases.eachSupportedId())('the sync of a group on %s', id => {
  it('reads a service in full once, then only looks whether it changed', async () => {
    const { group, callsOf, pass, store, announced, now } = await begin(id);

    expect(await group.tick()).toBe(INTERVALS.idleMs);
    for (let round = 0; round < 5; round++) {
      pass(3_000);
      await group.tick();
    }

    expect(callsOf('read')).toBe(1);
    expect(callsOf('marks')).toBe(6);
    expect(announced).toHaveBeenCalledTimes(1);
    expect((await store.services.get(SERVICE_ARN))?.asOf).toBe(now());
  });

  it('reads at once what changed, and often while it moves', async () => {
    const { group, source, callsOf, pass, store, announced } = await begin(id);
    await group.tick();
    pass(3_000);
    source.put(snapshotOf({ deployment: canary }));

    expect(await group.tick()).toBe(INTERVALS.movingMs);
    pass(2_000);
    source.put(
      snapshotOf({ deployment: { ...canary, observedWeightPercent: 25 } }),
    );
    await group.tick();

    expect(callsOf('read')).toBe(3);
    expect(announced).toHaveBeenCalledTimes(3);
    const seen = await store.rollouts.transitions(canary.arn);
    expect(
      seen.filter(t => t.kind === 'observed-weight').map(t => t.value),
    ).toEqual(['5', '25']);
  });

  it('keeps how a deployment ended, then comes to rest', async () => {
    const { group, source, pass, store } = await begin(id);
    source.put(snapshotOf({ deployment: canary }));
    await group.tick();
    pass(2_000);
    source.finish(SERVICE_ARN, 'SUCCESSFUL');

    expect(await group.tick()).toBe(INTERVALS.idleMs);
    expect(
      await store.rollouts.getById([SERVICE_ARN], 'canary1'),
    ).toMatchObject({ deployment: { status: 'SUCCESSFUL' } });
  });

  it('reads in full now and then, whatever ECS says', async () => {
    const { group, callsOf, pass } = await begin(id);
    await group.tick();
    pass(INTERVALS.fullReadMs);
    await group.tick();

    expect(callsOf('read')).toBe(2);
  });

  it('leaves the work to the replica that holds the lease', async () => {
    const first = await begin(id, 'one');
    const second = await begin(id, 'two', first.store);
    await first.group.tick();
    await second.group.tick();

    expect(second.source.calls).toEqual([]);

    second.pass(60_000);
    await second.group.tick();
    expect(second.callsOf('marks')).toBe(1);
  });

  it('says that AWS cannot be reached, backs off, and recovers', async () => {
    const { group, source, pass, store } = await begin(id);
    await group.tick();
    source.failure = new Error('AccessDenied');
    pass(3_000);
    expect(await group.tick()).toBe(3_000);
    pass(3_000);
    expect(await group.tick()).toBe(6_000);
    expect(await store.services.get(SERVICE_ARN)).toMatchObject({
      snapshot: { desiredCount: 6 },
      failure: { since: T0 + 3_000, message: 'AccessDenied' },
    });

    source.failure = undefined;
    pass(6_000);
    await group.tick();
    expect((await store.services.get(SERVICE_ARN))?.failure).toBeNull();
  });

  it('says that a service is missing, and sees when it comes', async () => {
    const { group, source, pass, store } = await begin(id);
    source.services.clear();
    await group.tick();
    expect((await store.services.get(SERVICE_ARN))?.missing).toBe(true);

    pass(60_000);
    await group.tick();
    expect(await store.services.get(SERVICE_ARN)).toMatchObject({
      missing: true,
      asOf: T0 + 60_000,
    });

    source.put(snapshotOf());
    pass(3_000);
    await group.tick();
    expect(await store.services.get(SERVICE_ARN)).toMatchObject({
      missing: false,
      snapshot: { desiredCount: 6 },
    });
  });

  it('shows a rollout although its metrics cannot be read', async () => {
    const { group, source, store } = await begin(id);
    source.put(snapshotOf({ deployment: canary }));
    source.observe = async () => {
      throw new Error('AccessDenied: cloudwatch:GetMetricData');
    };
    await group.tick();

    expect((await store.services.get(SERVICE_ARN))?.failure).toBeNull();
    expect(
      await store.rollouts.getById([SERVICE_ARN], 'canary1'),
    ).toBeDefined();
  });
});
