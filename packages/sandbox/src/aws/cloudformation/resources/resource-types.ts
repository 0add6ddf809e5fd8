import type { Operations } from '../../../ports';
import type { ImageRegistry } from '../../ecr/image-registry';
import type { IamState } from '../../iam/state';
import { records, type Input } from '../../input';
import type { Topics } from '../../sns/topics';
import type { ParameterStore } from '../../ssm/parameter-store';
import type { Properties, ResourceType, ResourceTypes } from '../resource-type';
import { elbv2Resources } from './elbv2';
import { iamResources } from './iam';
import { recordedResource } from './recorded';

/** What the resource types act on. */
export interface ResourceWorld {
  ecs: Operations;
  elbv2: Operations;
  cloudwatch: Operations;
  images: ImageRegistry;
  iam: IamState;
  parameters: ParameterStore;
  topics: Topics;
  seed: number;
}

function ecsResources({
  ecs,
  iam: { account },
}: ResourceWorld): Record<string, ResourceType> {
  return {
    'AWS::ECS::Cluster': {
      changeable: [],
      fixed: ['ClusterName'],
      noted: ['ClusterSettings', 'Tags'],
      nameProperty: 'ClusterName',
      async create({ ClusterName: name, ClusterSettings }) {
        const settings = records({ ClusterSettings }, 'ClusterSettings').map(
          ({ Name, Value }) => ({ name: Name, value: Value }),
        );
        await ecs.CreateCluster({ clusterName: name, settings });
        return {
          physicalId: String(name),
          attributes: { Arn: account.arn('ecs', `cluster/${String(name)}`) },
        };
      },
      remove() {
        throw new Error('The sandbox cannot remove clusters');
      },
    },
  };
}

const ALARM = [
  'ActionsEnabled',
  'AlarmActions',
  'AlarmDescription',
  'ComparisonOperator',
  'DatapointsToAlarm',
  'Dimensions',
  'EvaluationPeriods',
  'ExtendedStatistic',
  'InsufficientDataActions',
  'MetricName',
  'Metrics',
  'Namespace',
  'OKActions',
  'Period',
  'Statistic',
  'Threshold',
  'TreatMissingData',
  'Unit',
];

function cloudWatchResources({
  cloudwatch,
  iam: { account },
}: ResourceWorld): Record<string, ResourceType> {
  async function put({ Tags: _noted, ...properties }: Properties) {
    await cloudwatch.PutMetricAlarm(properties);
    const name = String(properties.AlarmName);
    return {
      physicalId: name,
      attributes: { Arn: account.arn('cloudwatch', `alarm:${name}`) },
    };
  }
  return {
    'AWS::CloudWatch::Alarm': {
      changeable: ALARM,
      fixed: ['AlarmName'],
      noted: ['Tags'],
      nameProperty: 'AlarmName',
      create: put,
      update: (_made, properties) => put(properties),
      async remove({ physicalId }) {
        await cloudwatch.DeleteAlarms({ AlarmNames: [physicalId] });
      },
    },
  };
}

function ecrResources({
  images,
  iam: { account },
}: ResourceWorld): Record<string, ResourceType> {
  const mutability = ({ ImageTagMutability }: Properties) =>
    ImageTagMutability === 'IMMUTABLE' ? 'IMMUTABLE' : 'MUTABLE';
  return {
    'AWS::ECR::Repository': {
      changeable: ['ImageTagMutability'],
      fixed: ['RepositoryName'],
      noted: ['ImageScanningConfiguration', 'LifecyclePolicy', 'Tags'],
      nameProperty: 'RepositoryName',
      create(properties) {
        const name = String(properties.RepositoryName);
        images.createRepository(name, mutability(properties));
        return {
          physicalId: name,
          attributes: {
            Arn: account.arn('ecr', `repository/${name}`),
            RepositoryUri: `${images.host}/${name}`,
          },
        };
      },
      update(made, properties) {
        images.repository(made.physicalId).tagMutability =
          mutability(properties);
        return made;
      },
      remove: ({ physicalId }) => images.removeRepository(physicalId),
    },
  };
}

function ssmResources({
  parameters,
}: ResourceWorld): Record<string, ResourceType> {
  function put(properties: Input, overwrite: boolean) {
    const { name, type, value } = parameters.put({
      name: String(properties.Name),
      type: String(properties.Type),
      value: String(properties.Value),
      ...(properties.Tier !== undefined && { tier: String(properties.Tier) }),
      overwrite,
    });
    return { physicalId: name, attributes: { Type: type, Value: value } };
  }
  return {
    'AWS::SSM::Parameter': {
      changeable: ['Type', 'Value', 'Tier'],
      fixed: ['Name'],
      noted: ['Description', 'Tags'],
      nameProperty: 'Name',
      create: properties => put(properties, false),
      update: (_made, properties) => put(properties, true),
      remove({ physicalId }) {
        parameters.remove(physicalId);
      },
    },
  };
}

function snsResources({ topics }: ResourceWorld): Record<string, ResourceType> {
  return {
    'AWS::SNS::Topic': {
      changeable: [],
      fixed: ['TopicName'],
      noted: ['DisplayName', 'Tags', 'KmsMasterKeyId'],
      nameProperty: 'TopicName',
      create({ TopicName: name }) {
        const arn = topics.create(String(name));
        return {
          physicalId: arn,
          attributes: { TopicArn: arn, TopicName: String(name) },
        };
      },
      remove: ({ physicalId }) => topics.remove(physicalId),
    },
  };
}

/** Every type of resource that the sandbox has. */
export function resourceTypes(world: ResourceWorld): ResourceTypes {
  const types: Record<string, ResourceType> = {
    ...ecsResources(world),
    ...elbv2Resources(world.elbv2),
    ...cloudWatchResources(world),
    ...ecrResources(world),
    ...iamResources(world.iam),
    ...ssmResources(world),
    ...snsResources(world),
  };
  const { seed } = world;
  const { account } = world.iam;
  return type =>
    Object.hasOwn(types, type)
      ? types[type]
      : recordedResource(type, { account, seed });
}
