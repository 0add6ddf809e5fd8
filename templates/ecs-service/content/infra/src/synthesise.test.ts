import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ordersConfig } from './testing/orders.ts';
import { type Resource, resourcesOf } from './testing/templates.ts';
import { synthesise } from './synthesise.ts';

/** CloudFormation takes longer templates only from a bucket. */
const LONGEST_TEMPLATE = 51_200;

const settings = { strategy: 'canary', cpu: 1024, tasks: 7, secrets: ['KEY'] };
const scaling = { enabled: true, minimum: 2, maximum: 9 };

function ofType(resources: Resource[], type: string): Resource[] {
  return resources.filter(resource => resource.type === type);
}

function idOf({ stack, id }: Resource): string {
  return `${stack}/${id}`;
}

/** Names that AWS has once per account and region, or load balancer. */
function uniqueNames(resources: Resource[]): string[] {
  const keys = [
    'AlarmName',
    'LogGroupName',
    'Name',
    'PolicyName',
    'RepositoryName',
    'RoleName',
    'Priority',
  ];
  return resources.flatMap(({ type, properties }) =>
    keys
      .filter(key => properties[key] !== undefined)
      .map(key =>
        [type, properties.ListenerArn, properties[key]]
          .map(part => JSON.stringify(part))
          .join(' '),
      ),
  );
}

describe('the templates', () => {
  const config = ordersConfig();
  const resources = resourcesOf(config);

  it('are one for what is shared, then one for each environment', () => {
    assert.deepEqual(
      synthesise(config).map(({ stackName }) => stackName),
      [
        'canary-portal-shared-orders',
        'canary-portal-development-orders',
        'canary-portal-staging-orders',
        'canary-portal-production-orders',
      ],
    );
    const only = ordersConfig({
      environments: { production: { strategy: 'canary' } },
    });
    assert.equal(synthesise(only).length, 2);
  });

  it('are the same each time', () => {
    assert.deepEqual(synthesise(config), synthesise(ordersConfig()));
  });

  it('can be deployed to an account without a CDK bootstrap', () => {
    const big = ordersConfig({
      environments: { production: { ...settings, scaling } },
    });
    for (const { template } of [...synthesise(config), ...synthesise(big)]) {
      assert.ok(JSON.stringify(template, null, 1).length < LONGEST_TEMPLATE);
      assert.doesNotMatch(
        JSON.stringify(template),
        /ImportValue|Custom::|AWS::Lambda|cdk-bootstrap|AssetParameters/,
      );
    }
  });

  it('never hold the ECS service, which the rollout creates', () => {
    assert.deepEqual(
      resources
        .map(({ type }) => type)
        .filter(type => type.startsWith('AWS::ECS::')),
      [],
    );
  });

  it('stand beside those of other services in the account', () => {
    const names = [
      ...resources,
      ...['orders-production', 'payments', 'ord'].flatMap(name =>
        resourcesOf(ordersConfig({ name })),
      ),
    ];
    const unique = uniqueNames(names);
    assert.deepEqual(
      unique.filter((name, index) => unique.indexOf(name) !== index),
      [],
    );
    const ids = names.map(idOf);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('keep images and logs when a stack is deleted', () => {
    for (const { template } of synthesise(config)) {
      const all = Object.values(
        template.Resources as Record<
          string,
          { Type: string; DeletionPolicy?: string }
        >,
      );
      for (const { Type, DeletionPolicy } of all) {
        const kept = ['AWS::ECR::Repository', 'AWS::Logs::LogGroup'];
        if (kept.includes(Type)) assert.equal(DeletionPolicy, 'Retain');
      }
    }
  });

  it('scale a service only once it exists', () => {
    const types = (enabled: boolean) =>
      resourcesOf(
        ordersConfig({
          environments: {
            production: { ...settings, scaling: { ...scaling, enabled } },
          },
        }),
      )
        .map(({ type }) => type)
        .filter(type => type.startsWith('AWS::ApplicationAutoScaling::'));
    assert.deepEqual(types(false), []);
    assert.equal(types(true).length, 2);
  });
});

describe('the rules at the load balancer', () => {
  const rules = (production: object) =>
    ofType(
      resourcesOf(ordersConfig({ environments: { production } })),
      'AWS::ElasticLoadBalancingV2::ListenerRule',
    );

  it('begin with all traffic at the first target group', () => {
    const canary = rules({ strategy: 'canary' });
    assert.deepEqual(canary.map(({ id }) => id).sort(), [
      'ProductionRule',
      'TestRule',
    ]);
    for (const { properties } of canary) {
      assert.deepEqual(properties.Actions, [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: { Ref: 'BlueTargetGroup' }, Weight: 1 },
              { TargetGroupArn: { Ref: 'GreenTargetGroup' }, Weight: 0 },
            ],
          },
        },
      ]);
    }
  });

  it('stay word for word the same, so that an update leaves the weights alone', () => {
    const before = rules({ strategy: 'canary' });
    assert.deepEqual(rules({ strategy: 'blue-green' }), before);
    assert.deepEqual(rules({ ...settings, scaling }), before);
  });

  it('point at target groups that no setting replaces', () => {
    const groups = (production: object) =>
      ofType(
        resourcesOf(ordersConfig({ environments: { production } })),
        'AWS::ElasticLoadBalancingV2::TargetGroup',
      );
    const before = groups({ strategy: 'canary' });
    assert.deepEqual(groups({ ...settings, scaling }), before);
  });

  it('need one target group where traffic does not shift', () => {
    const [rule, ...others] = rules({ strategy: 'rolling' });
    assert.equal(rule?.id, 'ProductionRule');
    assert.deepEqual(others, []);
  });
});
