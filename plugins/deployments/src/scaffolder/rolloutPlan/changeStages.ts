import { formatDuration, type Stage } from '@canary-portal/rollout-plan';
import type { WrittenStage } from './written';

const NEW_DURATION = '5m';

/** Stages as the compiler proposes them, written as in `deployment.yaml`. */
export function writeStages(stages: Stage[]): WrittenStage[] {
  return stages.map(({ weightPercent, holdSeconds }) => ({
    percentage: weightPercent,
    ...(holdSeconds > 0 && { duration: formatDuration(holdSeconds) }),
  }));
}

/** The list with one stage changed. */
export function changeStage(
  stages: WrittenStage[],
  index: number,
  change: Partial<WrittenStage>,
): WrittenStage[] {
  return stages.map((stage, at) =>
    at === index ? { ...stage, ...change } : stage,
  );
}

/** The list with one stage less. */
export function removeStage(
  stages: WrittenStage[],
  index: number,
): WrittenStage[] {
  return stages.filter((_, at) => at !== index);
}

/**
 * The list with one stage more, half-way between its neighbours, in steps of
 * 5 % where there is room for one: those ECS can always express.
 */
export function insertStage(
  stages: WrittenStage[],
  before: number,
): WrittenStage[] {
  const lower = before > 0 ? asPercent(stages[before - 1], 0) : 0;
  const upper = asPercent(stages[before], 100);
  const middle = (lower + upper) / 2;
  const inFives = Math.round(middle / 5) * 5;
  const percentage =
    inFives > lower && inFives < upper ? inFives : Number(middle.toFixed(1));
  const duration =
    stages[before]?.duration ?? stages[before - 1]?.duration ?? NEW_DURATION;
  return [
    ...stages.slice(0, before),
    { percentage, duration },
    ...stages.slice(before),
  ];
}

function asPercent(stage: WrittenStage | undefined, otherwise: number): number {
  const percent = Number.parseFloat(String(stage?.percentage));
  return Number.isFinite(percent) ? percent : otherwise;
}
