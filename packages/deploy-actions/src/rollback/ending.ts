import {
  readTarget,
  type DeploymentRecord,
  type RevisionRecord,
  type RollbackPlan,
  type RollbackResult,
} from '@canary-portal/ecs-rollout';
import { causeOf, type Cause } from '../shared/cause';
import { duration } from '../shared/words';
import { versionOf } from '../shared/versions';
import type { Context } from './context';
import { seeThrough } from './follow';
import { verifyRestored, type RestoredCheck } from './verify';

/** How it ended. */
export interface Ending {
  outcome: 'rolled-back' | 'nothing-to-do' | 'refused' | 'failed';
  /** What is to be known about it, in a sentence. */
  sentence: string;
  from?: RevisionRecord;
  to?: RevisionRecord;
  deploymentArn?: string;
  cause?: Cause;
  /** What the version that went did while it was there. */
  impact?: string;
  checks: RestoredCheck[];
  notRestored: string[];
}

/** An ending without more to do. */
export function over(
  outcome: Ending['outcome'],
  facts: Partial<Ending> & { sentence: string },
): Ending {
  return { checks: [], notRestored: [], ...facts, outcome };
}

/** What is seen through: a rollback just sent, or one that stood already. */
interface Sent {
  result?: RollbackResult;
  plan?: RollbackPlan;
  followed?: DeploymentRecord;
}

interface Expected {
  arn?: string;
  status: 'SUCCESSFUL' | 'ROLLBACK_SUCCESSFUL';
  from?: RevisionRecord;
  to?: RevisionRecord;
}

function expectedOf({ result, followed }: Sent): Expected {
  if (followed) {
    const { arn, target, source } = followed;
    return target.meta?.rollbackOf === undefined
      ? { arn, status: 'ROLLBACK_SUCCESSFUL', from: target, to: source }
      : { arn, status: 'SUCCESSFUL', from: source, to: target };
  }
  return {
    arn: result?.deploymentArn,
    status:
      result?.operation === 'clone' ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL',
    from: result?.from,
    to: result?.to,
  };
}

function impactOf(
  { plan, result }: Sent,
  record: DeploymentRecord | undefined,
): string | undefined {
  if (!record) return undefined;
  const version = versionOf(plan?.from ?? record.target);
  if (result?.operation === 'clone') {
    return `${version} had all production traffic until the rollback.`;
  }
  const since = record.startedAt ?? record.createdAt;
  const until = record.rollback?.startedAt ?? record.finishedAt;
  const share = plan ? `${plan.trafficPercentAffected} % of` : 'a part of';
  return until === undefined
    ? undefined
    : `${version} was being deployed for ${duration(
        (until - since) / 1_000,
      )}, with ${share} production traffic at the end.`;
}

async function findCause(
  { clients, inputs }: Context,
  sent: Sent,
  record: DeploymentRecord | undefined,
): Promise<Cause> {
  if (!sent.followed) {
    return {
      trigger: inputs.mode === 'auto' ? 'driver-error' : 'manual-trigger',
      sentence: inputs.reason,
    };
  }
  const { blocks } = await readTarget(clients, inputs.target, { brief: true });
  const known = record ?? sent.followed;
  const reason = known.target.meta?.reason;
  const cause = causeOf(known, blocks);
  return reason ? { ...cause, sentence: reason } : cause;
}

/** Waits for the end of a rollback, and checks health and status after it. */
export async function finish(context: Context, sent: Sent): Promise<Ending> {
  const { clients, clock, inputs, deadline, say } = context;
  const { arn, status, from, to } = expectedOf(sent);
  const known = {
    from,
    to,
    deploymentArn: arn,
    notRestored: sent.plan?.notRestored ?? [],
  };
  if (sent.result && (!sent.result.accepted || !arn)) {
    return over(sent.result.operation === 'refused' ? 'refused' : 'failed', {
      ...known,
      sentence:
        sent.result.refusal ??
        'ECS shows no deployment that restores the version. Look at the service in the console.',
    });
  }
  const options = { deadline, say };
  const ended = arn
    ? await seeThrough(clients, clock, inputs.target, arn, options)
    : undefined;
  const cause = await findCause(context, sent, ended?.record);
  const told = { ...known, cause, impact: impactOf(sent, ended?.record) };
  if (ended?.status !== status || !to) {
    return over('failed', {
      ...told,
      sentence: ended
        ? `The rollback ended as ${ended.status}: nobody knows what serves. Look at the service, then roll back again.`
        : `The rollback had not ended after ${duration(
            inputs.timeLimitSeconds,
          )}. ECS goes on with it.`,
    });
  }
  const checks = await verifyRestored(
    clients,
    clock,
    inputs.target,
    to,
    deadline,
  );
  const failed = checks.filter(({ passed }) => !passed);
  return over(failed.length > 0 ? 'failed' : 'rolled-back', {
    ...told,
    checks,
    sentence:
      failed.length > 0
        ? `ECS went back to ${versionOf(to)}, but ${failed
            .map(check => check.sentence)
            .join('; ')}.`
        : `${versionOf(to)} serves again${
            sent.followed ? '; it was rolled back already' : ''
          }.`,
  });
}
