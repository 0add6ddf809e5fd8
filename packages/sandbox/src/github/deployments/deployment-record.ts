export const DEPLOYMENT_STATES = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
] as const;

export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export interface DeploymentStatusRecord {
  id: number;
  state: DeploymentState;
  description: string;
  environment: string;
  logUrl: string;
  environmentUrl: string;
  creator: string;
  /** World time, epoch milliseconds. */
  createdAt: number;
}

export interface DeploymentRecord {
  id: number;
  sha: string;
  ref: string;
  task: string;
  payload: Record<string, unknown> | string;
  environment: string;
  description: string | null;
  isTransient: boolean;
  isProduction: boolean;
  creator: string;
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  /** Oldest first. */
  statuses: DeploymentStatusRecord[];
}
