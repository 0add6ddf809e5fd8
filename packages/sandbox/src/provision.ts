import {
  CloudWatchClient,
  PutMetricAlarmCommand,
} from '@aws-sdk/client-cloudwatch';
import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  ECRClient,
} from '@aws-sdk/client-ecr';
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { loadBalancerDimension } from './world/metrics/request-meter';
import { ProvisionedService } from './world/directory';

export interface ProvisionOptions {
  /** Of the service: `orders`. */
  name: string;
  environment: string;
  /** Default `platform`. */
  cluster?: string;
  /** Loopback ports wanted for the listeners; default: any free ones. */
  productionPort?: number;
  testPort?: number;
  /** Default `app` and 8080, which the task definition must name too. */
  containerName?: string;
  containerPort?: number;
}

interface Connection {
  awsUrl: string;
  region: string;
  accountId: string;
}

/** ELB allows names of 32 characters. */
const LONGEST_NAME = 32 - '-green'.length;
const HTTP_PORT = 80;
const TEST_PORT = 81;

/** The one element of an answer that was just created, which AWS returns. */
function only<T>(items: T[] | undefined): T {
  if (items?.length !== 1) throw new Error('AWS answered without the resource');
  return items[0];
}

function text(value: string | undefined): string {
  if (value === undefined) throw new Error('AWS answered without an ARN');
  return value;
}

function createClients({ awsUrl, region }: Connection) {
  const config = {
    endpoint: awsUrl,
    region,
    credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
  };
  return {
    ecs: new ECSClient(config),
    elb: new ElasticLoadBalancingV2Client(config),
    cloudwatch: new CloudWatchClient(config),
    ecr: new ECRClient(config),
  };
}

type Clients = ReturnType<typeof createClients>;

async function createTargetGroup(clients: Clients, name: string, port: number) {
  const answer = await clients.elb.send(
    new CreateTargetGroupCommand({
      Name: name,
      Protocol: 'HTTP',
      Port: port,
      VpcId: 'vpc-sandbox',
      TargetType: 'ip',
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 2,
    }),
  );
  const arn = text(only(answer.TargetGroups).TargetGroupArn);
  await clients.elb.send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn: arn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
    }),
  );
  return arn;
}

async function createListener(
  clients: Clients,
  options: {
    loadBalancerArn: string;
    port: number;
    blue: string;
    green: string;
  },
) {
  const answer = await clients.elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: options.loadBalancerArn,
      Protocol: 'HTTP',
      Port: options.port,
      DefaultActions: [
        {
          Type: 'fixed-response',
          FixedResponseConfig: { StatusCode: '404', MessageBody: 'no rule' },
        },
      ],
    }),
  );
  const listener = only(answer.Listeners);
  const rule = await clients.elb.send(
    new CreateRuleCommand({
      ListenerArn: listener.ListenerArn,
      Priority: 1,
      Conditions: [
        { Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } },
      ],
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: options.blue, Weight: 1 },
              { TargetGroupArn: options.green, Weight: 0 },
            ],
          },
        },
      ],
    }),
  );
  return {
    listenerArn: text(listener.ListenerArn),
    url: `http://127.0.0.1:${listener.Port}`,
    ruleArn: text(only(rule.Rules).RuleArn),
  };
}

/** An alarm on the balancer's error rate, slower than a canary's own checks. */
async function createAlarm(
  clients: Clients,
  name: string,
  loadBalancerArn: string,
) {
  const count = (Id: string, MetricName: string) => ({
    Id,
    ReturnData: false,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ApplicationELB',
        MetricName,
        Dimensions: [
          {
            Name: 'LoadBalancer',
            Value: loadBalancerDimension(loadBalancerArn),
          },
        ],
      },
      Period: 60,
      Stat: 'Sum',
    },
  });
  await clients.cloudwatch.send(
    new PutMetricAlarmCommand({
      AlarmName: name,
      AlarmDescription: 'More than 10 % of the answers are 5xx',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 10,
      EvaluationPeriods: 3,
      TreatMissingData: 'notBreaching',
      Metrics: [
        count('requests', 'RequestCount'),
        count('errors', 'HTTPCode_Target_5XX_Count'),
        {
          Id: 'rate',
          Expression: '100 * FILL(errors, 0) / requests',
          Label: 'Error rate',
          ReturnData: true,
        },
      ],
    }),
  );
}

async function hasRepository(clients: Clients, name: string) {
  const answer = await clients.ecr.send(new DescribeRepositoriesCommand({}));
  return (answer.repositories ?? []).some(r => r.repositoryName === name);
}

/**
 * Makes what a platform's infrastructure makes for one service in one
 * environment: cluster, load balancer with a production and a test listener,
 * two target groups with weights 1 and 0, image repository, alarm. The ECS
 * service itself is left to the first rollout. Speaks only the AWS API.
 *
 * @throws Error when the name is too long for a load balancer.
 */
export async function provision(
  connection: Connection,
  options: ProvisionOptions,
): Promise<ProvisionedService> {
  const { name, environment, cluster = 'platform' } = options;
  const { containerName = 'app', containerPort = 8080 } = options;
  const serviceName = `${name}-${environment}`;
  if (serviceName.length > LONGEST_NAME) {
    throw new Error(
      `'${serviceName}' is longer than ${LONGEST_NAME} characters, which a ` +
        'load balancer cannot have: choose a shorter name',
    );
  }
  const clients = createClients(connection);
  await clients.ecs.send(new CreateClusterCommand({ clusterName: cluster }));
  if (!(await hasRepository(clients, name))) {
    await clients.ecr.send(
      new CreateRepositoryCommand({ repositoryName: name }),
    );
  }
  const balancer = await clients.elb.send(
    new CreateLoadBalancerCommand({
      Name: serviceName,
      Subnets: ['subnet-a', 'subnet-b'],
    }),
  );
  const loadBalancerArn = text(only(balancer.LoadBalancers).LoadBalancerArn);
  const port = containerPort;
  const blue = await createTargetGroup(clients, `${serviceName}-blue`, port);
  const green = await createTargetGroup(clients, `${serviceName}-green`, port);
  const common = { loadBalancerArn, blue, green };
  const production = await createListener(clients, {
    ...common,
    port: options.productionPort ?? HTTP_PORT,
  });
  const test = await createListener(clients, {
    ...common,
    port: options.testPort ?? TEST_PORT,
  });
  const alarmName = `${serviceName}-5xx`;
  await createAlarm(clients, alarmName, loadBalancerArn);
  for (const client of Object.values(clients)) client.destroy();

  const { region, accountId } = connection;
  return {
    name,
    environment,
    cluster,
    serviceName,
    serviceArn: `arn:aws:ecs:${region}:${accountId}:service/${cluster}/${serviceName}`,
    repository: name,
    repositoryUri: `${accountId}.dkr.ecr.${region}.amazonaws.com/${name}`,
    loadBalancerArn,
    blueTargetGroupArn: blue,
    greenTargetGroupArn: green,
    productionListenerArn: production.listenerArn,
    testListenerArn: test.listenerArn,
    productionRuleArn: production.ruleArn,
    testRuleArn: test.ruleArn,
    productionUrl: production.url,
    testUrl: test.url,
    alarmName,
    alarmNames: [alarmName],
    containerName,
    containerPort,
  };
}
