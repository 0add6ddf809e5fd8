import { JudgedPlan } from '../judge/judge';
import {
  HealthProbe,
  JudgeContext,
  Observations,
  Sample,
} from '../judge/types';
import { Triggers } from '../plan/types';
import { productionPlan } from './plans';

/** The moment at which the rollouts of the tests start. */
export const START = Date.UTC(2026, 0, 5, 12);

/** A context some seconds after the start. */
export function contextAt(
  seconds: number,
  overrides: Partial<JudgeContext> = {},
): JudgeContext {
  return {
    now: START + seconds * 1000,
    rolloutStartedAt: START,
    stageStartedAt: START,
    weightPercent: 5,
    ...overrides,
  };
}

/** One sample per given number of errors, ten seconds each, from the start. */
export function samples(
  errorsPerPeriod: number[],
  overrides: Partial<Sample> = {},
): Sample[] {
  const periodSeconds = overrides.periodSeconds ?? 10;
  return errorsPerPeriod.map((errors, index) => ({
    at: START + index * periodSeconds * 1000,
    periodSeconds,
    requests: 10,
    errors,
    source: 'service-metrics',
    ...overrides,
  }));
}

/** The same number again and again. */
export const times = (count: number, value: number): number[] =>
  Array.from({ length: count }, () => value);

/** Health probes ten seconds apart: `.` healthy, `x` failing. */
export function probes(
  pattern: string,
  overrides: Partial<HealthProbe> & { everySeconds?: number } = {},
): HealthProbe[] {
  const { everySeconds = 10, ...rest } = overrides;
  return Array.from(pattern, (state, index) => ({
    at: START + index * everySeconds * 1000,
    healthy: state === '.',
    healthyTasks: state === '.' ? 2 : 1,
    totalTasks: 2,
    replacedTasks: 0,
    source: 'target-health',
    ...rest,
  }));
}

/** Requests of both revisions; stable is healthy unless given. */
export function observed(
  canary: Sample[],
  stable: Sample[] = samples(times(30, 0), { requests: 190 }),
): Observations {
  return { health: [], canary, stable };
}

/** A plan with a single trigger of the production plan. */
export function only(
  trigger: keyof Triggers,
  compareWithStable = true,
): JudgedPlan {
  const { triggers } = productionPlan();
  return {
    compareWithStable,
    triggers: {
      manualTrigger: triggers.manualTrigger,
      [trigger]: triggers[trigger],
    },
  };
}
