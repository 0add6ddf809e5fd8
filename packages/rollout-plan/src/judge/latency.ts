import { formatPercent } from '../plan/percent';
import { spokenDuration } from '../plan/duration';
import { ResponseTimeThresholdTrigger } from '../plan/types';
import { Count, weigh } from './evidence';
import { rate, requestsPhrase, verdictOf } from './outcome';
import { endOf, SourceSamples } from './samples';
import { Check, Outcome, Sample } from './types';

const count = (sample: Sample): Count => ({
  at: sample.at,
  end: endOf(sample),
  total: sample.requests,
  bad: Math.min(sample.slow ?? 0, sample.requests),
});

/** Mean of the periods' percentiles, weighted by their requests. */
function typicalLatency(samples: Sample[]): number | undefined {
  let requests = 0;
  let sum = 0;
  for (const sample of samples) {
    if (sample.latencySeconds !== undefined) {
      requests += sample.requests;
      sum += sample.requests * sample.latencySeconds;
    }
  }
  return requests > 0 ? sum / requests : undefined;
}

interface Finding {
  outcome: Outcome;
  requests: number;
  /** Of the whole rollout. */
  allRequests: number;
  observed?: number;
  /** What the counted slow requests say, for the sentence. */
  slowShare?: string;
}

/** From exact counts: at most (100 − percentile) % may be slow. */
function fromCounts(
  trigger: ResponseTimeThresholdTrigger,
  compareWithStable: boolean,
  samples: SourceSamples,
): Finding {
  const limit = (100 - trigger.percentile) / 100;
  const counted = samples.canary.filter(sample => sample.slow !== undefined);
  const evidence = weigh(
    counted.map(count),
    samples.stable.filter(sample => sample.slow !== undefined).map(count),
    { limit, compareWithStable },
  );
  const { outcome, run } = verdictOf(evidence, limit, trigger.minimumRequests);
  const shown = run ?? evidence;
  const slow = rate(shown);
  return {
    outcome,
    requests: shown.total,
    allRequests: evidence.total,
    observed: typicalLatency(
      run ? counted.filter(sample => sample.at >= run.since) : counted,
    ),
    ...(Number.isNaN(slow)
      ? {}
      : {
          slowShare:
            `${formatPercent(100 * slow)} slower than ` +
            `${spokenDuration(trigger.aboveSeconds)}, ` +
            `${formatPercent(100 * limit)} allowed`,
        }),
  };
}

/**
 * From the percentile of each period alone, which is too rough for a
 * sequential test: the latest periods that together hold the minimum of
 * requests decide.
 */
function fromPercentiles(
  trigger: ResponseTimeThresholdTrigger,
  compareWithStable: boolean,
  samples: SourceSamples,
): Finding {
  const counted = samples.canary.filter(
    sample => sample.latencySeconds !== undefined,
  );
  let requests = 0;
  let first = counted.length;
  while (first > 0 && requests < trigger.minimumRequests) {
    first -= 1;
    requests += counted[first].requests;
  }
  const recent = typicalLatency(counted.slice(first));
  const whole = typicalLatency(counted);
  if (requests < trigger.minimumRequests || recent === undefined) {
    return {
      outcome: 'inconclusive',
      requests,
      allRequests: requests,
      observed: recent,
    };
  }
  const total = counted.reduce((sum, sample) => sum + sample.requests, 0);
  if (recent <= trigger.aboveSeconds) {
    const passes = whole !== undefined && whole <= trigger.aboveSeconds;
    return {
      outcome: passes ? 'pass' : 'inconclusive',
      requests: total,
      allRequests: total,
      observed: whole,
    };
  }
  const stable = typicalLatency(
    samples.stable.filter(sample => sample.at >= counted[first].at),
  );
  const everybody =
    compareWithStable &&
    stable !== undefined &&
    stable > trigger.aboveSeconds &&
    recent < 1.5 * stable;
  return {
    outcome: everybody ? 'inconclusive' : 'fail',
    requests,
    allRequests: total,
    observed: recent,
  };
}

/** Judges the response time that one source saw (spec S4.3). */
export function judgeLatency(
  trigger: ResponseTimeThresholdTrigger,
  compareWithStable: boolean,
  samples: SourceSamples,
): Check {
  const exact = samples.canary.some(sample => sample.slow !== undefined);
  const { outcome, requests, allRequests, observed, slowShare } = exact
    ? fromCounts(trigger, compareWithStable, samples)
    : fromPercentiles(trigger, compareWithStable, samples);
  const stable = typicalLatency(samples.stable);
  const name = `p${trigger.percentile}`;
  const figure =
    observed === undefined
      ? `${name} unknown`
      : `${name} ${spokenDuration(observed)}`;
  return {
    id: 'latency',
    trigger: 'response-time-threshold',
    outcome,
    unit: 'seconds',
    ...(observed === undefined ? {} : { observed }),
    limit: trigger.aboveSeconds,
    ...(stable === undefined ? {} : { stable }),
    requests,
    minimumRequests: trigger.minimumRequests,
    source: samples.source,
    sentence:
      `${figure}, limit ${spokenDuration(trigger.aboveSeconds)}` +
      `${slowShare ? ` (${slowShare})` : ''}, ` +
      `${requestsPhrase(
        outcome,
        requests,
        trigger.minimumRequests,
        allRequests,
      )}` +
      `${stable === undefined ? '' : `; stable ${spokenDuration(stable)}`}`,
  };
}
