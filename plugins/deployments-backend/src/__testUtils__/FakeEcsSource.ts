import { createHash } from 'node:crypto';
import type {
  DeploymentRecord,
  ObserveOptions,
  RestoreResult,
  RollbackOptions,
  RollbackResult,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import { planRollback } from '@canary-portal/ecs-rollout';
import type { Observations } from '@canary-portal/rollout-plan';
import type { EcsSource } from '../sources/EcsSource';
import { deploymentOf, metaOf, revisionOf } from './fixtures';

class ServiceNotFoundError extends Error {
  readonly name = 'ServiceNotFoundError';
}

/** An ECS that tests change by hand. It counts every call. */
export class FakeEcsSource implements EcsSource {
  readonly services = new Map<string, TargetSnapshot>();
  readonly histories = new Map<string, DeploymentRecord[]>();
  readonly rollbacks: { serviceArn: string; reason: string; to?: string }[] =
    [];
  readonly restored: string[] = [];
  readonly calls: string[] = [];
  observations: Observations = { health: [], canary: [], stable: [] };
  refused: string | undefined;
  /** Thrown by the next calls, until it is unset. */
  failure: Error | undefined;
  /** Awaited before a rollback is sent. */
  beforeRollback: () => Promise<void> = async () => {};
  now = () => Date.now();

  refusal(): string | undefined {
    return this.refused;
  }

  async marks(serviceArns: string[]): Promise<Map<string, string | null>> {
    this.call('marks');
    return new Map(
      serviceArns.map(arn => {
        const service = this.services.get(arn);
        const text = service && JSON.stringify({ ...service, at: 0 });
        return [
          arn,
          text ? createHash('sha256').update(text).digest('hex') : null,
        ];
      }),
    );
  }

  async read(serviceArn: string): Promise<TargetSnapshot> {
    this.call('read');
    const snapshot = this.services.get(serviceArn);
    if (!snapshot) {
      throw new ServiceNotFoundError(`No service ${serviceArn}`);
    }
    return { ...snapshot, at: this.now() };
  }

  async history(
    serviceArn: string,
    { after = 0 }: { after?: number } = {},
  ): Promise<DeploymentRecord[]> {
    this.call('history');
    const all = this.histories.get(serviceArn) ?? [];
    return all.filter(deployment => deployment.createdAt >= after);
  }

  async observe(
    _serviceArn: string,
    _options: ObserveOptions,
  ): Promise<Observations> {
    this.call('observe');
    return this.observations;
  }

  async rollback(
    serviceArn: string,
    options: Omit<RollbackOptions, 'target'>,
  ): Promise<RollbackResult> {
    await this.beforeRollback();
    this.call('rollback');
    const { reason, to } = options;
    this.rollbacks.push({ serviceArn, reason, to });
    const snapshot = await this.read(serviceArn);
    const history = this.histories.get(serviceArn) ?? [];
    const { operation, ...plan } = planRollback(snapshot, history, to);
    const deployment =
      operation === 'clone'
        ? this.startClone(snapshot, options)
        : snapshot.deployment && {
            ...snapshot.deployment,
            status: 'ROLLBACK_IN_PROGRESS',
          };
    if (deployment) {
      this.put({ ...snapshot, deployment });
    }
    return {
      operation,
      accepted: deployment !== undefined,
      deploymentArn: deployment?.arn,
      refusal: plan.refusal,
      warnings: [],
    };
  }

  async restoreResting(serviceArn: string): Promise<RestoreResult['outcome']> {
    this.call('restoreResting');
    this.restored.push(serviceArn);
    const service = this.services.get(serviceArn);
    if (service) {
      this.services.set(serviceArn, { ...service, restingDrift: [] });
    }
    return 'restored';
  }

  /** Makes a service what the snapshot says, with its deployment in the history. */
  put(snapshot: TargetSnapshot, history?: DeploymentRecord[]): void {
    const { serviceArn, deployment } = snapshot;
    this.services.set(serviceArn, snapshot);
    const known = history ?? this.histories.get(serviceArn) ?? [];
    const others = known.filter(d => d.arn !== deployment?.arn);
    this.histories.set(
      serviceArn,
      deployment ? [deployment, ...others] : others,
    );
  }

  /** Ends the deployment in progress. */
  finish(serviceArn: string, status: string): void {
    const snapshot = this.services.get(serviceArn);
    const deployment = snapshot?.deployment;
    if (!snapshot || !deployment) {
      throw new Error('There is no deployment to finish.');
    }
    const ended = { ...deployment, status, finishedAt: this.now() };
    const history = this.histories.get(serviceArn) ?? [];
    this.put(
      {
        ...snapshot,
        deployment: undefined,
        serving: status === 'SUCCESSFUL' ? ended.target : ended.source ?? null,
      },
      history.map(d => (d.arn === ended.arn ? ended : d)),
    );
  }

  private startClone(
    { serving }: TargetSnapshot,
    { to, reason, actor }: Pick<RollbackOptions, 'to' | 'reason' | 'actor'>,
  ): DeploymentRecord {
    const restored = [...this.histories.values()]
      .flat()
      .find(d => d.target.arn === to)?.target;
    const version = restored?.meta?.version ?? '0.0.0';
    return deploymentOf(`clone-${this.rollbacks.length}`, {
      createdAt: this.now(),
      startedAt: this.now(),
      ecsStrategy: 'BLUE_GREEN',
      source: serving ?? undefined,
      target: revisionOf(version, {
        arn: `${restored?.arn}-clone-${this.rollbacks.length}`,
        meta: metaOf(version, { rollbackOf: to, reason, actor }),
      }),
    });
  }

  private call(name: string): void {
    this.calls.push(name);
    if (this.failure) {
      throw this.failure;
    }
  }
}
