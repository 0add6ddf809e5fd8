import type {
  DeploymentRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import {
  judge,
  type Observations,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { RolloutRecord } from '../store/records';
import {
  beginOf,
  endOf,
  hasEnded,
  judgedUntil,
  judgedWeightOf,
} from './deploymentStatus';

/** CloudWatch may still add to a period that long after it. */
const LATEST_METRIC_MS = 180_000;
/** Rollouts that ended longer ago are not measured any more. */
const MEASURABLE_MS = 24 * 60 * 60 * 1000;
const ROLLOUTS_AT_ONCE = 3;

/**
 * Measures rollouts while they move, and shortly after: what CloudWatch and the
 * target groups say goes to the store, with what the judge makes of it. The
 * driver decides by its own look; this one is for people to see.
 */
export class EvidenceCollector {
  private readonly source: EcsSource;
  private readonly store: DeploymentStore;
  private readonly everyMs: number;
  private readonly lastLook = new Map<string, number>();

  constructor(options: {
    source: EcsSource;
    store: DeploymentStore;
    everyMs: number;
  }) {
    this.source = options.source;
    this.store = options.store;
    this.everyMs = options.everyMs;
  }

  /** True when something was added. */
  async collect(snapshot: TargetSnapshot, now: number): Promise<boolean> {
    const open = await this.store.rollouts.withOpenEvidence(
      snapshot.serviceArn,
      ROLLOUTS_AT_ONCE,
    );
    let added = false;
    for (const rollout of open) {
      added = (await this.collectOne(rollout, snapshot, now)) || added;
    }
    return added;
  }

  private async collectOne(
    rollout: RolloutRecord,
    snapshot: TargetSnapshot,
    now: number,
  ): Promise<boolean> {
    const { deployment } = rollout;
    const plan = deployment.target.meta?.plan;
    const end = judgedUntil(deployment);
    if (
      !plan ||
      (end !== undefined && now - end > MEASURABLE_MS) ||
      bakedInVain(deployment, snapshot)
    ) {
      await this.store.rollouts.completeEvidence(deployment.arn);
      return false;
    }
    const last = this.lastLook.get(deployment.arn);
    if (last !== undefined && now - last < this.everyMs) {
      return false;
    }
    this.lastLook.set(deployment.arn, now);
    await this.measure(rollout, plan, snapshot, { last, now });
    await this.judgeOne(rollout, plan, now);
    if (end !== undefined && now - end > LATEST_METRIC_MS) {
      await this.store.rollouts.completeEvidence(deployment.arn);
      this.lastLook.delete(deployment.arn);
    }
    return true;
  }

  private async measure(
    { deployment }: RolloutRecord,
    plan: RolloutPlan,
    snapshot: TargetSnapshot,
    { last, now }: { last?: number; now: number },
  ): Promise<void> {
    const begin = beginOf(deployment);
    const end = judgedUntil(deployment);
    const ended = endOf(deployment);
    const seen = await this.source.observe(snapshot.serviceArn, {
      snapshot,
      plan,
      canary: deployment.target,
      stable: deployment.source,
      since: Math.max(begin, (last ?? begin) - LATEST_METRIC_MS),
      baselineBefore: begin,
      // The bake of a rolling deployment begins when ECS is done.
      replacedSince: ended ?? begin,
      now: end === undefined ? now : Math.min(now, end + LATEST_METRIC_MS),
      metricsOnly: end !== undefined && now > end,
    });
    const taskCounts = [{ at: now, desired: snapshot.desiredCount }];
    await this.store.evidence.add(deployment.arn, {
      ...seen,
      ...(ended === undefined && { taskCounts }),
    });
  }

  private async judgeOne(
    { deployment, block }: RolloutRecord,
    plan: RolloutPlan,
    now: number,
  ): Promise<void> {
    const ended = hasEnded(deployment);
    const verdicts = await this.store.evidence.verdicts(deployment.arn);
    const weightPercent = ended
      ? block?.weightPercent ?? verdicts.at(-1)?.weightPercent ?? 100
      : judgedWeightOf(deployment);
    if (weightPercent === 0) {
      return;
    }
    const until = block?.at ?? Math.min(now, judgedUntil(deployment) ?? now);
    const seen = await this.store.evidence.observations(deployment.arn);
    const verdict = judge(plan, upTo(seen, until), {
      now: until,
      rolloutStartedAt: beginOf(deployment),
      stageStartedAt: await this.stageStart(deployment.arn, weightPercent),
      weightPercent,
    });
    await this.store.evidence.saveVerdict(deployment.arn, {
      weightPercent,
      at: until,
      verdict,
    });
  }

  private async stageStart(arn: string, weightPercent: number) {
    const transitions = await this.store.rollouts.transitions(arn);
    const entered = transitions.find(
      t =>
        (t.kind === 'hold' || t.kind === 'observed-weight') &&
        Number(t.value) === weightPercent,
    );
    return entered?.at ?? 0;
  }
}

/** Something took the place of a rolling deployment while it was baked. */
function bakedInVain(
  deployment: DeploymentRecord,
  { deployment: next, serving }: TargetSnapshot,
): boolean {
  return (
    judgedUntil(deployment) !== endOf(deployment) &&
    (next !== undefined || serving?.arn !== deployment.target.arn)
  );
}

function upTo(seen: Observations, until: number): Observations {
  const before = <T extends { at: number }>(entries: T[]) =>
    entries.filter(entry => entry.at <= until);
  return {
    health: before(seen.health),
    canary: before(seen.canary),
    stable: before(seen.stable),
    ...(seen.balancer && { balancer: before(seen.balancer) }),
    ...(seen.queue && { queue: before(seen.queue) }),
    ...(seen.taskCounts && { taskCounts: before(seen.taskCounts) }),
  };
}
