import { spokenDuration } from '../plan/duration';
import { RolloutPlan, Stage } from '../plan/types';
import { TrafficNeed } from './types';

function spokenStages(stages: Stage[]): string {
  return stages
    .map(
      stage =>
        `at ${stage.weightPercent} % in ${spokenDuration(stage.holdSeconds)}`,
    )
    .join(' and ');
}

/**
 * The traffic of the whole service that each held stage needs, so that the
 * canary has seen its `minimumRequests` by the end of the hold. Evidence
 * accumulates over the stages, so the first one needs the most.
 */
export function trafficNeeded(
  plan: Pick<RolloutPlan, 'stages' | 'triggers'>,
): TrafficNeed[] {
  const { errorRateThreshold, responseTimeThreshold } = plan.triggers;
  const minimumRequests = Math.max(
    errorRateThreshold?.minimumRequests ?? 0,
    responseTimeThreshold?.minimumRequests ?? 0,
  );
  if (minimumRequests === 0) {
    return [];
  }
  const held = plan.stages.filter(stage => stage.holdSeconds > 0);
  return held.map((stage, index) => {
    const sofar = held.slice(0, index + 1);
    const seconds = sofar.reduce(
      (sum, { weightPercent, holdSeconds }) =>
        sum + (weightPercent / 100) * holdSeconds,
      0,
    );
    const requestsPerSecond = minimumRequests / seconds;
    const rounded = Number(
      requestsPerSecond.toFixed(requestsPerSecond < 10 ? 1 : 0),
    );
    return {
      stageWeightPercent: stage.weightPercent,
      requestsPerSecond,
      because:
        `${minimumRequests} requests ${spokenStages(sofar)} is ` +
        `${rounded} a second`,
    };
  });
}
