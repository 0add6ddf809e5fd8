import { Operations } from '../../../ports';
import { AwsError } from '../../../wire/aws-error';
import { EcsContext, seconds, wakeNow } from '../context';
import { requestRollback } from '../deployments/finish';
import { awaitingHooks, failHooks } from '../deployments/hooks';
import {
  conflict,
  invalidParameter,
  serviceDeploymentNotFound,
} from '../errors';
import { DeploymentRecord, DeploymentStatus } from '../state/deployment-record';
import { Input, oneOf, requiredText } from '../validate/input';

const stoppable: readonly DeploymentStatus[] = [
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
];

export function steerDeploymentOperations(context: EcsContext): Operations {
  const { state, clock, timing } = context;

  function find(input: Input): DeploymentRecord {
    const arn = requiredText(input, 'serviceDeploymentArn');
    const deployment = state.deployments.get(arn);
    if (!deployment) throw serviceDeploymentNotFound();
    return deployment;
  }

  return {
    ContinueServiceDeployment(input: Input) {
      const deployment = find(input);
      const hookId = requiredText(input, 'hookId');
      const action =
        oneOf(input, 'action', ['CONTINUE', 'ROLLBACK']) ?? 'CONTINUE';
      const hook = deployment.hooks.find(entry => entry.hookId === hookId);
      if (!hook)
        throw invalidParameter(
          `The service deployment has no lifecycle hook ${hookId}.`,
        );
      if (hook.status !== 'AWAITING_ACTION')
        return resolvedHook(context, deployment, hook.status);
      if (deployment.status !== 'IN_PROGRESS')
        throw invalidParameter(
          `The service deployment is ${deployment.status}. Only one that is IN_PROGRESS can be continued.`,
        );
      const now = clock.now();
      deployment.updatedAt = now;
      if (action === 'ROLLBACK') {
        hook.status = 'FAILED';
        requestRollback(
          context,
          deployment,
          `Service deployment rolled back because ROLLBACK was chosen at a lifecycle hook in ${hook.stage}.`,
        );
      } else {
        hook.status = 'SUCCEEDED';
        if (awaitingHooks(deployment).length === 0)
          deployment.dueAt = now + seconds(timing.continueSeconds);
      }
      wakeNow(context, deployment.serviceArn);
      return { serviceDeploymentArn: deployment.arn };
    },

    StopServiceDeployment(input: Input) {
      const deployment = find(input);
      const stopType =
        oneOf(input, 'stopType', ['ROLLBACK', 'ABORT']) ?? 'ROLLBACK';
      if (!stoppable.includes(deployment.status))
        throw conflict(
          `The service deployment is ${deployment.status} and cannot be stopped.`,
          [deployment.arn],
        );
      const now = clock.now();
      const moving =
        deployment.status === 'PENDING' || deployment.status === 'IN_PROGRESS';
      if (stopType === 'ROLLBACK') {
        if (moving || deployment.status === 'STOP_REQUESTED')
          requestRollback(
            context,
            deployment,
            'Service deployment rolled back because of a user request (StopServiceDeployment).',
          );
      } else if (moving) {
        failHooks(deployment);
        deployment.status = 'STOP_REQUESTED';
        deployment.statusReason =
          'Service deployment was stopped by a user request (StopServiceDeployment).';
        deployment.updatedAt = now;
        deployment.dueAt = now + seconds(timing.rollbackRequestSeconds);
      }
      wakeNow(context, deployment.serviceArn);
      return { serviceDeploymentArn: deployment.arn };
    },
  };
}

/** Not verified on AWS: see `continueResolvedHook` in `unverified.ts`. */
function resolvedHook(
  context: EcsContext,
  deployment: DeploymentRecord,
  status: string,
) {
  const answer = context.unverified.continueResolvedHook;
  if (answer === 'accepted') return { serviceDeploymentArn: deployment.arn };
  throw new AwsError(
    answer,
    `The lifecycle hook is ${status} and no longer awaits an action.`,
  );
}
