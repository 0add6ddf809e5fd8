import type { Arns } from '../arns.ts';
import { CLUSTER } from '../names.ts';
import type { Statement } from './statement.ts';

/** ARNs of ECS services, and of what ECS keeps about them. */
export interface EcsResources {
  cluster: string;
  services: string[];
  deployments: string[];
  revisions: string[];
}

/** @param services names; a `*` at the end stands for more than one */
export function ecsResources(arns: Arns, services: string[]): EcsResources {
  const of = (type: string, rest = '') =>
    services.map(name => arns.of('ecs', `${type}/${CLUSTER}/${name}${rest}`));
  return {
    cluster: arns.of('ecs', `cluster/${CLUSTER}`),
    services: of('service'),
    deployments: of('service-deployment', '/*'),
    revisions: of('service-revision', '/*'),
  };
}

/** Reads services, their deployments and what these deployed. */
export function readHistory(resources: EcsResources): Statement[] {
  const { services, deployments, revisions } = resources;
  return [
    {
      Sid: 'ReadDeployments',
      Effect: 'Allow',
      Action: [
        'ecs:DescribeServiceDeployments',
        'ecs:DescribeServiceRevisions',
        'ecs:DescribeServices',
        'ecs:ListServiceDeployments',
      ],
      Resource: [...services, ...deployments, ...revisions],
    },
    {
      // AWS limits this call to no resource.
      Sid: 'ReadTaskDefinitions',
      Effect: 'Allow',
      Action: ['ecs:DescribeTaskDefinition'],
      Resource: ['*'],
    },
  ];
}

/** Reads what a version is judged by: tasks, targets, metrics. */
export function readHealth(arns: Arns, resources: EcsResources): Statement[] {
  const inCluster = { ArnEquals: { 'ecs:cluster': resources.cluster } };
  return [
    {
      Sid: 'ListTasks',
      Effect: 'Allow',
      Action: ['ecs:ListTasks'],
      Resource: ['*'],
      Condition: inCluster,
    },
    {
      Sid: 'ReadTasks',
      Effect: 'Allow',
      Action: ['ecs:DescribeTasks'],
      Resource: [arns.of('ecs', `task/${CLUSTER}/*`)],
      Condition: inCluster,
    },
    {
      // AWS limits these calls to no resource.
      Sid: 'ReadTrafficAndMetrics',
      Effect: 'Allow',
      Action: [
        'cloudwatch:GetMetricData',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeLoadBalancers',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
      ],
      Resource: ['*'],
    },
  ];
}
