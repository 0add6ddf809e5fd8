import type { Block, RolloutMeta } from '@canary-portal/rollout-plan';

/** One ECS service, by name or ARN, in the account and region of the clients. */
export interface TargetRef {
  cluster: string;
  service: string;
}

/** What the parts of a service ARN say. */
export interface ServiceArn extends TargetRef {
  arn: string;
  partition: string;
  region: string;
  accountId: string;
}

/** Tasks of one revision. `healthy` counts healthy targets, or healthy tasks without a load balancer. */
export interface TaskCounts {
  desired: number;
  running: number;
  healthy: number;
}

/** One ECS service revision with the task definition behind it. */
export interface RevisionRecord {
  /** ARN of the service revision. */
  arn: string;
  taskDefinitionArn: string;
  family: string;
  /** Revision number of the task definition. */
  revision: number;
  /** Epoch milliseconds; of the service revision. */
  createdAt: number;
  images: { container: string; image: string; digest?: string }[];
  /** Of what really runs: digests, environment, secrets, command, resources. */
  fingerprint: string;
  /** What our driver wrote on the task definition; `null` when it did not make it. */
  meta: RolloutMeta | null;
  /** Set when the tags are ours but cannot be read: a sentence. */
  metaProblem?: string;
  /** The target group really in use: blue and green swap at each deployment. */
  targetGroupArn?: string;
  tasks: TaskCounts;
}

/** A PAUSE hook that waits, or the last one seen. */
export interface HookRecord {
  hookId: string;
  /** The lifecycle stage it holds, e.g. `PRE_PRODUCTION_TRAFFIC_SHIFT`. */
  stage: string;
  /** AWAITING_ACTION, IN_PROGRESS, SUCCEEDED, FAILED or TIMED_OUT. */
  status: string;
  /** Epoch milliseconds: the dead-man switch acts then. */
  expiresAt?: number;
  /** Epoch milliseconds: `expiresAt` minus the configured timeout. */
  startedAt?: number;
  timeoutAction: 'ROLLBACK' | 'CONTINUE';
}

/** One ECS service deployment. Times are epoch milliseconds, weights 0..100. */
export interface DeploymentRecord {
  arn: string;
  /** The last part of the ARN. */
  id: string;
  /** PENDING, IN_PROGRESS, SUCCESSFUL, STOPPED, … as ECS writes it. */
  status: string;
  statusReason?: string;
  /** ROLLING, BLUE_GREEN, CANARY or LINEAR. */
  ecsStrategy: string;
  lifecycleStage?: string;
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  target: RevisionRecord;
  /** Absent for the first deployment of a service. */
  source?: RevisionRecord;
  /** Production weight of the target that ECS asked for. */
  requestedWeightPercent?: number;
  /** Production weight of the target as the listener rule has it. */
  observedWeightPercent?: number;
  hook?: HookRecord;
  alarmNames: string[];
  triggeredAlarmNames: string[];
  rollback?: {
    reason?: string;
    startedAt?: number;
    serviceRevisionArn?: string;
  };
  /** `deploymentConfiguration` of this deployment, plain JSON. */
  configuration: object;
}

/** The load balancer in front of a service. */
export interface LoadBalancerRecord {
  productionRuleArn: string;
  testRuleArn?: string;
  loadBalancerArn: string;
  /** The CloudWatch dimension: `app/<name>/<id>`. */
  loadBalancerName: string;
  type: 'application' | 'network';
  targetGroups: { arn: string; name: string; weightPercent: number }[];
  /** Set when asked for: where the test listener answers. */
  testUrl?: string;
  /** The `Host` that its rule asks for; absent: that of `testUrl` does. */
  testHost?: string;
}

/** Everything about one service, read at one moment. */
export interface TargetSnapshot {
  /** Epoch milliseconds. */
  at: number;
  serviceArn: string;
  clusterArn: string;
  serviceName: string;
  region: string;
  accountId: string;
  /** ACTIVE, DRAINING or INACTIVE. */
  status: string;
  desiredCount: number;
  runningCount: number;
  pendingCount: number;
  serviceTags: Record<string, string>;
  /** `deploymentConfiguration` of the service, plain JSON. */
  deploymentConfiguration: object;
  strategy: string;
  /** One sentence for each difference from the resting configuration, while nothing is in progress. */
  restingDrift: string[];
  loadBalancer?: LoadBalancerRecord;
  /** The deployment in progress. */
  deployment?: DeploymentRecord;
  /** The revision that takes the most production traffic. */
  serving: RevisionRecord | null;
  servingTargetGroupArn?: string;
  blocks: Block[];
  events: { id: string; at: number; message: string }[];
  stoppedTasks: StoppedTask[];
  healthyTasks: number;
}

/** A task that ended, newest first; ECS keeps them for about an hour. */
export interface StoppedTask {
  taskArn: string;
  taskDefinitionArn: string;
  reason: string;
  exitCode?: number;
  at: number;
}
