import { listDeployments } from '../read/deployments';
import type { DeploymentRecord, TargetSnapshot } from '../types/target';
import { stagesOf, type DriveContext } from './context';

/** Takes over a deployment: its plan is the one written on ECS. */
function attach(context: DriveContext, deployment: DeploymentRecord): void {
  const { target } = deployment;
  context.deploymentArn = deployment.arn;
  context.taskDefinitionArn = target.taskDefinitionArn;
  if (target.meta) {
    context.plan = target.meta.plan;
  } else if (target.metaProblem) {
    context.warn(
      `The plan on the task definition cannot be read (${target.metaProblem}); the one given is used.`,
    );
  }
  context.stages = stagesOf(context.plan);
  context.emit({
    type: 'started',
    deploymentArn: deployment.arn,
    stages: context.plan.stages,
    resumed: true,
  });
}

/**
 * Finds the deployment to go on with: the one in progress that this run
 * started, or with `resume` whichever of ours is in progress or was the last.
 *
 * @returns `attached`; `nothing` when a new rollout may start; else why not.
 */
export async function resume(
  context: DriveContext,
  snapshot: TargetSnapshot,
): Promise<'attached' | 'nothing' | { refusal: string }> {
  const { options, clients, ref, cache } = context;
  context.serviceArn = snapshot.serviceArn;
  const { deployment } = snapshot;
  if (deployment) {
    const { meta } = deployment.target;
    const mine = meta !== null && meta.rollbackOf === undefined;
    const sameRun = mine && meta.run === options.meta.run;
    if (sameRun || (options.resume && mine)) {
      attach(context, deployment);
      return 'attached';
    }
    return options.resume
      ? {
          refusal:
            'The deployment in progress was not started by this driver: there is nothing to resume.',
        }
      : 'nothing';
  }
  const [last] = await listDeployments(clients, ref, { limit: 1, cache });
  const meta = last?.target.meta;
  const own = meta && meta.rollbackOf === undefined;
  // A crash after the end and before the report: the end is reported, not repeated.
  const ended =
    own &&
    (options.resume ||
      (meta.run === options.meta.run && last.status === 'SUCCESSFUL'));
  if (last && ended) {
    attach(context, last);
    return 'attached';
  }
  return options.resume
    ? { refusal: 'No deployment is in progress: there is nothing to resume.' }
    : 'nothing';
}
