import {
  CreateServiceCommand,
  DescribeTaskDefinitionCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  compile,
  encodeRolloutTags,
  restingConfiguration,
  type RolloutPlan,
  SERVICE_TAGS,
} from '@canary-portal/rollout-plan';
import type { Behaviour } from '@canary-portal/sandbox';
import type { Platform } from './platform';
import {
  metaOf,
  serviceSettings,
  standardPlan,
  taskDefinitionOf,
} from './service';
import { ServiceControl } from './service-control';

/** The catalog entity that a measurement's service belongs to. */
export function entityRefOf(name: string): string {
  return `component:default/${name}`;
}

/** An ECS service with real tasks, deployed by the bare SDK. */
export class DeployedService extends ServiceControl {
  private builds = 0;

  get url(): string {
    return this.provisioned.productionUrl;
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
