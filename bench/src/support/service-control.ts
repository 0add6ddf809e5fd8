import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  type ECSClient,
  ListServiceDeploymentsCommand,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs';
import { DescribeRulesCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ProvisionedService } from '@canary-portal/sandbox';
import type { Platform } from './platform';
import { tellServiceState } from './service-state';
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

/** Watches and steers the deployments of one ECS service by the bare SDK. */
export class ServiceControl {
  readonly provisioned: ProvisionedService;
  protected readonly platform: Platform;
  protected readonly target: { cluster: string; service: string };

  constructor(platform: Platform, provisioned: ProvisionedService) {
    this.platform = platform;
    this.provisioned = provisioned;
    this.target = {
      cluster: provisioned.cluster,
      service: provisioned.serviceName,
    };
  }

  protected get ecs(): ECSClient {
    return this.platform.clients.ecs;
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

  private async tell(): Promise<string> {
    return tellServiceState(this.ecs, this.target, await this.deployment());
  }

  /** Waits until no deployment is in progress. @returns how the last ended. */
  end(): Promise<string> {
    return until(
      `the end of a deployment of ${this.target.service}`,
      async () => {
        const { status = '' } = await this.deployment();
        return ENDED.includes(status) ? status : undefined;
      },
      { withinMs: 120_000, tell: () => this.tell() },
    );
  }

  /** Waits for a pause other than the one named. */
  pause(after?: string): Promise<Pause> {
    const look = async () => {
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
    };
    return until(`a pause of ${this.target.service}`, look, {
      tell: () => this.tell(),
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

  /** Knowing but its name, as a script would: finds its pause, answers it. */
  async rollBackCanary(): Promise<void> {
    const { cluster, service } = this.target;
    const { services } = await this.ecs.send(
      new DescribeServicesCommand({ cluster, services: [service] }),
    );
    const arn = services?.[0]?.currentServiceDeployment;
    const { serviceDeployments } = await this.ecs.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: arn ? [arn] : [],
      }),
    );
    const hook = serviceDeployments?.[0]?.lifecycleHookDetails?.find(
      ({ status }) => status === 'AWAITING_ACTION',
    );
    if (!arn || !hook?.hookId) throw new Error(`${service} is not paused`);
    const pause = { deploymentArn: arn, hookId: hook.hookId, weightPercent: 0 };
    await this.answer(pause, 'ROLLBACK');
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
