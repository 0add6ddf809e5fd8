import type { DriveResult } from '../types/drive';
import type { DriveContext } from './context';

/** The result of a drive, with the times filled in. */
export function toResult(
  context: DriveContext,
  outcome: DriveResult['outcome'],
  facts: Partial<Pick<DriveResult, 'servingNew' | 'cause' | 'problems'>> = {},
): DriveResult {
  const total = context.clock.now() - context.startedAt;
  const cause = facts.cause ?? context.cause;
  return {
    outcome,
    servingNew: facts.servingNew ?? false,
    deploymentArn: context.deploymentArn,
    taskDefinitionArn: context.taskDefinitionArn,
    ...(cause ? { cause } : {}),
    problems: facts.problems ?? [],
    stages: context.stages,
    waitingSeconds: Math.round(context.waitingMs / 1000),
    workingSeconds: Math.round((total - context.waitingMs) / 1000),
    warnings: context.warnings,
  };
}
