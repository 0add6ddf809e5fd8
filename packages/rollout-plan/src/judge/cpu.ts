import { formatPercent } from '../plan/percent';
import { endOf } from './samples';
import { JudgeContext, Observations, Remark, Sample } from './types';

/** Periods that are looked at, the latest ones: two minutes of ten seconds. */
const LATEST = 12;
/** Fewer periods are no figure. */
const FEWEST = 3;
/** Stable counts as busy as the canary from this share of its requests. */
const AS_BUSY = 0.8;
/** Clearly more: by half, and by ten points. */
const FACTOR = 1.5;
const POINTS = 10;

interface Load {
  at: number;
  cpuPercent: number;
  /** Requests a task answered in a second. */
  requestRate: number;
}

function loadsOf(samples: Sample[]): Load[] {
  return samples
    .flatMap(({ at, periodSeconds, requests, cpuPercent, tasks }) =>
      cpuPercent !== undefined && tasks !== undefined && tasks > 0
        ? [{ at, cpuPercent, requestRate: requests / tasks / periodSeconds }]
        : [],
    )
    .sort((a, b) => a.at - b.at);
}

function mean(loads: Load[], valueOf: (load: Load) => number): number {
  return loads.reduce((sum, load) => sum + valueOf(load), 0) / loads.length;
}

const cpuOf = (loads: Load[]) => mean(loads, load => load.cpuPercent);

const spoken = (percent: number) =>
  formatPercent(percent < 10 ? percent : Math.round(percent));

/**
 * Sets the CPU that a task of the canary needs beside what stable needed with
 * at least as many requests a task, now or before the rollout: at 5 % the
 * canary has fewer, at 100 % stable has none. Undefined where it is not
 * reported.
 */
export function remarkCpu(
  observations: Pick<Observations, 'canary' | 'stable'>,
  context: JudgeContext,
): Remark | undefined {
  const begin = Math.max(context.rolloutStartedAt, context.stageStartedAt);
  const canary = loadsOf(
    observations.canary.filter(
      sample => sample.at >= begin && endOf(sample) <= context.now,
    ),
  ).slice(-LATEST);
  if (canary.length < FEWEST) return undefined;
  const observed = cpuOf(canary);
  const rate = mean(canary, load => load.requestRate);
  const stable = loadsOf(observations.stable);
  const asBusy = stable
    .filter(load => load.requestRate >= AS_BUSY * rate)
    .slice(-LATEST);
  const remark = {
    id: 'cpu',
    observed,
    unit: 'percent',
    source: 'service-metrics',
  } as const;
  const figure = `CPU per task ${spoken(observed)}`;
  if (asBusy.length < FEWEST) {
    return {
      ...remark,
      outcome: 'pass',
      sentence:
        stable.length === 0
          ? figure
          : `${figure}; stable had fewer requests per task`,
    };
  }
  const comparable = cpuOf(asBusy);
  const clearlyMore =
    observed > Math.max(FACTOR * comparable, comparable + POINTS);
  return {
    ...remark,
    outcome: clearlyMore ? 'suspect' : 'pass',
    stable: comparable,
    sentence:
      `${figure}, stable ${spoken(comparable)}` +
      `${clearlyMore ? ' with no fewer requests per task' : ''}`,
  };
}
