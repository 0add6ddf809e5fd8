import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import {
  awaitingHookId,
  describeDeployments,
  isComingUp,
  toDeploymentRecord,
} from '../read/deployments';
import type { DeploymentRecord } from '../types/target';
import type { DriveContext } from './context';

/** One look at the deployment: a single call, revisions by ARN only. */
export interface View {
  record: DeploymentRecord;
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
  return {
    record,
    status: record.status,
    stage: record.lifecycleStage ?? '',
    hookId: awaitingHookId(raw),
    weightPercent: record.requestedWeightPercent ?? 0,
    comingUp: isComingUp(record),
  };
}

/** When ECS began with this deployment, epoch milliseconds. */
export function beganAt({ record }: View): number {
  return record.startedAt ?? record.createdAt;
}
