import { RolloutPlan } from '../plan/types';
import { judgeBalancer } from './balancer';
import { remarkCpu } from './cpu';
import { judgeErrorRate } from './errorRate';
import { judgeHealth } from './health';
import { judgeLatency } from './latency';
import { judgeQueueAge } from './queueAge';
import { remarkScaleOut } from './scaleOut';
import { samplesBySource, SourceSamples } from './samples';
import { Check, JudgeContext, Observations, Remark, Verdict } from './types';

/** The parts of a plan that decide a verdict. */
export type JudgedPlan = Pick<RolloutPlan, 'triggers' | 'compareWithStable'>;

const NO_SAMPLES: SourceSamples = {
  source: 'service-metrics',
  canary: [],
  stable: [],
};

/**
 * Each source is judged by itself: the first that fails decides, else the
 * first that passes, else the one that knows most.
 */
function decisive(
  sources: SourceSamples[],
  judgeOne: (samples: SourceSamples) => Check,
): Check {
  const checks = (sources.length > 0 ? sources : [NO_SAMPLES]).map(judgeOne);
  return (
    checks.find(check => check.outcome === 'fail') ??
    checks.find(check => check.outcome === 'pass') ??
    checks.reduce((a, b) => ((b.requests ?? 0) > (a.requests ?? 0) ? b : a))
  );
}

/**
 * Judges a canary on all evidence since the rollout started. Pure: the same
 * evidence and context give the same verdict, so past rollouts can be
 * replayed under another plan.
 *
 * - **pass** needs `minimumRequests` over the stages so far and a rate at or
 *   under the limit.
 * - **fail** needs a recent rate over the limit *and* overwhelming evidence
 *   that the canary is worse than stable; `minimumRequests` guards the
 *   ordinary verdict only, so a disaster is found with a few requests.
 * - **inconclusive** is everything else: hold on, and look again.
 *
 * Remarks stand beside the checks and decide nothing.
 *
 * With `compareWithStable`, a canary is blamed only for what stable does not
 * do as well; without, only the limit counts.
 */
export function judge(
  plan: JudgedPlan,
  observations: Observations,
  context: JudgeContext,
): Verdict {
  const { triggers, compareWithStable } = plan;
  const {
    healthCheckFailure,
    errorRateThreshold,
    responseTimeThreshold,
    queueAgeThreshold,
  } = triggers;
  const sources =
    errorRateThreshold || responseTimeThreshold
      ? samplesBySource(observations, context, compareWithStable)
      : [];
  const checks: Check[] = [];
  if (healthCheckFailure) {
    checks.push(judgeHealth(healthCheckFailure, observations.health, context));
  }
  if (errorRateThreshold) {
    checks.push(
      decisive(sources, samples =>
        judgeErrorRate(errorRateThreshold, compareWithStable, samples, context),
      ),
    );
  }
  if (responseTimeThreshold) {
    checks.push(
      decisive(sources, samples =>
        judgeLatency(responseTimeThreshold, compareWithStable, samples),
      ),
    );
  }
  if (errorRateThreshold && observations.balancer) {
    const check = judgeBalancer(
      errorRateThreshold,
      observations.balancer,
      context,
    );
    if (check) {
      checks.push(check);
    }
  }
  if (queueAgeThreshold) {
    const { queue = [] } = observations;
    checks.push(judgeQueueAge(queueAgeThreshold, queue, context));
  }
  const judged = { checks, ...remarksOn(observations, context) };
  const cause = checks.find(check => check.outcome === 'fail');
  if (cause) {
    return { outcome: 'fail', ...judged, cause };
  }
  const passed = checks.every(check => check.outcome === 'pass');
  return { outcome: passed ? 'pass' : 'inconclusive', ...judged };
}

function remarksOn(
  observations: Observations,
  context: JudgeContext,
): { remarks?: Remark[] } {
  const remarks = [
    remarkCpu(observations, context),
    remarkScaleOut(observations.taskCounts ?? []),
  ].filter(remark => remark !== undefined);
  return remarks.length > 0 ? { remarks } : {};
}
