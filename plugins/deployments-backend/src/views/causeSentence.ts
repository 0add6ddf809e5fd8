import {
  spokenDuration,
  type Block,
  type RolloutPlan,
  type Trigger,
} from '@canary-portal/rollout-plan';
import { figure } from './figures';

/** What each trigger means when there is no number to show. */
export const TRIGGER_SENTENCES: Record<Trigger, string> = {
  'health-check-failure': 'The new tasks failed their health checks',
  'error-rate-threshold': 'The error rate was over its limit',
  'response-time-threshold': 'The response time was over its limit',
  'queue-age-threshold': 'A message waited too long in its queue',
  'manual-trigger': 'Rolled back by hand',
  'max-hold': 'There was no verdict before the longest hold was over',
  'scale-up-timeout': 'The new tasks were not ready in time',
  alarm: 'A CloudWatch alarm fired',
  external: 'It was rolled back outside of the portal and the driver',
  'driver-error': 'The driver could not go on',
  'hook-timeout':
    'Nobody answered the pause in time, so ECS rolled back by itself',
};

/** Why a rollout came back, from the numbers that the driver wrote down. */
export function causeSentence(block: Block, plan?: RolloutPlan): string {
  const { observed, limit, requests } = block;
  const of = (label: string, unit: string) => {
    const parts = [
      observed === undefined ? label : `${label} ${figure(observed)}${unit}`,
      limit !== undefined && `limit ${figure(limit)}${unit}`,
      requests !== undefined && `${requests} requests`,
    ];
    return parts.filter(Boolean).join(', ');
  };
  switch (block.trigger) {
    case 'error-rate-threshold':
      return of('Error rate', ' %');
    case 'response-time-threshold':
      return of(latencyLabel(plan), block.unit === 'percent' ? ' %' : ' s');
    case 'queue-age-threshold':
      return observed === undefined
        ? TRIGGER_SENTENCES[block.trigger]
        : `Oldest message in ${
            plan?.triggers.queueAgeThreshold?.queue ?? 'its queue'
          } waited ${spokenDuration(observed)}, limit ${spokenDuration(
            limit ?? observed,
          )}`;
    case 'health-check-failure':
      return observed === undefined
        ? TRIGGER_SENTENCES[block.trigger]
        : `${figure(observed)} failed health checks in a row, limit ${figure(
            limit ?? observed,
          )}`;
    default:
      return TRIGGER_SENTENCES[block.trigger];
  }
}

function latencyLabel(plan?: RolloutPlan): string {
  const percentile = plan?.triggers.responseTimeThreshold?.percentile;
  return percentile === undefined
    ? 'Response time'
    : `p${figure(percentile)} latency`;
}
