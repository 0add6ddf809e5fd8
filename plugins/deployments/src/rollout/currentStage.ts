import type {
  RolloutDetail,
  StageView,
} from '@canary-portal/plugin-deployments-common';

export function currentStage(rollout: RolloutDetail): StageView | undefined {
  return rollout.stages.find(stage => stage.state === 'current');
}

/** How far a stage is, at `now`. */
export interface StageProgress {
  /** Seconds left of the planned hold; undefined when the stage has no clock. */
  remainingSeconds?: number;
  /** 0 to 1 of the planned time. */
  elapsedFraction: number;
  /** The planned time is over and the stage still holds. */
  overTime: boolean;
}

/**
 * Counts the server's last word on. A stage without `remainingSeconds` counts
 * from its start; one that has not started has no clock.
 *
 * @param asOf - when `remainingSeconds` was true (ISO 8601)
 * @param now - the server's time, epoch milliseconds
 */
export function stageProgress(
  stage: StageView,
  asOf: string,
  now: number,
): StageProgress {
  if (stage.state === 'done') {
    return { elapsedFraction: 1, overTime: false };
  }
  if (stage.state !== 'current' || stage.plannedSeconds <= 0) {
    return { elapsedFraction: 0, overTime: false };
  }
  const remaining = remainingAt(stage, asOf, now);
  if (remaining === undefined) {
    return { elapsedFraction: 0, overTime: false };
  }
  const remainingSeconds = Math.min(
    stage.plannedSeconds,
    Math.max(0, remaining),
  );
  return {
    remainingSeconds,
    elapsedFraction: 1 - remainingSeconds / stage.plannedSeconds,
    overTime: remaining <= 0,
  };
}

function remainingAt(
  stage: StageView,
  asOf: string,
  now: number,
): number | undefined {
  if (stage.remainingSeconds !== undefined) {
    const sinceAsOf = Math.max(0, (now - Date.parse(asOf)) / 1000);
    return stage.remainingSeconds - sinceAsOf;
  }
  if (stage.startedAt !== undefined) {
    return stage.plannedSeconds - (now - Date.parse(stage.startedAt)) / 1000;
  }
  return undefined;
}
