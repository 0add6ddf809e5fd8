import type {
  DeploymentRecord,
  ObserveOptions,
  RestoreResult,
  RollbackOptions,
  RollbackResult,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { Observations } from '@canary-portal/rollout-plan';

/**
 * AWS as this plugin sees it. The only way to it: sync reads through it, commands
 * act through it, and requests of readers never reach it.
 */
export interface EcsSource {
  /** Why a service cannot be read at all: a sentence; undefined when it can. */
  refusal(serviceArn: string): string | undefined;
  /**
   * A digest of each service that differs when something has changed; `null`
   * when there is no such service. All must be of one account and region.
   */
  marks(serviceArns: string[]): Promise<Map<string, string | null>>;
  /** `brief`: without stopped tasks and target health, for a decision that waits. */
  read(
    serviceArn: string,
    options?: { brief?: boolean },
  ): Promise<TargetSnapshot>;
  /** Newest first; `after` is epoch milliseconds of creation. */
  history(
    serviceArn: string,
    options?: { after?: number },
  ): Promise<DeploymentRecord[]>;
  observe(serviceArn: string, options: ObserveOptions): Promise<Observations>;
  rollback(
    serviceArn: string,
    options: Omit<RollbackOptions, 'target'>,
  ): Promise<RollbackResult>;
  /** Puts the configuration that a rollout left behind right; starts nothing. */
  restoreResting(serviceArn: string): Promise<RestoreResult['outcome']>;
}
