import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { freshStore } from '../__testUtils__/databases';
import { FakeEcsSource } from '../__testUtils__/FakeEcsSource';
import {
  canaryPlan,
  deploymentOf,
  metaOf,
  MINUTE,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import type { VerdictRecord } from '../store/records';
import { EvidenceCollector } from './EvidenceCollector';

const workerPlan: RolloutPlan = {
  ...canaryPlan,
  strategy: 'rolling',
  stages: [{ weightPercent: 100, holdSeconds: 0 }],
  triggers: {
    queueAgeThreshold: { queue: 'orders-jobs', aboveSeconds: 300 },
    manualTrigger: { approval: 'none' },
  },
  bakeTimeSeconds: 600,
};

const worker = deploymentOf('worker1', {
  ecsStrategy: 'ROLLING',
  target: revisionOf('1.9.0', { meta: metaOf('1.9.0', { plan: workerPlan }) }),
  source: revisionOf('1.8.2'),
});

/** The age of the queue, minute by minute from ten before the rollout. */
const ages = (since: number[]) =>
  [...Array<number>(10).fill(20), ...since].map((ageSeconds, minute) => ({
    at: T0 + (minute - 10) * MINUTE,
    periodSeconds: 60,
    ageSeconds,
  }));

async function begin() {
  const { store } = await freshStore();
  const source = new FakeEcsSource();
  const collector = new EvidenceCollector({ source, store, everyMs: 0 });
  return {
    store,
    source,
    /** Looks at a deployment as it is then. */
    async look(
      minute: number,
      deployment: DeploymentRecord,
      changes: Parameters<typeof snapshotOf>[0] = {},
    ) {
      await store.rollouts.save(SERVICE_ARN, [deployment], []);
      const ended = deployment.finishedAt !== undefined;
      await collector.collect(
        snapshotOf({
          ...(ended ? { serving: deployment.target } : { deployment }),
          ...changes,
        }),
        T0 + minute * MINUTE,
      );
      const verdicts = await store.evidence.verdicts(deployment.arn);
      return verdicts.at(-1);
    },
  };
}

const sentences = (record: VerdictRecord | undefined) =>
  record?.verdict.checks.map(({ outcome, sentence }) => [outcome, sentence]);

describe('the evidence of a worker', () => {
  it('is judged once its tasks are replaced, and on through its bake', async () => {
    const { source, look } = await begin();
    source.observations = {
      health: [],
      canary: [],
      stable: [],
      queue: ages([30]),
    };
    const { target } = worker;
    const comingUp = { desired: 6, running: 2, healthy: 2 };
    expect(
      await look(1, { ...worker, target: { ...target, tasks: comingUp } }),
    ).toBeUndefined();
    expect(await look(2, worker)).toMatchObject({
      weightPercent: 100,
      verdict: { outcome: 'pass' },
    });

    const done = {
      ...worker,
      status: 'SUCCESSFUL',
      finishedAt: T0 + 3 * MINUTE,
    };
    source.observations.queue = ages([30, 60, 120, 180, 240, 310, 370]);
    expect(sentences(await look(8, done))).toEqual([
      [
        'fail',
        'Oldest message in orders-jobs waits 6 min 10 s, limit 5 min; before the rollout at most 20 s',
      ],
    ]);
  });

  it('is left as it was when another version took its place', async () => {
    const { store, source, look } = await begin();
    const done = { ...worker, status: 'SUCCESSFUL', finishedAt: T0 + MINUTE };
    source.observations = {
      health: [],
      canary: [],
      stable: [],
      queue: ages([310, 370, 430]),
    };
    expect((await look(4, done))?.verdict.outcome).toBe('fail');
    source.observations.queue = ages([310, 370, 430, 20]);
    const serving = revisionOf('1.8.2');
    expect((await look(6, done, { serving }))?.verdict.outcome).toBe('fail');
    expect((await store.rollouts.get(done.arn))?.evidenceComplete).toBe(true);
  });
});

describe('a service that scales out during a rollout', () => {
  it('is remarked on, from what it was when the rollout was first seen', async () => {
    const { look } = await begin();
    const canary = deploymentOf('canary1', {
      target: revisionOf('1.9.0'),
      source: revisionOf('1.8.2'),
      observedWeightPercent: 5,
    });
    expect((await look(1, canary))?.verdict.remarks).toBeUndefined();
    const after = await look(2, canary, { desiredCount: 9 });
    expect(after?.verdict.remarks?.map(({ sentence }) => sentence)).toEqual([
      'Scaled out from 6 to 9 tasks during this rollout',
    ]);
  });
});
