import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Block, Trigger } from '@canary-portal/rollout-plan';

/** Why a version went back, in words, and what triggered it. */
export interface Cause {
  trigger: Trigger;
  sentence: string;
}

const WORDS: Partial<Record<Trigger, string>> = {
  'health-check-failure': 'Failing health checks',
  'error-rate-threshold': 'Error rate',
  'response-time-threshold': 'Response time',
  'queue-age-threshold': 'Age of the oldest message in the queue',
  'manual-trigger': 'Rolled back by hand',
  'max-hold': 'No verdict within the longest hold',
  'scale-up-timeout': 'Its tasks did not come up in time',
  alarm: 'A CloudWatch alarm',
  external: 'Rolled back from outside of the pipeline',
  'driver-error': 'The run ended before the rollout did',
  'hook-timeout': 'Nobody answered the pause before it expired',
};

const UNITS = { percent: ' %', seconds: ' s', failures: ' in a row' };

function ofBlock(block: Block): Cause {
  const { trigger, observed, limit, unit, weightPercent } = block;
  const suffix = unit ? UNITS[unit] : '';
  const figures =
    observed === undefined || limit === undefined
      ? ''
      : ` ${observed}${suffix}, limit ${limit}${suffix}`;
  return {
    trigger,
    sentence: `${
      WORDS[trigger] ?? trigger
    }${figures}, at ${weightPercent} % of traffic.`,
  };
}

/**
 * Why a deployment was rolled back: what driver or portal wrote on the service
 * (`canary-portal:blocked/<n>`), else what ECS knows.
 */
export function causeOf(
  deployment: Pick<
    DeploymentRecord,
    'id' | 'triggeredAlarmNames' | 'rollback' | 'statusReason'
  >,
  blocks: readonly Block[],
): Cause {
  const block = blocks.find(b => b.deploymentId === deployment.id);
  if (block) return ofBlock(block);
  const { triggeredAlarmNames: alarms, rollback, statusReason } = deployment;
  if (alarms.length > 0) {
    return { trigger: 'alarm', sentence: `In ALARM: ${alarms.join(', ')}.` };
  }
  const reason = rollback?.reason ?? statusReason;
  return reason
    ? { trigger: 'external', sentence: `ECS says: ${reason}` }
    : { trigger: 'external', sentence: `${WORDS.external}.` };
}
