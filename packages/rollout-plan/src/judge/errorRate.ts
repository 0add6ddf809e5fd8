import { formatPercent } from '../plan/percent';
import { spokenDuration } from '../plan/duration';
import { ErrorRateThresholdTrigger } from '../plan/types';
import { Count, weigh } from './evidence';
import { rate, requestsPhrase, verdictOf } from './outcome';
import { endOf, SourceSamples } from './samples';
import { Check, JudgeContext, Sample } from './types';

/** A request that never reached the target is an error without a request. */
const count = (sample: Sample): Count => ({
  at: sample.at,
  end: endOf(sample),
  total: Math.max(sample.requests, sample.errors),
  bad: sample.errors,
});

/** Judges the error rate that one source saw (spec S4.2). */
export function judgeErrorRate(
  trigger: ErrorRateThresholdTrigger,
  compareWithStable: boolean,
  samples: SourceSamples,
  context: JudgeContext,
): Check {
  const limit = trigger.abovePercent / 100;
  const canary = samples.canary.map(count);
  const stableCounts = samples.stable.map(count);
  const evidence = weigh(canary, stableCounts, { limit, compareWithStable });
  const { outcome, run } = verdictOf(evidence, limit, trigger.minimumRequests);
  const shown = run ?? evidence;
  const observed = rate(shown, 100);
  const stableRate = rate(
    stableCounts.reduce(
      (sum, next) => ({
        total: sum.total + next.total,
        bad: sum.bad + next.bad,
      }),
      { total: 0, bad: 0 },
    ),
    100,
  );
  const stable = Number.isNaN(stableRate) ? undefined : stableRate;
  const since = run
    ? ` in the last ${spokenDuration((context.now - run.since) / 1000)}`
    : '';
  const figure = Number.isNaN(observed)
    ? 'Error rate unknown'
    : `Error rate ${formatPercent(observed)}${since}`;
  const comparison =
    stable === undefined ? '' : `; stable ${formatPercent(stable)}`;
  return {
    id: 'error-rate',
    trigger: 'error-rate-threshold',
    outcome,
    unit: 'percent',
    ...(Number.isNaN(observed) ? {} : { observed }),
    limit: trigger.abovePercent,
    ...(stable === undefined ? {} : { stable }),
    requests: shown.total,
    minimumRequests: trigger.minimumRequests,
    source: samples.source,
    sentence:
      `${figure}, limit ${formatPercent(trigger.abovePercent)}, ` +
      `${requestsPhrase(
        outcome,
        shown.total,
        trigger.minimumRequests,
        evidence.total,
      )}` +
      `${comparison}`,
  };
}
