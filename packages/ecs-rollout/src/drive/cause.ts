import type { Block } from '@canary-portal/rollout-plan';
import type { RollbackCause } from '../types/events';
import type { DeploymentRecord } from '../types/target';

function blockSentence(block: Block): string {
  const { observed, limit, unit } = block;
  if (block.trigger === 'manual-trigger') {
    return 'Somebody rolled it back from the portal.';
  }
  if (observed === undefined || limit === undefined) {
    return `Rolled back for ${block.trigger}.`;
  }
  const suffix = { percent: ' %', seconds: ' s', failures: ' in a row' }[
    unit ?? 'failures'
  ];
  return `${block.trigger}: ${observed}${suffix}, limit ${limit}${suffix}.`;
}

/** ECS ends some of its reasons with a full stop, and some not. */
const closed = (sentence: string) => sentence.replace(/\.?\s*$/, '.');

/**
 * Why a deployment went back that this driver did not send back: what another
 * driver or the portal wrote on the service, else what ECS says.
 */
export function explainRollback(
  deployment: DeploymentRecord,
  blocks: readonly Block[],
): RollbackCause {
  const written = blocks.find(block => block.deploymentId === deployment.id);
  if (written) {
    return { trigger: written.trigger, sentence: blockSentence(written) };
  }
  const { triggeredAlarmNames: alarms, hook, rollback } = deployment;
  const reason = rollback?.reason ?? deployment.statusReason ?? '';
  if (alarms.length > 0) {
    return {
      trigger: 'alarm',
      sentence: `The CloudWatch alarm${
        alarms.length > 1 ? 's' : ''
      } ${alarms.join(', ')} went into ALARM.`,
    };
  }
  if (/circuit breaker/i.test(reason)) {
    return {
      trigger: 'health-check-failure',
      sentence: `The tasks of the new revision did not come up: ${closed(
        reason,
      )}`,
    };
  }
  if (hook?.status === 'TIMED_OUT' || /timed? ?out/i.test(reason)) {
    return {
      trigger: 'hook-timeout',
      sentence:
        'No driver answered the pause before it expired, so ECS rolled back by itself.',
    };
  }
  return {
    trigger: 'external',
    sentence: reason
      ? `Rolled back from outside: ${closed(reason)}`
      : 'Somebody rolled it back outside of this run.',
  };
}
