import {
  parseDeploymentDescriptor,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { InputError } from '../shared/inputs';
import { limitsOf } from './limits';
import { renderPlan } from './summary';

function planOf(lines: string): RolloutPlan {
  const { environments } = parseDeploymentDescriptor(
    `apiVersion: canary-portal/v1\nenvironments:\n  production:\n${lines}`,
  );
  return environments.production;
}

const CANARY = `
    strategy: canary
    approval: portal
    canary-stages:
      - { percentage: 5, duration: 2m }
      - { percentage: 25, duration: 3m }
      - { percentage: 50, duration: 5m }
      - { percentage: 100 }
    rollback-triggers:
      error-rate-threshold: { above: 5%, minimum-requests: 50 }
    scale-up-timeout: 10m
    bake-time: 10m
`;

describe('the limits of the deploying job', () => {
  it('end at what a job may take, and say so', () => {
    const plan = planOf(`${CANARY}    max-hold: 3h\n`);
    expect(limitsOf(plan)).toMatchObject({
      timeoutMinutes: 360,
      fits: 'unless-extended',
    });
  });

  it('refuse what ECS cannot express', () => {
    const plan = planOf(CANARY);
    const stages = [1, 2, 100].map(weightPercent => ({
      weightPercent,
      holdSeconds: weightPercent < 100 ? 60 : 0,
    }));
    expect(() => limitsOf({ ...plan, stages })).toThrow(InputError);
  });

  it('refuse a plan that fits no job', () => {
    const plan = planOf(
      `${CANARY.replace('duration: 5m', 'duration: 6h')}    max-hold: 1m\n`,
    );
    expect(() => limitsOf(plan)).toThrow(
      /takes about 3\d\d min, but a job has at most 360. Shorten/,
    );
  });
});

describe('the summary of a plan', () => {
  it('says what will happen, and the traffic that a verdict needs', () => {
    const plan = planOf(CANARY);
    const text = renderPlan('production', plan, limitsOf(plan));
    expect(text).toContain('## Plan: canary to production');
    expect(text).toContain('Approval: in the portal.');
    expect(text).toContain(
      'Traffic 5 → 25 → 50 → 100 %, then baked for 10 min',
    );
    expect(text).toMatch(/- 200 requests at 5 % in 2 min is/);
  });
});
