import { balancer, facts, service, snapshot } from '../__testUtils__/facts';
import { canaryPlan } from '../__testUtils__/plans';
import { deploymentRecord } from '../__testUtils__/records';
import type { PreflightFacts } from './facts';
import { judgeFacts } from './preflight';

function refusals(changes: Partial<PreflightFacts>): string[] {
  return judgeFacts(facts(changes))
    .filter(finding => finding.outcome === 'refused')
    .map(finding => finding.check);
}

function warnings(changes: Partial<PreflightFacts>): string[] {
  return judgeFacts(facts(changes))
    .filter(finding => finding.outcome === 'warning')
    .map(finding => finding.check);
}

const blue = { stages: [{ weightPercent: 100, holdSeconds: 0 }] };

describe('preflight', () => {
  it('lets a service at rest be deployed', () => {
    expect(refusals({})).toEqual([]);
    expect(warnings({})).toEqual([]);
  });

  it.each<[string, Partial<PreflightFacts>, string]>([
    [
      'a service that does not exist, without its settings',
      { service: undefined, snapshot: undefined },
      'service',
    ],
    [
      'a deployment in progress',
      { snapshot: snapshot({ deployment: deploymentRecord() }) },
      'deployment-in-progress',
    ],
    [
      'no tasks wanted',
      { service: { ...service, desiredCount: 0 } },
      'desired-count',
    ],
    [
      'another deployment controller',
      {
        service: {
          ...service,
          deploymentController: { type: 'CODE_DEPLOY' },
        },
      },
      'deployment-controller',
    ],
    [
      'a daemon',
      { service: { ...service, schedulingStrategy: 'DAEMON' } },
      'scheduling',
    ],
    [
      'a canary without a load balancer',
      {
        service: { ...service, loadBalancers: [] },
        snapshot: snapshot({ loadBalancer: undefined }),
      },
      'load-balancer',
    ],
    [
      'a load balancer without blue/green settings',
      { snapshot: snapshot({ loadBalancer: undefined }) },
      'load-balancer',
    ],
    [
      'a canary behind a network load balancer',
      { snapshot: snapshot({ loadBalancer: balancer({ type: 'network' }) }) },
      'network-load-balancer',
    ],
    [
      'Service Connect',
      {
        service: {
          ...service,
          deployments: [
            {
              status: 'PRIMARY',
              serviceConnectConfiguration: { enabled: true },
            },
          ],
        },
      },
      'service-connect',
    ],
    [
      'VPC Lattice',
      {
        service: {
          ...service,
          deployments: [
            {
              status: 'PRIMARY',
              vpcLatticeConfigurations: [
                { roleArn: 'r', targetGroupArn: 't', portName: 'p' },
              ],
            },
          ],
        },
      },
      'vpc-lattice',
    ],
    [
      'one target group on the rule',
      {
        snapshot: snapshot({
          loadBalancer: balancer({
            targetGroups: [{ arn: 'blue', name: 'blue', weightPercent: 100 }],
          }),
        }),
      },
      'target-groups',
    ],
    [
      'weights that are not at rest',
      {
        snapshot: snapshot({
          loadBalancer: balancer({
            targetGroups: [
              { arn: 'blue', name: 'blue', weightPercent: 95 },
              { arn: 'green', name: 'green', weightPercent: 5 },
            ],
          }),
        }),
      },
      'target-groups',
    ],
    [
      'nothing to compare with',
      { snapshot: snapshot({ serving: null, loadBalancer: balancer() }) },
      'first-deployment',
    ],
    [
      'an image that is not there',
      { images: [{ container: 'app', image: 'app:x', outcome: 'missing' }] },
      'image',
    ],
    [
      'a blocked version',
      {
        snapshot: snapshot({
          blocks: [
            {
              fingerprint: 'new',
              deploymentId: 'd',
              trigger: 'max-hold',
              weightPercent: 5,
              at: 0,
            },
          ],
        }),
      },
      'blocked',
    ],
    [
      'an alarm that rings',
      { alarms: { states: { 'orders-5xx': 'ALARM' } } },
      'alarms',
    ],
    [
      'another run that drives',
      { otherDriver: { run: 'run-7', expiresAt: 1 } },
      'other-driver',
    ],
    ['a plan that ECS cannot express', { planProblem: 'No.' }, 'plan'],
    [
      'a job without the time',
      { estimate: { total: 1_300, worst: 9_000 }, timeLimitSeconds: 1_200 },
      'time-limit',
    ],
  ])('refuses %s', (_case, changes, check) => {
    expect(refusals(changes)).toEqual([check]);
  });

  it.each<[string, Partial<PreflightFacts>, string[]]>([
    [
      'an alarm that rings, with a reason',
      {
        alarms: { states: { 'orders-5xx': 'ALARM' } },
        deployWhileAlarming: 'This is the fix',
      },
      ['alarms'],
    ],
    [
      'an alarm without data: neither',
      { alarms: { states: { 'orders-5xx': 'INSUFFICIENT_DATA' } } },
      [],
    ],
    [
      'an alarm that is missing',
      { alarms: { states: { 'orders-5xx': 'MISSING' } } },
      ['alarms'],
    ],
    [
      'alarms that may not be read',
      { alarms: { states: {}, problem: 'AccessDenied' } },
      ['alarms'],
    ],
    [
      'an image outside of ECR',
      {
        images: [
          { container: 'app', image: 'x', outcome: 'unchecked', detail: 'why' },
        ],
      },
      ['image'],
    ],
    ['the same version again', { fingerprint: 'old' }, ['same-version']],
    [
      'a service that does not rest',
      { snapshot: snapshot({ restingDrift: ['It pauses.'] }) },
      ['resting-configuration'],
    ],
    [
      'a job that only just has the time',
      { estimate: { total: 1_000, worst: 9_000 }, timeLimitSeconds: 1_200 },
      ['time-limit'],
    ],
    [
      'a block that blames the driver and not the version',
      {
        snapshot: snapshot({
          blocks: [
            {
              fingerprint: 'new',
              deploymentId: 'd',
              trigger: 'driver-error',
              weightPercent: 5,
              at: 0,
            },
          ],
        }),
      },
      [],
    ],
  ])(
    'lets pass, with a warning where it helps: %s',
    (_case, changes, checks) => {
      expect(refusals(changes)).toEqual([]);
      expect(warnings(changes)).toEqual(checks);
    },
  );

  it('asks nothing of the traffic of a rolling deployment', () => {
    expect(
      refusals({
        plan: canaryPlan({ ...blue, strategy: 'rolling' }),
        service: { ...service, loadBalancers: [] },
        snapshot: snapshot({ loadBalancer: undefined }),
      }),
    ).toEqual([]);
  });

  it('lets blue-green go through a network load balancer', () => {
    expect(
      refusals({
        plan: canaryPlan({ ...blue, strategy: 'blue-green' }),
        snapshot: snapshot({ loadBalancer: balancer({ type: 'network' }) }),
      }),
    ).toEqual([]);
  });

  it('creates a service when it is given the settings', () => {
    expect(
      refusals({
        service: undefined,
        snapshot: undefined,
        bootstrap: { desiredCount: 1 },
      }),
    ).toEqual([]);
  });
});
