import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ordersConfig } from '../testing/orders.ts';
import { resourcesOf } from '../testing/templates.ts';

type Value =
  | string
  | { Ref: string }
  | { 'Fn::GetAtt': [string, string] }
  | { 'Fn::Join': [string, Value[] | { 'Fn::Split': [string, Value] }] };

/** What CloudFormation makes of a text, with its subnets known. */
function evaluate(value: Value): string {
  if (typeof value === 'string') return value;
  if ('Ref' in value) {
    return value.Ref === 'SubnetIds' ? 'subnet-a,subnet-b' : value.Ref;
  }
  if ('Fn::GetAtt' in value) return value['Fn::GetAtt'].join('.');
  const [separator, parts] = value['Fn::Join'];
  return Array.isArray(parts)
    ? parts.map(evaluate).join(separator)
    : evaluate(parts['Fn::Split'][1])
        .split(parts['Fn::Split'][0])
        .join(separator);
}

interface Settings {
  taskDefinition: {
    family: string;
    cpu: string;
    containerDefinitions: Record<string, unknown>[];
  };
  bootstrap: {
    desiredCount: number;
    networkConfiguration: unknown;
    loadBalancers: Record<string, unknown>[];
    tags: unknown;
  };
  alarmNames: string[];
}

function settingsOf(production: object): Settings {
  const parameter = resourcesOf(
    ordersConfig({ environments: { production } }),
  ).find(({ type }) => type === 'AWS::SSM::Parameter');
  assert.equal(parameter?.properties.Name, '/canary-portal/orders/production');
  return JSON.parse(evaluate(parameter.properties.Value as Value)) as Settings;
}

describe('the settings of the next deployment', () => {
  const { taskDefinition, bootstrap, alarmNames } = settingsOf({
    strategy: 'canary',
    variables: { GREETING: 'say "hi"\n' },
    secrets: ['DATABASE_URL'],
  });

  it('describe a task without its image', () => {
    const [container] = taskDefinition.containerDefinitions;
    assert.equal(taskDefinition.family, 'orders-production');
    assert.equal(taskDefinition.cpu, '256');
    assert.equal(container?.name, 'app');
    assert.equal(container.image, undefined);
    assert.equal(container.readonlyRootFilesystem, true);
    assert.deepEqual(container.portMappings, [
      { containerPort: 8080, protocol: 'tcp' },
    ]);
    assert.deepEqual(container.environment, [
      { name: 'GREETING', value: 'say "hi"\n' },
    ]);
    assert.deepEqual(container.secrets, [
      {
        name: 'DATABASE_URL',
        valueFrom: '/canary-portal/orders/production/secrets/DATABASE_URL',
      },
    ]);
  });

  it('check health as ECS does, without curl', () => {
    const [container] = taskDefinition.containerDefinitions;
    assert.match(
      JSON.stringify(container?.healthCheck),
      /"CMD","node","-e","fetch\('http:\/\/127.0.0.1:8080\/health'\)/,
    );
  });

  it('create the service in the subnets, bound to its entity', () => {
    assert.equal(bootstrap.desiredCount, 2);
    assert.deepEqual(bootstrap.networkConfiguration, {
      awsvpcConfiguration: {
        subnets: ['subnet-a', 'subnet-b'],
        securityGroups: ['SecurityGroup.GroupId'],
        assignPublicIp: 'DISABLED',
      },
    });
    assert.deepEqual(bootstrap.tags, [
      { key: 'canary-portal:entity', value: 'component:default/orders' },
    ]);
  });

  it('tell ECS how to shift traffic', () => {
    assert.deepEqual(bootstrap.loadBalancers, [
      {
        targetGroupArn: 'BlueTargetGroup',
        containerName: 'app',
        containerPort: 8080,
        advancedConfiguration: {
          alternateTargetGroupArn: 'GreenTargetGroup',
          productionListenerRule: 'ProductionRule',
          testListenerRule: 'TestRule',
          roleArn: 'LoadBalancingRole.Arn',
        },
      },
    ]);
    const rolling = settingsOf({ strategy: 'rolling' }).bootstrap;
    assert.equal(rolling.loadBalancers[0]?.advancedConfiguration, undefined);
  });

  it('leave to the driver what is the driver’s, but name the alarms', () => {
    for (const key of [
      'cluster',
      'serviceName',
      'taskDefinition',
      'deploymentConfiguration',
    ]) {
      assert.ok(!(key in bootstrap), key);
    }
    assert.deepEqual(alarmNames, [
      'orders-production-error-rate',
      'orders-production-response-time',
    ]);
  });
});
