import { Stage } from '../plan/types';
import { formatDuration } from '../plan/duration';

/** ECS takes linear steps from 3.0 %, in tenths. */
const SMALLEST_STEP_TENTHS = 30;

/** Every step in tenths of a percent that reaches 100 % exactly. */
const POSSIBLE_STEPS = Array.from({ length: 1000 }, (_, i) => i + 1).filter(
  step => step >= SMALLEST_STEP_TENTHS && 1000 % step === 0,
);

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const tenths = (stage: Stage) => Math.round(stage.weightPercent * 10);

/**
 * The linear step in percent whose multiples reach every stage, or undefined
 * when it is smaller than ECS allows.
 */
export function linearStepPercent(stages: Stage[]): number | undefined {
  const step = stages.map(tenths).reduce(gcd, 1000);
  return step >= SMALLEST_STEP_TENTHS ? step / 10 : undefined;
}

function roundedTo(step: number, stages: Stage[]): Stage[] {
  const rounded = new Map<number, Stage>();
  for (const stage of stages) {
    const weight =
      stage.weightPercent === 100
        ? 1000
        : Math.min(
            Math.max(step, Math.round(tenths(stage) / step) * step),
            1000 - step,
          );
    const previous = rounded.get(weight)?.holdSeconds ?? 0;
    rounded.set(weight, {
      weightPercent: weight / 10,
      holdSeconds: weight === 1000 ? 0 : Math.max(previous, stage.holdSeconds),
    });
  }
  return [...rounded.values()];
}

/** The list of stages nearest to the given one that ECS can express. */
export function nearestStages(stages: Stage[]): Stage[] {
  const cost = (step: number) =>
    stages.reduce((sum, stage) => {
      const [nearest] = roundedTo(step, [stage]);
      return sum + Math.abs(tenths(nearest) - tenths(stage));
    }, 0);
  const step = POSSIBLE_STEPS.filter(s => s < 1000).reduce((best, candidate) =>
    cost(candidate) <= cost(best) ? candidate : best,
  );
  return roundedTo(step, stages);
}

/** "5/25/50/100", with the holds when asked for. */
export function describeStages(stages: Stage[], holds = false): string {
  return stages
    .map(stage =>
      holds && stage.holdSeconds > 0
        ? `${stage.weightPercent} % for ${formatDuration(stage.holdSeconds)}`
        : `${stage.weightPercent}${holds ? ' %' : ''}`,
    )
    .join(holds ? ', ' : '/');
}
