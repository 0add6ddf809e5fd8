import type { Caller } from './aws/iam/caller';

/**
 * The seams between the AWS services of the sandbox and the world they live in.
 * Nothing here does anything: every part can be run with a fake of the others.
 */

/** World time. All engine timing goes through it. */
export interface Clock {
  /** Epoch milliseconds, world time. */
  now(): number;
  /** Calls `fn` once, `worldMs` milliseconds of world time from now. */
  setTimeout(fn: () => void, worldMs: number): { cancel(): void };
  /** Resolves after `worldMs` milliseconds of world time. */
  sleep(worldMs: number): Promise<void>;
}

export type HealthStatus = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';

/** A container health check, as in a task definition, all values set. */
export interface ContainerHealthCheck {
  command: string[];
  intervalSeconds: number;
  timeoutSeconds: number;
  retries: number;
  startPeriodSeconds: number;
}

/** Everything a runner must know to start one task. */
export interface TaskLaunch {
  taskArn: string;
  clusterName: string;
  serviceName: string;
  taskDefinitionArn: string;
  family: string;
  /** Task definition revision; the EMF dimension TaskDefinitionRevision. */
  revision: number;
  containerName: string;
  image: string;
  imageDigest: string;
  environment: Record<string, string>;
  containerPort?: number;
  healthCheck?: ContainerHealthCheck;
}

/** Why a task ended by itself. */
export interface TaskExit {
  exitCode?: number;
  reason: string;
  stopCode: 'EssentialContainerExited' | 'TaskFailedToStart';
}

/** What a runner reports about a task it has launched. */
export interface TaskEvents {
  pulled(): void;
  running(address: { host: string; port: number } | undefined): void;
  health(status: HealthStatus): void;
  stopped(exit: TaskExit): void;
}

export interface TaskHandle {
  /** Resolves once the task is gone. `stopped` need not be reported then. */
  stop(reason: string): Promise<void>;
}

export interface TaskRunner {
  launch(task: TaskLaunch, events: TaskEvents): TaskHandle;
}

export interface TargetGroupInfo {
  arn: string;
  name: string;
  loadBalancerArns: string[];
  targetType: 'ip' | 'instance';
  healthCheckPath: string;
}

export interface Target {
  id: string;
  port: number;
}

export type TargetState =
  | 'initial'
  | 'healthy'
  | 'unhealthy'
  | 'unused'
  | 'draining'
  | 'unavailable';

export interface TargetHealth extends Target {
  state: TargetState;
  reason?: string;
  description?: string;
}

export interface TargetGroupWeight {
  targetGroupArn: string;
  /** 0 to 999, as ELB has it. */
  weight: number;
}

export interface ListenerRuleInfo {
  arn: string;
  listenerArn: string;
  loadBalancerType: 'application' | 'network';
  weights: TargetGroupWeight[];
}

/** What ECS does to the load balancer. */
export interface LoadBalancing {
  targetGroup(arn: string): TargetGroupInfo | undefined;
  register(targetGroupArn: string, target: Target): void;
  /** The target drains before it is gone. */
  deregister(targetGroupArn: string, target: Target): void;
  targetHealth(targetGroupArn: string): TargetHealth[];
  rule(ruleArn: string): ListenerRuleInfo | undefined;
  setWeights(ruleArn: string, weights: TargetGroupWeight[]): void;
}

export interface Alarms {
  state(alarmName: string): 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' | undefined;
}

export interface Images {
  /**
   * Image reference (tag or digest) to `sha256:…`; undefined when there is no
   * such image, which fails the task with CannotPullContainerError.
   */
  digest(image: string): string | undefined;
}

export interface ApiError {
  type: string;
  message: string;
  statusCode?: number;
}

/**
 * One AWS service's operations by name. The wire calls one with the parsed
 * input and serialises the answer; an operation throws `AwsError` for the
 * documented errors.
 */
export type Operations = Record<
  string,
  (
    input: Record<string, unknown>,
    /** Over the wire; in process it is nobody in particular. */
    caller?: Caller,
  ) => Promise<unknown> | unknown
>;
