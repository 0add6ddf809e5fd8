import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { checkViews } from './checkViews';
import { iso, optionalIso, secondsBetween } from './figures';
import type { RolloutParts } from './records';
import { revisionView } from './revisionView';
import { rolloutSummary, type SummaryContext } from './rolloutSummary';
import { seriesViews } from './seriesViews';
import { stageTimes, type StageTimes } from './stageTimes';
import { stageViews } from './stageViews';
import { timelineView } from './timelineView';
import { plannedStages } from './plannedStages';

/** One rollout whole, as of `asOf` (epoch milliseconds). */
export function rolloutDetail(
  parts: RolloutParts,
  context: SummaryContext,
  asOf: number,
): RolloutDetail {
  const { deployment, block } = parts.rollout;
  const times = stageTimes(deployment, parts.transitions, block);
  const waits = deployment.hook?.status === 'AWAITING_ACTION';
  return {
    ...rolloutSummary(parts, context),
    asOf: iso(asOf),
    from: deployment.source && revisionView(deployment.source, context.links),
    lifecycleStage: deployment.lifecycleStage,
    requestedWeightPercent: deployment.requestedWeightPercent,
    observedWeightPercent: deployment.observedWeightPercent,
    pauseExpiresAt: waits ? optionalIso(deployment.hook?.expiresAt) : undefined,
    pauseTimeoutAction: waits ? deployment.hook?.timeoutAction : undefined,
    stages: stageViews(deployment, times, parts.verdicts, asOf),
    checks: checkViews(deployment, parts.verdicts),
    timeline: timelineView(parts, context.links),
    series: seriesViews(
      parts.observations,
      deployment.target.meta?.plan,
      times.begin,
    ),
    ...durations(parts, times, asOf),
  };
}

/** Seconds in which something was done, and in which somebody waited. */
function durations(
  { rollout: { deployment } }: RolloutParts,
  times: StageTimes,
  asOf: number,
): { workingSeconds: number; waitingSeconds: number } {
  const until = times.end ?? asOf;
  const total = secondsBetween(times.begin, until);
  const { stages, bakeSeconds } = plannedStages(deployment);
  const held = [
    times.approval,
    times.bake,
    ...stages
      .filter(stage => stage.holdSeconds > 0)
      .map(stage => times.weight(stage.weightPercent)),
  ];
  const seen = held.filter(span => span.startedAt !== undefined);
  const planned = stages.reduce((sum, s) => sum + s.holdSeconds, bakeSeconds);
  // Where nobody watched, what was planned is the best that can be said.
  const unseen = deployment.status === 'SUCCESSFUL' ? planned : 0;
  const waiting = seen.reduce(
    (sum, { startedAt = until, finishedAt = until }) =>
      sum + secondsBetween(startedAt, finishedAt),
    seen.length > 0 ? 0 : unseen,
  );
  const waitingSeconds = Math.min(total, Math.round(waiting * 10) / 10);
  return {
    waitingSeconds,
    workingSeconds: Math.round((total - waitingSeconds) * 10) / 10,
  };
}
