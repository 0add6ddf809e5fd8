import type {
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import type {
  Observations,
  RolloutMeta,
  RolloutPlan,
  Verdict,
} from '@canary-portal/rollout-plan';
import type { AwsClients, Clock } from './clients';
import type { RollbackCause, RolloutEvent } from './events';
import type { ObserveOptions } from './observe';
import type { TargetRef } from './target';

/** What `CreateService` needs beside what the driver knows: first deployment only. */
export type CreateServiceSettings = Omit<
  CreateServiceCommandInput,
  'cluster' | 'serviceName' | 'taskDefinition' | 'deploymentConfiguration'
>;

export interface DriveOptions {
  clients: AwsClients;
  clock: Clock;
  /** 0..1, for jitter; `Math.random` by default. */
  random?: () => number;
  target: TargetRef;
  /** Input of `RegisterTaskDefinition`; needed to start, not to resume. */
  taskDefinition?: RegisterTaskDefinitionCommandInput;
  /** Written on the task definition. Its fingerprint is computed when it is empty. */
  meta: RolloutMeta;
  /** For a new rollout; a resumed one goes on with the plan written on ECS. */
  plan: RolloutPlan;
  /** Settings of a service that does not exist yet. */
  bootstrap?: CreateServiceSettings;
  /** CloudWatch alarms that ECS shall watch: the service's own by default. */
  alarmNames?: string[];
  /** Aborted: the rollback is sent, seen accepted, and `drive` returns within 5 s. */
  signal?: AbortSignal;
  onEvent(event: RolloutEvent): void;
  /** Owner of the lease: the same value after a restart takes over at once. */
  run: string;
  /** The reason to deploy although an alarm is in ALARM. */
  deployWhileAlarming?: string;
  /** Seconds that the job has; a plan that takes longer is refused. */
  timeLimitSeconds?: number;
  /** Go on with the deployment in progress, never start one. */
  resume?: boolean;
  /** `approval`: return at the approval pause. */
  until?: 'approval' | 'end';
  /**
   * Asks the test listener once, with `host` as the `Host` header where one is
   * given: true when it answered well. Rejects when it cannot be reached.
   */
  probe?: (url: string, host?: string) => Promise<boolean>;
  /** Where evidence comes from; AWS by default. */
  observe?: (
    clients: AwsClients,
    options: ObserveOptions,
  ) => Promise<Observations>;
}

/** One stage as it really went. Times are epoch milliseconds. */
export interface StageResult {
  weightPercent: number;
  holdSeconds: number;
  startedAt?: number;
  finishedAt?: number;
  verdict?: Verdict;
}

export interface DriveResult {
  outcome:
    | 'completed'
    | 'rolled-back'
    | 'stopped'
    | 'awaiting-approval'
    | 'refused'
    | 'failed';
  /** True only when the new revision has all production traffic at the end. */
  servingNew: boolean;
  deploymentArn?: string;
  taskDefinitionArn?: string;
  cause?: RollbackCause;
  /** Why it was refused, stopped or failed: one sentence each. */
  problems: string[];
  stages: StageResult[];
  /** Seconds in which ECS or the driver did something. */
  workingSeconds: number;
  /** Seconds of holds, bake and approval. */
  waitingSeconds: number;
  warnings: string[];
}
