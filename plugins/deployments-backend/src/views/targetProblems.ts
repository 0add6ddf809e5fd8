import type {
  Problem,
  RolloutResult,
} from '@canary-portal/plugin-deployments-common';
import { SERVICE_TAGS } from '@canary-portal/rollout-plan';
import { restKeepingRefusal } from '../commands/restKeeping';
import { endOf } from '../sync/deploymentStatus';
import { rolloutResult } from './rolloutResult';
import { bindingOf } from './binding';
import type { TargetParts } from './records';

/** A driver that is alive, or the portal, has put it right by then. */
const DRIFT_IS_USUAL_MS = 90_000;

/** What is wrong with one target, each with what to do about it. */
export function targetProblems(parts: TargetParts): Problem[] {
  const { target, service, refusal, entityRef } = parts;
  const problems: Omit<Problem, 'targetId'>[] = [];
  if (refusal) {
    problems.push({
      code: 'account-unknown',
      message: refusal,
      action: `Add account ${target.accountId} with region ${target.region} to deployments.accounts in the portal's configuration.`,
    });
  } else if (service?.missing) {
    problems.push({
      code: 'service-missing',
      message: `ECS has no service ${target.service} in cluster ${target.cluster}.`,
      action: parts.newest
        ? 'Create it, or correct its ARN in the annotation canary-portal/ecs-services.'
        : 'The first deployment makes it. If it is there already, correct its ARN in the annotation canary-portal/ecs-services.',
    });
  } else if (service?.failure) {
    problems.push({
      code: 'source-unreachable',
      message: `Reading it from AWS fails: ${service.failure.message}`,
      action:
        'Check the role of the account in aws.accounts and that the portal can reach AWS. What is shown is from before.',
    });
  }
  const snapshot = service?.snapshot;
  if (snapshot && !service.missing) {
    problems.push(...snapshotProblems(parts, snapshot));
    const binding = bindingOf(target, entityRef, snapshot);
    if (!binding.bound) {
      problems.push({
        code: 'not-bound',
        message: `It is shown, but cannot be rolled back from here. ${binding.reason}`,
        action: snapshot.serviceTags[SERVICE_TAGS.entity]
          ? `Name this entity's own service in its annotation. If it does belong here, let the platform's infrastructure change the tag to ${entityRef}.`
          : `Let the platform's infrastructure tag the service with ${SERVICE_TAGS.entity} = ${entityRef}.`,
      });
    }
  }
  return problems.map(problem => ({ ...problem, targetId: target.targetId }));
}

function snapshotProblems(
  { newest, commandsRefusal }: TargetParts,
  snapshot: NonNullable<NonNullable<TargetParts['service']>['snapshot']>,
): Omit<Problem, 'targetId'>[] {
  const problems: Omit<Problem, 'targetId'>[] = [];
  const endedAt = newest && endOf(newest.rollout.deployment);
  const justEnded =
    endedAt !== undefined && snapshot.at - endedAt < DRIFT_IS_USUAL_MS;
  if (snapshot.restingDrift.length > 0 && !justEnded) {
    const left = restKeepingRefusal(snapshot, commandsRefusal);
    problems.push({
      code: 'drift',
      message: `The service is not as it should be at rest. ${snapshot.restingDrift.join(
        ' ',
      )}`,
      action: left
        ? `Deploy again: the next rollout sets it right. Until then a restart from the console would use these settings. The portal does not mend it by itself: ${left}`
        : 'Wait a minute or two: the portal sets it right by itself. If this stays, the portal’s log says why; the next rollout sets it right as well.',
    });
  }
  const deployment = newest?.rollout.deployment;
  const result: RolloutResult | undefined =
    deployment && rolloutResult(deployment);
  if (deployment && result === 'rollback-failed') {
    problems.push({
      code: 'rollback-failed',
      message: `ECS could not roll back: ${
        deployment.statusReason ?? 'it gives no reason'
      }.`,
      action:
        'Look at the service events below, mend the cause, then roll back again or deploy a good version.',
    });
  }
  const metaProblem =
    snapshot.deployment?.target.metaProblem ?? snapshot.serving?.metaProblem;
  if (metaProblem) {
    problems.push({
      code: 'tags-malformed',
      message: `The tags on the task definition cannot be read: ${metaProblem}`,
      action:
        'Somebody changed the canary-portal tags. The next rollout writes them anew.',
    });
  }
  return problems;
}
