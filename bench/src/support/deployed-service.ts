import {
  ContinueServiceDeploymentCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type ServiceDeployment,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { DescribeRulesCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  compile,
  encodeRolloutTags,
  restingConfiguration,
  type RolloutPlan,
  SERVICE_TAGS,
} from '@canary-portal/rollout-plan';
import type { Behaviour, ProvisionedService } from '@canary-portal/sandbox';
import type { Platform } from './platform';
import {
  metaOf,
  serviceSettings,
  standardPlan,
  taskDefinitionOf,
} from './service';
import { until } from './wait';

const ENDED = [
  'SUCCESSFUL',
  'STOPPED',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
];

/** A pause of a deployment that waits for an answer. */
export interface Pause {
  deploymentArn: string;
  hookId: string;
  weightPercent: number;
}

/** The catalog entity that a measurement's service belongs to. */
export function entityRefOf(name: string): string {
  return `component:default/${name}`;
}

/** An ECS service with real tasks, moved by the bare SDK. */
export class DeployedService {
  readonly provisioned: ProvisionedService;
  private readonly platform: Platform;
  private readonly target: { cluster: string; service: string };
  private builds = 0;

  constructor(platform: Platform, provisioned: ProvisionedService) {
    this.platform = platform;
    this.provisioned = provisioned;
    this.target = {
      cluster: provisioned.cluster,
      service: provisioned.serviceName,
    };
  }

  get url(): string {
    return this.provisioned.productionUrl;
  }

  private get ecs() {
    return this.platform.clients.ecs;
  }

  /** A new version's task definition; pushes its image. */
  async build(behaviour?: Behaviour) {
    const { name, repositoryUri, serviceName } = this.provisioned;
    this.builds += 1;
    const version = `1.${this.builds}.0`;
    await this.platform.pushImage(name, version, behaviour);
    return {
      version,
      definition: taskDefinitionOf({
        family: serviceName,
        image: `${repositoryUri}:${version}`,
        version,
      }),
    };
  }

  /** Registers a new version. @returns its ARN and `family:revision`. */
  async register(plan: RolloutPlan = standardPlan()) {
    const { version, definition } = await this.build();
    const { taskDefinition } = await this.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...definition,
        tags: encodeRolloutTags(metaOf(version, plan)),
      }),
    );
    const arn = taskDefinition?.taskDefinitionArn;
    if (!arn) throw new Error('ECS registered no task definition');
    return { arn, revision: arn.slice(arn.lastIndexOf('/') + 1) };
  }

  /** The first deployment. @returns `family:revision`. */
  async create(tasks: number): Promise<string> {
    const { provisioned } = this;
    const { arn, revision } = await this.register();
    await this.ecs.send(
      new CreateServiceCommand({
        cluster: this.target.cluster,
        serviceName: this.target.service,
        taskDefinition: arn,
        tags: [
          { key: SERVICE_TAGS.entity, value: entityRefOf(provisioned.name) },
        ],
        ...serviceSettings({
          tasks,
          blue: provisioned.blueTargetGroupArn,
          green: provisioned.greenTargetGroupArn,
          productionRule: provisioned.productionRuleArn,
          testRule: provisioned.testRuleArn,
        }),
      }),
    );
    await this.end();
    return revision;
  }

  /** Starts a canary of the plan, to be continued by hand. */
  async startCanary(plan: RolloutPlan): Promise<string> {
    const { arn, revision } = await this.register(plan);
    await this.update(arn, compile(plan).deploymentConfiguration);
    return revision;
  }

  /** Deploys a new version at once and waits for its end. */
  async deploy(): Promise<string> {
    const { arn, revision } = await this.register();
    await this.update(arn, restingConfiguration({ strategy: 'canary' }));
    await this.end();
    return revision;
  }

  /** `UpdateService` with a configuration in the SDK's own shape. */
  async update(taskDefinition: string, deploymentConfiguration: object) {
    await this.ecs.send(
      new UpdateServiceCommand({
        ...this.target,
        taskDefinition,
        deploymentConfiguration,
      }),
    );
  }

  /** ARN of the task definition that the service runs or is moving to. */
  async servingTaskDefinition(): Promise<string> {
    const { cluster, service } = this.target;
    const { services } = await this.ecs.send(
      new DescribeServicesCommand({ cluster, services: [service] }),
    );
    return services?.[0]?.taskDefinition ?? '';
  }

  /** `family:revision` that the newest deployment brings. */
  async newestRevision(): Promise<string> {
    const arn = await this.servingTaskDefinition();
    return arn.slice(arn.lastIndexOf('/') + 1);
  }

  /** Registers the same task definition anew. @returns its ARN. */
  async copyTaskDefinition(arn: string): Promise<string> {
    const { taskDefinition: known } = await this.ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: arn }),
    );
    const { taskDefinition: copy } = await this.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: known?.family,
        cpu: known?.cpu,
        memory: known?.memory,
        networkMode: known?.networkMode,
        requiresCompatibilities: known?.requiresCompatibilities,
        containerDefinitions: known?.containerDefinitions,
      }),
    );
    return copy?.taskDefinitionArn ?? '';
  }

  /** The newest deployment. */
  async deployment(): Promise<ServiceDeployment> {
    const { serviceDeployments = [] } = await this.ecs.send(
      new ListServiceDeploymentsCommand(this.target),
    );
    const newest = serviceDeployments[0]?.serviceDeploymentArn;
    if (!newest) throw new Error(`${this.target.service} has no deployment`);
    const answer = await this.ecs.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [newest],
      }),
    );
    return answer.serviceDeployments?.[0] ?? {};
  }

  /** Waits until no deployment is in progress. @returns how the last ended. */
  end(): Promise<string> {
    return until(
      `the end of a deployment of ${this.target.service}`,
      async () => {
        const { status = '' } = await this.deployment();
        return ENDED.includes(status) ? status : undefined;
      },
      { withinMs: 120_000 },
    );
  }

  /** Waits for a pause other than the one named. */
  pause(after?: string): Promise<Pause> {
    return until(`a pause of ${this.target.service}`, async () => {
      const deployment = await this.deployment();
      const hook = deployment.lifecycleHookDetails?.find(
        ({ status, hookId }) =>
          status === 'AWAITING_ACTION' && hookId !== after,
      );
      if (!hook?.hookId || !deployment.serviceDeploymentArn) return undefined;
      return {
        deploymentArn: deployment.serviceDeploymentArn,
        hookId: hook.hookId,
        weightPercent:
          deployment.targetServiceRevision?.requestedProductionTrafficWeight ??
          0,
      };
    });
  }

  async answer(pause: Pause, action: 'CONTINUE' | 'ROLLBACK'): Promise<void> {
    await this.ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: pause.deploymentArn,
        hookId: pause.hookId,
        action,
      }),
    );
  }

  /** Continues a canary until it rests at this weight. */
  async goTo(weightPercent: number, from?: Pause): Promise<Pause> {
    let pause = from ?? (await this.pause());
    while (pause.weightPercent < weightPercent) {
      await this.answer(pause, 'CONTINUE');
      pause = await this.pause(pause.hookId);
    }
    return pause;
  }

  /** Shares of the two target groups that the listener rule has now. */
  async weights(): Promise<{ targetGroupArn: string; percent: number }[]> {
    const { Rules = [] } = await this.platform.clients.elb.send(
      new DescribeRulesCommand({
        RuleArns: [this.provisioned.productionRuleArn],
      }),
    );
    const groups = Rules[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? [];
    const total = groups.reduce((sum, { Weight = 0 }) => sum + Weight, 0);
    return groups.map(({ TargetGroupArn = '', Weight = 0 }) => ({
      targetGroupArn: TargetGroupArn,
      percent: (100 * Weight) / total,
    }));
  }
}

/** Provisions a service and deploys its first version. */
export async function deployService(
  platform: Platform,
  name: string,
  tasks = 2,
): Promise<DeployedService> {
  const service = new DeployedService(platform, await platform.provision(name));
  await service.create(tasks);
  return service;
}
