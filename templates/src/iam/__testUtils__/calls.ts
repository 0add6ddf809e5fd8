import { ACCOUNT, ENTITY, type Account } from './account';

export type Input = Record<string, unknown>;

/** An input for each operation that the sandbox knows, by service. */
export type Calls = Record<string, Record<string, Input>>;

/** What infrastructure has made for `orders` in an environment. */
export interface OwnResources {
  environment: string;
  service: string;
  serviceArn: string;
  deploymentArn: string;
  revisionArn: string;
  taskDefinition: string;
  taskArn: string;
  targetGroupArn: string;
  ruleArn: string;
  listenerArn: string;
  loadBalancerArn: string;
}

const ECS = `arn:aws:ecs:eu-west-1:${ACCOUNT}`;
export const TOPIC = `arn:aws:sns:eu-west-1:${ACCOUNT}:canary-portal-notifications`;

/** Creates the service without tasks, so that it has its tags. */
export async function createService(
  account: Account,
  environment: string,
): Promise<OwnResources> {
  const { operations, world } = account.sandbox;
  const { ecs, ssm } = operations;
  const found = world.directory.find('orders', environment);
  const { Parameter } = (await ssm.GetParameter({
    Name: `/canary-portal/orders/${environment}`,
  })) as { Parameter: { Value: string } };
  const settings = JSON.parse(Parameter.Value) as {
    taskDefinition: { containerDefinitions: Input[] } & Input;
    bootstrap: Input;
  };
  const [container] = settings.taskDefinition.containerDefinitions;
  const { taskDefinition } = (await ecs.RegisterTaskDefinition({
    ...settings.taskDefinition,
    containerDefinitions: [{ ...container, image: 'orders:1.0.0' }],
  })) as { taskDefinition: { taskDefinitionArn: string } };
  const cluster = 'platform';
  await ecs.CreateService({
    ...settings.bootstrap,
    cluster,
    serviceName: found.serviceName,
    taskDefinition: taskDefinition.taskDefinitionArn,
    desiredCount: 0,
  });
  const { serviceDeployments } = (await ecs.ListServiceDeployments({
    cluster,
    service: found.serviceName,
  })) as { serviceDeployments: Record<string, string>[] };
  return {
    environment,
    service: found.serviceName,
    serviceArn: found.serviceArn,
    deploymentArn: serviceDeployments[0].serviceDeploymentArn,
    revisionArn: serviceDeployments[0].targetServiceRevisionArn,
    taskDefinition: taskDefinition.taskDefinitionArn,
    taskArn: `${ECS}:task/${cluster}/0123456789abcdef0123456789abcdef`,
    targetGroupArn: found.blueTargetGroupArn,
    ruleArn: found.productionRuleArn,
    listenerArn: found.productionListenerArn,
    loadBalancerArn: found.loadBalancerArn,
  };
}

const role = (own: OwnResources, kind: string) =>
  `arn:aws:iam::${ACCOUNT}:role/${own.service}-${kind}`;

/** A new version's task definition, as the driver registers it. */
export function newVersion(own: OwnResources): Input {
  return {
    family: own.service,
    taskRoleArn: role(own, 'task'),
    executionRoleArn: role(own, 'execution'),
    containerDefinitions: [],
    tags: [{ key: 'canary-portal:version', value: '1.1.0' }],
  };
}

/** A copy of an earlier version's, as a rollback registers it. */
export function copiedVersion(own: OwnResources): Input {
  return {
    ...newVersion(own),
    tags: [{ key: 'canary-portal:rollback-of', value: '1.0.0' }],
  };
}

/** The first deployment, as the infrastructure has set it. */
export function firstDeployment(own: OwnResources): Input {
  return {
    cluster: 'platform',
    serviceName: own.service,
    taskDefinition: own.taskDefinition,
    tags: [{ key: 'canary-portal:entity', value: ENTITY }],
    loadBalancers: [
      {
        targetGroupArn: own.targetGroupArn,
        ...(own.environment !== 'development' && {
          advancedConfiguration: { roleArn: role(own, 'load-balancing') },
        }),
      },
    ],
  };
}

function ecsCalls(own: OwnResources): Record<string, Input> {
  const cluster = 'platform';
  const { service } = own;
  const onService = { cluster, service };
  const deployment = { serviceDeploymentArn: own.deploymentArn };
  return {
    CreateCluster: { clusterName: cluster },
    DescribeClusters: { clusters: [cluster] },
    ListClusters: {},
    RegisterTaskDefinition: newVersion(own),
    DescribeTaskDefinition: { taskDefinition: own.taskDefinition },
    ListTaskDefinitions: { familyPrefix: service },
    DeregisterTaskDefinition: { taskDefinition: own.taskDefinition },
    CreateService: firstDeployment(own),
    UpdateService: { ...onService, taskDefinition: own.taskDefinition },
    DeleteService: onService,
    DescribeServices: { cluster, services: [service], include: ['TAGS'] },
    ListServices: { cluster },
    ListServiceDeployments: onService,
    DescribeServiceDeployments: { serviceDeploymentArns: [own.deploymentArn] },
    DescribeServiceRevisions: { serviceRevisionArns: [own.revisionArn] },
    ContinueServiceDeployment: { ...deployment, hookId: 'hook' },
    StopServiceDeployment: deployment,
    ListTasks: { cluster, serviceName: service },
    DescribeTasks: { cluster, tasks: [own.taskArn] },
    StopTask: { cluster, task: own.taskArn },
    TagResource: {
      resourceArn: own.serviceArn,
      tags: [{ key: 'canary-portal:blocked/1', value: 'abc' }],
    },
    UntagResource: {
      resourceArn: own.serviceArn,
      tagKeys: ['canary-portal:driver'],
    },
    ListTagsForResource: { resourceArn: own.serviceArn },
  };
}

function elbCalls(own: OwnResources): Record<string, Input> {
  const group = { TargetGroupArn: own.targetGroupArn };
  const targets = { ...group, Targets: [{ Id: '10.0.0.1', Port: 8080 }] };
  return {
    CreateLoadBalancer: { Name: 'another' },
    DescribeLoadBalancers: {},
    DeleteLoadBalancer: { LoadBalancerArn: own.loadBalancerArn },
    CreateListener: { LoadBalancerArn: own.loadBalancerArn },
    DescribeListeners: { LoadBalancerArn: own.loadBalancerArn },
    ModifyListener: { ListenerArn: own.listenerArn },
    DeleteListener: { ListenerArn: own.listenerArn },
    CreateRule: { ListenerArn: own.listenerArn },
    DescribeRules: { ListenerArn: own.listenerArn },
    ModifyRule: { RuleArn: own.ruleArn },
    DeleteRule: { RuleArn: own.ruleArn },
    CreateTargetGroup: { Name: 'orders-other' },
    DescribeTargetGroups: {},
    DescribeTargetGroupAttributes: group,
    DescribeTargetHealth: group,
    ModifyTargetGroup: group,
    ModifyTargetGroupAttributes: group,
    DeleteTargetGroup: group,
    RegisterTargets: targets,
    DeregisterTargets: targets,
    AddTags: { ResourceArns: [own.targetGroupArn] },
    RemoveTags: { ResourceArns: [own.targetGroupArn], TagKeys: ['a'] },
    DescribeTags: { ResourceArns: [own.targetGroupArn] },
  };
}

/** One call of each operation, on what `orders` has in an environment. */
export function callsOn(own: OwnResources): Calls {
  const alarm = `${own.service}-error-rate`;
  const image = { repositoryName: 'orders' };
  const settings = `/canary-portal/orders/${own.environment}`;
  return {
    ecs: ecsCalls(own),
    elbv2: elbCalls(own),
    cloudwatch: {
      GetMetricData: {},
      PutMetricData: { Namespace: 'Orders' },
      ListMetrics: {},
      PutMetricAlarm: { AlarmName: alarm },
      SetAlarmState: { AlarmName: alarm },
      DeleteAlarms: { AlarmNames: [alarm] },
      DescribeAlarms: { AlarmNames: [alarm] },
    },
    ecr: {
      GetAuthorizationToken: {},
      CreateRepository: image,
      DescribeRepositories: { repositoryNames: ['orders'] },
      DescribeImages: image,
      BatchGetImage: image,
      PutImage: image,
    },
    ssm: {
      GetParameter: { Name: settings },
      GetParameters: { Names: [settings] },
      PutParameter: { Name: settings },
      DeleteParameter: { Name: settings },
    },
    sns: { Publish: { TopicArn: TOPIC, Message: 'Hello' } },
    ses: { SendEmail: { FromEmailAddress: 'deploy@acme.example' } },
    sts: {
      GetCallerIdentity: {},
      AssumeRole: {},
      AssumeRoleWithWebIdentity: {},
    },
  };
}
