import { formatPercent } from '../plan/percent';
import { ErrorRateThresholdTrigger } from '../plan/types';
import { endOf } from './samples';
import { BalancerSample, Check, JudgeContext } from './types';

/** Evidence in nats, as for the other checks of one early look. */
const NEEDED = 9;

/** A balancer is assumed to fail this share of requests at any time. */
const FLOOR = 0.0005;

/** More than this multiple of the canary's requests cannot be its errors. */
const EXPLAINABLE = 1.5;

function sum(samples: BalancerSample[]): { requests: number; errors: number } {
  return samples.reduce(
    (total, sample) => ({
      requests: total.requests + sample.requests,
      errors: total.errors + sample.errors502 + sample.errors504,
    }),
    { requests: 0, errors: 0 },
  );
}

/**
 * 502 and 504 of the balancer itself name no target group. Their rise over
 * the time before the canary is suspect: it is counted against the requests
 * that the canary got at its weight. Undefined when there is nothing to
 * compare, before or since.
 */
export function judgeBalancer(
  trigger: ErrorRateThresholdTrigger,
  samples: BalancerSample[],
  context: JudgeContext,
): Check | undefined {
  const before = sum(
    samples.filter(sample => endOf(sample) <= context.rolloutStartedAt),
  );
  const since = sum(
    samples.filter(sample => sample.at >= context.stageStartedAt),
  );
  const canaryRequests = (since.requests * context.weightPercent) / 100;
  if (before.requests === 0 || canaryRequests <= 0) {
    return undefined;
  }
  const usual = Math.max(
    FLOOR,
    (before.errors + 2 * Math.sqrt(before.errors) + 1) / before.requests,
  );
  const expected = usual * since.requests;
  const excess = Math.max(
    0,
    since.errors - (before.errors / before.requests) * since.requests,
  );
  const observed = (100 * excess) / canaryRequests;
  const evidence =
    since.errors > expected
      ? since.errors * Math.log(since.errors / expected) -
        (since.errors - expected)
      : 0;
  const suspect = evidence >= NEEDED && observed > trigger.abovePercent;
  const explained = excess <= EXPLAINABLE * canaryRequests;
  const share = `${Math.round(canaryRequests)} requests at ${
    context.weightPercent
  } %`;
  const base = {
    id: 'balancer-errors',
    trigger: 'error-rate-threshold',
    unit: 'percent',
    observed: Math.min(100, observed),
    limit: trigger.abovePercent,
    requests: Math.round(canaryRequests),
    source: 'alb-metrics',
  } as const;
  if (!suspect) {
    return {
      ...base,
      outcome: 'pass',
      sentence:
        since.errors > 0
          ? `The balancer's own errors (${since.errors}) are as before the canary`
          : 'No errors of the balancer itself',
    };
  }
  return explained
    ? {
        ...base,
        outcome: 'fail',
        sentence:
          `${Math.round(
            excess,
          )} more 502 and 504 of the balancer than before ` +
          `the canary: ${formatPercent(base.observed)} of its ${share}, ` +
          `limit ${formatPercent(trigger.abovePercent)}`,
      }
    : {
        ...base,
        outcome: 'inconclusive',
        sentence:
          `${Math.round(
            excess,
          )} more 502 and 504 of the balancer than before ` +
          `the canary, more than its ${share} can explain`,
      };
}
