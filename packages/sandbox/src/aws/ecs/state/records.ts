import { HealthStatus, TargetState } from '../../../ports';
import { DeploymentConfiguration, LoadBalancerSettings } from './settings';

/** Everything here is plain JSON; times are epoch milliseconds. */

export interface ClusterRecord {
  arn: string;
  name: string;
  status: 'ACTIVE' | 'INACTIVE';
  settings: Record<string, unknown>[];
}

export interface TaskDefinitionRecord {
  arn: string;
  family: string;
  revision: number;
  status: 'ACTIVE' | 'INACTIVE';
  registeredAt: number;
  deregisteredAt?: number;
  /** What was registered, with ECS's defaults filled in. */
  definition: Record<string, unknown>;
}

/** What a deployment deploys; a change of any of it starts one. */
export interface Workload {
  taskDefinition: string;
  networkConfiguration?: Record<string, unknown>;
  platformVersion?: string;
  launchType?: string;
  capacityProviderStrategy?: Record<string, unknown>[];
  loadBalancers: LoadBalancerSettings[];
  serviceRegistries?: Record<string, unknown>[];
  serviceConnectConfiguration?: Record<string, unknown>;
  volumeConfigurations?: Record<string, unknown>[];
  vpcLatticeConfigurations?: Record<string, unknown>[];
}

export interface ServiceRecord {
  arn: string;
  name: string;
  clusterArn: string;
  clusterName: string;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  createdAt: number;
  desiredCount: number;
  deploymentConfiguration: DeploymentConfiguration;
  /** As last asked for by CreateService or UpdateService, or rolled back to. */
  workload: Workload;
  /** Members of the answer that nothing here depends on. */
  passive: Record<string, unknown>;
  healthCheckGracePeriodSeconds: number;
  primaryRevisionArn: string;
  /** What a rollback goes back to: the last deployment that ended well. */
  stableRevisionArn?: string;
  /** Revisions that may have tasks, oldest first. */
  activeRevisionArns: string[];
  currentDeploymentArn?: string;
  /** Newest first. */
  deploymentArns: string[];
  events: { id: string; createdAt: number; message: string }[];
  /** A steady state was announced and nothing has changed since. */
  steady: boolean;
}

export interface RevisionRecord {
  arn: string;
  id: string;
  serviceArn: string;
  clusterArn: string;
  createdAt: number;
  workload: Workload;
  containerImages: { containerName: string; image: string; digest?: string }[];
  /** The target group really in use; blue and green swap. */
  targetGroups: {
    targetGroupArn: string;
    productionListenerRule?: string;
    containerName: string;
    containerPort: number;
  }[];
  /** How many tasks the scheduler keeps. */
  desired: number;
  testWeight: number;
  productionWeight: number;
  /** Starts that failed in a row, and when the next may be tried. */
  failuresInRow: number;
  nextStartAt: number;
}

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

export interface TaskRecord {
  arn: string;
  serviceArn: string;
  clusterArn: string;
  revisionArn: string;
  taskDefinition: string;
  containerId: string;
  eniId: string;
  lastStatus: TaskStatus;
  desiredStatus: 'RUNNING' | 'STOPPED';
  version: number;
  createdAt: number;
  provisionedAt: number;
  pullStartedAt?: number;
  pullStoppedAt?: number;
  startedAt?: number;
  stoppingAt?: number;
  drainedAt?: number;
  executionStoppedAt?: number;
  stoppedAt?: number;
  stopCode?: string;
  stoppedReason?: string;
  containerReason?: string;
  exitCode?: number;
  imageDigest?: string;
  address?: { host: string; port: number };
  registered: boolean;
  hasHealthCheck: boolean;
  health: HealthStatus;
  targetState?: TargetState;
  targetReason?: string;
  everHealthy: boolean;
  unhealthyAnnounced: boolean;
}
