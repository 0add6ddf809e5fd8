import {
  estimateSeconds,
  trafficNeeded,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { sayExactly } from '../../time/duration';
import { formatPercent } from '../../time/percent';
import type { Translate } from '../../translation/useTranslate';

/** How long a rollout of the plan takes, in sentences. */
export function sayTime(t: Translate, plan: RolloutPlan): string[] {
  const estimate = estimateSeconds(plan);
  const parts = (
    [
      ['plan.part.scaleUp', estimate.scaleUp],
      ['plan.part.steps', estimate.steps],
      ['plan.part.holds', estimate.holds],
      ['plan.part.bake', estimate.bake],
      ['plan.part.drain', estimate.drain],
    ] as const
  )
    .filter(([, seconds]) => seconds > 0)
    .map(([key, seconds]) => t(key, { duration: sayExactly(t, seconds) }));
  const canBeHeld = estimate.holds + estimate.bake > 0;
  return [
    t('plan.total', {
      total: sayExactly(t, estimate.total),
      parts: parts.join(', '),
    }),
    t(canBeHeld ? 'plan.worst' : 'plan.worstStart', {
      worst: sayExactly(t, estimate.worst),
    }),
    ...(plan.approval === 'none' ? [] : [t('plan.waits')]),
  ];
}

/** What sends it back without a person, in a sentence. */
export function sayTriggers(t: Translate, plan: RolloutPlan): string {
  const {
    healthCheckFailure: health,
    errorRateThreshold: errors,
    responseTimeThreshold: latency,
  } = plan.triggers;
  const said: string[] = [];
  if (health) {
    said.push(
      t('plan.back.health', {
        n: String(health.consecutive),
        interval: sayExactly(t, health.intervalSeconds),
      }),
    );
  }
  if (errors) {
    said.push(
      t('plan.back.errors', { limit: formatPercent(errors.abovePercent) }),
    );
  }
  if (latency) {
    said.push(
      t('plan.back.latency', {
        percentile: `p${latency.percentile}`,
        limit: t('time.seconds', { n: String(latency.aboveSeconds) }),
      }),
    );
  }
  return said.length === 0
    ? t('plan.back.never')
    : t('plan.back', { triggers: said.join(t('plan.back.or')) });
}

/**
 * The traffic that the canary needs to be judged in time, a sentence for each
 * stage, and what happens with less. None when no trigger counts requests.
 */
export function sayTraffic(t: Translate, plan: RolloutPlan): string[] {
  const { errorRateThreshold, responseTimeThreshold } = plan.triggers;
  const requests = Math.max(
    errorRateThreshold?.minimumRequests ?? 0,
    responseTimeThreshold?.minimumRequests ?? 0,
  );
  const held = plan.stages.filter(stage => stage.holdSeconds > 0);
  const needs = trafficNeeded(plan).map(({ requestsPerSecond }, index) =>
    t('plan.trafficNeed', {
      requests: String(requests),
      // Evidence accumulates from one stage to the next.
      stages: held
        .slice(0, index + 1)
        .map(({ weightPercent, holdSeconds }) =>
          t('plan.trafficStage', {
            percent: formatPercent(weightPercent),
            duration: sayExactly(t, holdSeconds),
          }),
        )
        .join(t('plan.trafficAnd')),
      rate: String(
        Number(requestsPerSecond.toFixed(requestsPerSecond < 10 ? 1 : 0)),
      ),
    }),
  );
  return needs.length === 0
    ? []
    : [
        ...needs,
        t(`plan.trafficLess.${plan.afterMaxHold}`, {
          duration: sayExactly(t, plan.maxHoldSeconds),
        }),
      ];
}
