import type { Block } from '@canary-portal/rollout-plan';
import { canaryPlan, T0 } from '../__testUtils__/fixtures';
import { causeSentence } from './causeSentence';

const block: Block = {
  fingerprint: 'f',
  deploymentId: 'd',
  trigger: 'queue-age-threshold',
  observed: 370,
  limit: 300,
  unit: 'seconds',
  weightPercent: 100,
  at: T0,
  source: 'sqs-metrics',
};

describe('the cause of a rollback', () => {
  it('names the queue of a worker, and how long a message waited', () => {
    const plan = {
      ...canaryPlan,
      triggers: {
        ...canaryPlan.triggers,
        queueAgeThreshold: { queue: 'orders-jobs', aboveSeconds: 300 },
      },
    };
    expect(causeSentence(block, plan)).toBe(
      'Oldest message in orders-jobs waited 6 min 10 s, limit 5 min',
    );
    expect(causeSentence({ ...block, observed: undefined })).toBe(
      'A message waited too long in its queue',
    );
  });
});
