import {
  DeploymentConfiguration,
  HookAction,
  LifecycleStage,
} from './settings';

export type DeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOPPED'
  | 'STOP_REQUESTED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

export type MonitorStatus =
  | 'DISABLED'
  | 'MONITORING'
  | 'MONITORING_COMPLETE'
  | 'TRIGGERED';

/** What a deployment does in one visit to a lifecycle stage. */
export type ProgramStep =
  | { kind: 'pass'; stage: LifecycleStage }
  | { kind: 'reconcile' }
  | { kind: 'scale-up' }
  | { kind: 'test-traffic' }
  | { kind: 'before-shift' }
  /** `percent` of production traffic to the target, then `bakeMinutes`. */
  | { kind: 'shift'; percent: number; bakeMinutes: number }
  | { kind: 'bake'; minutes: number; stage?: LifecycleStage }
  | { kind: 'clean-up' }
  /** Replaces tasks batch by batch; the whole of a rolling deployment. */
  | { kind: 'roll' };

export interface HookRecord {
  hookId: string;
  stage: LifecycleStage;
  /** Index of the program step that it belongs to. */
  step: number;
  status: 'AWAITING_ACTION' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  startedAt: number;
  expiresAt: number;
  timeoutAction: HookAction;
}

/** Plain JSON; times are epoch milliseconds. */
export interface DeploymentRecord {
  arn: string;
  serviceArn: string;
  clusterArn: string;
  configuration: DeploymentConfiguration;
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  updatedAt: number;
  sourceRevisionArns: string[];
  targetRevisionArn: string;
  status: DeploymentStatus;
  statusReason: string;
  stage?: LifecycleStage;
  program: ProgramStep[];
  /** Index into the program. */
  step: number;
  /** The step's entry was carried out. */
  entered: boolean;
  /** The step's work was done (weights set, say) and it now bakes. */
  baking: boolean;
  /** When the present step (or status) began, and when it is over. */
  stepStartedAt: number;
  dueAt?: number;
  hooks: HookRecord[];
  rollback?: { reason: string; startedAt?: number; revisionArn?: string };
  /** After STOP_REQUESTED. */
  stopReason?: string;
  circuitBreaker: {
    status: MonitorStatus;
    failureCount: number;
    threshold: number;
  };
  alarms: { status: MonitorStatus; names: string[]; triggered: string[] };
  /** Tasks never go below this during the deployment: scale-in is off. */
  scaleFloor: number;
}

export const terminalStatuses: ReadonlySet<DeploymentStatus> =
  new Set<DeploymentStatus>([
    'SUCCESSFUL',
    'STOPPED',
    'ROLLBACK_SUCCESSFUL',
    'ROLLBACK_FAILED',
  ]);
