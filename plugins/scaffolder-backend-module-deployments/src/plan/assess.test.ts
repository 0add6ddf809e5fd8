import { parseDeploymentDescriptor } from '@canary-portal/rollout-plan';
import { defaultEnvironments } from '../__testUtils__/plans';
import { assessPlan } from './assess';
import { InvalidPlanError } from './errors';

const withProduction = (production: Record<string, unknown>) => ({
  ...defaultEnvironments,
  production,
});

describe('assessPlan', () => {
  it('writes deployment.yaml in block style, with a heading', () => {
    expect(assessPlan(defaultEnvironments).descriptor).toBe(
      `# How this service is delivered: strategy, canary stages and rollback triggers
# of each environment. A change takes effect with the next deployment.
apiVersion: canary-portal/v1
environments:
  development:
    strategy: rolling
  staging:
    strategy: blue-green
    bake-time: 5m
  production:
    strategy: canary
    approval: portal
    canary-stages:
      - percentage: 5
        duration: 2m
      - percentage: 25
        duration: 3m
      - percentage: 50
        duration: 5m
      - percentage: 100
    rollback-triggers:
      error-rate-threshold:
        above: 5%
        minimum-requests: 50
    bake-time: 10m
`,
    );
  });

  it('writes what the plan compiler reads back', () => {
    const { descriptor } = assessPlan(defaultEnvironments);
    const { production } = parseDeploymentDescriptor(descriptor).environments;

    expect(production.stages.map(stage => stage.weightPercent)).toEqual([
      5, 25, 50, 100,
    ]);
    expect(production.bakeTimeSeconds).toBe(600);
  });

  it('says how long a rollout takes and what its job must allow', () => {
    const { estimateMinutes, timeoutMinutes, approvals } =
      assessPlan(defaultEnvironments);

    expect(estimateMinutes).toBeGreaterThanOrEqual(20);
    expect(timeoutMinutes).toBeGreaterThan(estimateMinutes + 60);
    expect(timeoutMinutes).toBeLessThanOrEqual(360);
    expect(approvals).toEqual({
      development: 'none',
      staging: 'none',
      production: 'portal',
    });
  });

  it('orders the environments from the first to the last', () => {
    const { development, staging, production } = defaultEnvironments;
    const { descriptor } = assessPlan({ production, staging, development });

    expect(descriptor.match(/^ {2}\w+:$/gm)).toEqual([
      '  development:',
      '  staging:',
      '  production:',
    ]);
  });

  it.each([
    [
      'nothing',
      undefined,
      'environments must be an object of development, staging, production',
    ],
    [
      'a lack',
      { production: { strategy: 'rolling' } },
      'environments lacks development and staging',
    ],
    [
      'an environment that no workflow knows',
      { ...defaultEnvironments, qa: { strategy: 'rolling' } },
      'environments has qa, which no workflow delivers to',
    ],
    [
      'an unknown strategy',
      withProduction({ strategy: 'big-bang' }),
      'environments.production.strategy: strategy must be rolling, blue-green, canary',
    ],
    [
      'stages that ECS cannot shift',
      withProduction({
        strategy: 'canary',
        'canary-stages': [
          { percentage: 1, duration: '2m' },
          { percentage: 2, duration: '2m' },
          { percentage: 100 },
        ],
      }),
      'environments.production.canary-stages: ECS cannot shift traffic in the stages',
    ],
    [
      'a rollout that outlasts a job',
      withProduction({
        strategy: 'canary',
        'max-hold': '4h',
        'canary-stages': [
          { percentage: 10, duration: '3h' },
          { percentage: 100 },
        ],
      }),
      'but GitHub ends a job after 360',
    ],
  ])('refuses %s with the reason', (_case, environments, message) => {
    expect(() => assessPlan(environments)).toThrow(InvalidPlanError);
    expect(() => assessPlan(environments)).toThrow(message);
  });
});
