import type { Verdict } from '@canary-portal/rollout-plan';
import type { Orders } from './commands';
import type { DriveContext } from './context';
import type { Evidence } from './evidence';
import { goBack } from './goBack';
import { decideHold, type HoldDecision } from './hold';
import { proceed } from './proceed';
import { readObservedWeight, type Scene } from './scene';
import { VerdictTeller } from './tell';
import type { View } from './view';

/** While a weight is held, ECS is looked at this often. */
const LOOK_MS = 5_000;
/** Observed and requested weight may differ by so many points. */
const WEIGHT_TOLERANCE = 0.5;
/** A weight that is not observed for so long is told, and the hold begins anyway. */
const UNOBSERVED_MS = 60_000;

/** The hold at one stage, or the judged bake: one pause from first look to answer. */
export class Hold {
  readonly hookId: string;
  /** Set once the pause is answered. */
  over = false;
  private readonly context: DriveContext;
  private readonly scene: Scene;
  private readonly evidence: Evidence;
  private readonly stage: number;
  private readonly baking: boolean;
  private readonly teller: VerdictTeller;
  private startedAt: number | undefined;
  private mismatchSince: number | undefined;
  private ecsBakeSeconds = 0;
  private toldHeld = '';

  constructor(
    context: DriveContext,
    scene: Scene,
    evidence: Evidence,
    stage: number,
    hookId: string,
    baking: boolean,
  ) {
    this.context = context;
    this.scene = scene;
    this.evidence = evidence;
    this.stage = stage;
    this.hookId = hookId;
    this.baking = baking;
    this.teller = new VerdictTeller(
      context,
      context.plan.stages[stage].weightPercent,
    );
  }

  /** The pause was answered, by somebody else if `by` says so. */
  left(by: 'external' | undefined): void {
    const { context } = this;
    this.over = true;
    const result = context.stages[this.stage];
    if (result && !this.baking) result.finishedAt = context.clock.now();
    if (by) {
      const { weightPercent } = context.plan.stages[this.stage];
      context.emit({ type: 'continued', weightPercent, by });
    }
  }

  /** One look at the hold: waits a little, or ends it. */
  async round(view: View, orders: Orders): Promise<void> {
    const { context } = this;
    const startedAt = this.startedAt ?? (await this.begin(view));
    if (startedAt === undefined) return;
    const looked = await this.evidence.collect();
    const verdict = this.evidence.judge(startedAt, view.weightPercent);
    context.stages[this.stage].verdict = verdict;
    const decision = this.decide(startedAt, orders, verdict);
    if (decision.action !== 'wait') this.teller.decide(verdict);
    else if (looked) this.teller.tell(verdict);
    if (decision.action === 'rollback') {
      await goBack(context, view, decision.cause);
      return;
    }
    if (decision.action === 'continue') {
      if (decision.because) context.warn(decision.because);
      if (!(await proceed(context, view))) return;
      this.left(undefined);
      if (this.baking) return;
      const { weightPercent } = context.plan.stages[this.stage];
      context.emit({ type: 'continued', weightPercent, by: 'driver' });
      return;
    }
    this.tellHeld(decision);
    await this.wait(decision.until);
  }

  private decide(
    startedAt: number,
    orders: Orders,
    verdict: Verdict,
  ): HoldDecision {
    const { plan, clock } = this.context;
    // Without a canary there was no promise of traffic: a quiet bake is no fault.
    const quiet = this.baking && plan.strategy !== 'canary';
    return decideHold(
      {
        startedAt,
        holdSeconds: this.holdSeconds(),
        maxHoldSeconds: quiet ? 0 : plan.maxHoldSeconds,
        afterMaxHold: quiet ? 'continue' : plan.afterMaxHold,
        weightPercent: this.baking
          ? 100
          : plan.stages[this.stage].weightPercent,
        orders,
        now: clock.now(),
      },
      verdict,
    );
  }

  /** What of the bake ECS does not keep by itself, or the stage's hold. */
  private holdSeconds(): number {
    const { plan } = this.context;
    return this.baking
      ? Math.max(0, plan.bakeTimeSeconds - this.ecsBakeSeconds)
      : plan.stages[this.stage].holdSeconds;
  }

  /** The clock starts at the observed weight, together with the pause. */
  private async begin(view: View): Promise<number | undefined> {
    const { context } = this;
    const now = context.clock.now();
    const observed = await readObservedWeight(context, this.scene);
    const off =
      observed !== undefined &&
      Math.abs(observed - view.weightPercent) > WEIGHT_TOLERANCE;
    if (off) {
      this.mismatchSince ??= now;
      if (now - this.mismatchSince < UNOBSERVED_MS) {
        await context.pause(1_000);
        return undefined;
      }
      context.warn(
        `ECS asked for ${view.weightPercent} %, but the listener rule gives the new revision ${observed} %.`,
      );
    }
    const { hook, configuration } = view.record;
    const { bakeTimeInMinutes = 0 } = configuration as {
      bakeTimeInMinutes?: number;
    };
    this.ecsBakeSeconds = bakeTimeInMinutes * 60;
    const startedAt =
      this.mismatchSince === undefined
        ? Math.min(hook?.startedAt ?? now, now)
        : now;
    this.startedAt = startedAt;
    context.stages[this.stage].startedAt ??= startedAt;
    if (this.baking) {
      context.emit({ type: 'baking', seconds: this.holdSeconds() });
      return startedAt;
    }
    context.emit({
      type: 'stage-entered',
      stage: this.stage,
      weightPercent: view.weightPercent,
      observedWeightPercent: observed,
      holdSeconds: this.holdSeconds(),
      expiresAt: hook?.expiresAt,
    });
    return startedAt;
  }

  private tellHeld(decision: HoldDecision & { action: 'wait' }): void {
    const { heldBecause, lastUntil } = decision;
    if (!heldBecause || lastUntil === undefined) return;
    const key = `${lastUntil}`;
    if (this.toldHeld === key) return;
    this.toldHeld = key;
    this.context.emit({
      type: 'held',
      reason: heldBecause,
      untilSeconds: Math.round((lastUntil - this.context.clock.now()) / 1000),
    });
  }

  private async wait(until: number): Promise<void> {
    const { context } = this;
    const before = context.clock.now();
    const next = Math.min(until, this.evidence.dueAt, before + LOOK_MS);
    await context.pause(Math.max(50, next - before));
    context.waitingMs += context.clock.now() - before;
  }
}
