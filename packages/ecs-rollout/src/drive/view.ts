import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { describeDeployments, toDeploymentRecord } from '../read/deployments';
import type { DeploymentRecord } from '../types/target';
import type { DriveContext } from './context';

/** Lifecycle stages in which the new revision is still coming up. */
const COMING_UP = ['RECONCILE_SERVICE', 'PRE_SCALE_UP', 'SCALE_UP'];

/** One look at the deployment: a single call, revisions by ARN only. */
export interface View {
  record: DeploymentRecord;
  raw: ServiceDeployment;
  status: string;
  stage: string;
  /** The pause that waits for an answer. */
  hookId?: string;
  /** Production weight of the new revision as ECS asked for it. */
  weightPercent: number;
  comingUp: boolean;
}

/** Looks at the deployment that is driven; undefined when ECS has it no more. */
export async function look(
  context: Pick<DriveContext, 'clients' | 'deploymentArn'>,
): Promise<View | undefined> {
  const [raw] = await describeDeployments(context.clients, [
    context.deploymentArn ?? '',
  ]);
  return raw && toView(raw);
}

/** ECS's answer, seen by the driver. */
export function toView(raw: ServiceDeployment): View {
  const record = toDeploymentRecord(raw, new Map());
  const stage = record.lifecycleStage ?? '';
  const rolling = record.ecsStrategy === 'ROLLING';
  return {
    record,
    raw,
    status: record.status,
    stage,
    hookId:
      record.hook?.status === 'AWAITING_ACTION'
        ? record.hook.hookId
        : undefined,
    weightPercent: record.requestedWeightPercent ?? 0,
    comingUp: rolling
      ? record.target.tasks.running < record.target.tasks.desired ||
        record.target.tasks.running === 0
      : record.status === 'PENDING' ||
        COMING_UP.includes(stage) ||
        stage === '',
  };
}

/** When ECS began with this deployment, epoch milliseconds. */
export function beganAt({ record }: View): number {
  return record.startedAt ?? record.createdAt;
}
