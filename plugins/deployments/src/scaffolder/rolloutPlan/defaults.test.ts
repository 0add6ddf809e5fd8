import { parseDeploymentDescriptor } from '@canary-portal/rollout-plan';
import { DEFAULT_ENVIRONMENTS, withStrategy } from './defaults';
import type { WrittenEnvironments } from './written';

const read = (environments: WrittenEnvironments) =>
  parseDeploymentDescriptor(
    JSON.stringify({ apiVersion: 'canary-portal/v1', environments }),
  ).environments;

describe('what a new service starts with', () => {
  it('is what deployment.yaml means when it says nothing', () => {
    expect(read(DEFAULT_ENVIRONMENTS)).toEqual(
      read({
        development: { strategy: 'rolling' },
        staging: { strategy: 'blue-green' },
        production: { strategy: 'canary', approval: 'portal' },
      }),
    );
  });

  it('is a plan for each environment, as the specification has it', () => {
    const plans = read(DEFAULT_ENVIRONMENTS);
    expect(
      Object.entries(plans).map(([name, plan]) => [name, plan.strategy]),
    ).toEqual([
      ['development', 'rolling'],
      ['staging', 'blue-green'],
      ['production', 'canary'],
    ]);
    expect(
      plans.production.stages.map(stage => [
        stage.weightPercent,
        stage.holdSeconds,
      ]),
    ).toEqual([
      [5, 120],
      [25, 180],
      [50, 300],
      [100, 0],
    ]);
  });
});

describe('another strategy', () => {
  const { production, staging } = DEFAULT_ENVIRONMENTS;

  it('leaves a plan that can be carried out', () => {
    for (const environment of Object.values(DEFAULT_ENVIRONMENTS)) {
      for (const strategy of ['rolling', 'blue-green', 'canary'] as const) {
        const changed = withStrategy(environment, strategy);
        expect(read({ it: changed }).it.strategy).toBe(strategy);
      }
    }
  });

  it('brings the default stages and triggers to a canary', () => {
    const changed = withStrategy(staging, 'canary');
    expect(changed['canary-stages']).toEqual(production['canary-stages']);
    expect(changed['bake-time']).toBe('10m');
    expect(changed.approval).toBeUndefined();
  });

  it('lets a rolling one not wait for the portal, but for GitHub', () => {
    expect(withStrategy(production, 'rolling').approval).toBeUndefined();
    expect(
      withStrategy({ ...production, approval: 'github' }, 'rolling').approval,
    ).toBe('github');
  });

  it('keeps what the form does not know', () => {
    const odd = { ...production, 'compare-with-stable': false };
    expect(withStrategy(odd, 'blue-green')).toMatchObject({
      'compare-with-stable': false,
    });
  });
});
