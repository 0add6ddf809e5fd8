import type { Observations, Verdict } from '@canary-portal/rollout-plan';
import { databases, freshStore } from '../__testUtils__/databases';
import { T0 } from '../__testUtils__/fixtures';
import { removeExpired } from './retention';

const ARN = 'arn:deployment';

const seen: Observations = {
  canary: [
    {
      at: T0,
      periodSeconds: 10,
      requests: 40,
      errors: 2,
      slow: 1,
      latencySeconds: 0.25,
      cpuPercent: 62,
      tasks: 2,
      source: 'service-metrics',
    },
  ],
  stable: [
    {
      at: T0,
      periodSeconds: 60,
      requests: 900,
      errors: 3,
      slow: undefined,
      latencySeconds: undefined,
      source: 'alb-metrics',
    },
  ],
  health: [
    {
      at: T0,
      healthy: false,
      healthyTasks: 5,
      totalTasks: 6,
      replacedTasks: 1,
      source: 'target-health',
      detail: 'One target times out',
    },
  ],
  balancer: [
    { at: T0, periodSeconds: 60, requests: 1000, errors502: 4, errors504: 0 },
  ],
  queue: [{ at: T0, periodSeconds: 60, ageSeconds: 40 }],
  taskCounts: [{ at: T0, desired: 6 }],
};

describe.each(databases.eachSupportedId())('EvidenceStore on %s', id => {
  it('gives back what was measured', async () => {
    const { evidence } = (await freshStore(id)).store;
    await evidence.add(ARN, seen);

    expect(await evidence.observations(ARN)).toEqual(seen);
  });

  it('lets a period that was measured again replace the earlier figures', async () => {
    const { evidence } = (await freshStore(id)).store;
    await evidence.add(ARN, seen);
    await evidence.add(ARN, {
      ...seen,
      canary: [{ ...seen.canary[0], requests: 55 }],
    });

    const { canary } = await evidence.observations(ARN);
    expect(canary.map(sample => sample.requests)).toEqual([55]);
  });

  it('takes as many periods as a long rollout has', async () => {
    const { evidence } = (await freshStore(id)).store;
    const canary = Array.from({ length: 500 }, (_, n) => ({
      ...seen.canary[0],
      at: T0 + 10_000 * n,
    }));
    await evidence.add(ARN, { ...seen, canary });

    expect((await evidence.observations(ARN)).canary).toHaveLength(500);
  });

  it('keeps the newest verdict of each weight', async () => {
    const { evidence } = (await freshStore(id)).store;
    const verdict = (outcome: Verdict['outcome']): Verdict => ({
      outcome,
      checks: [],
    });
    const at = (weightPercent: number, seconds: number, v: Verdict) =>
      evidence.saveVerdict(ARN, {
        weightPercent,
        at: T0 + 1000 * seconds,
        verdict: v,
      });
    await at(5, 10, verdict('inconclusive'));
    await at(5, 20, verdict('pass'));
    await at(25, 30, verdict('inconclusive'));

    const verdicts = await evidence.verdicts(ARN);
    expect(verdicts.map(v => [v.weightPercent, v.verdict.outcome])).toEqual([
      [5, 'pass'],
      [25, 'inconclusive'],
    ]);
  });

  it('forgets series after their time', async () => {
    const { store, db } = await freshStore(id);
    await store.evidence.add(ARN, seen);
    const retention = { rolloutsMs: 1e12, evidenceMs: 60_000 };

    await removeExpired(db, retention, T0 + 30_000);
    expect((await store.evidence.observations(ARN)).canary).toHaveLength(1);

    await removeExpired(db, retention, T0 + 90_000);
    expect(await store.evidence.observations(ARN)).toEqual({
      canary: [],
      stable: [],
      health: [],
    });
  });
});
