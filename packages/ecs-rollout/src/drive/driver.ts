import type { DriveResult } from '../types/drive';
import type { RollbackCause } from '../types/events';
import { isActive } from '../read/deployments';
import { readService, tagsOf } from '../read/service';
import { isGoingBack } from '../rollback/send';
import { bakeAfterwards } from './baking';
import { Commands } from './commands';
import type { DriveContext } from './context';
import { Evidence } from './evidence';
import { finish } from './finish';
import { goBack } from './goBack';
import { Hold } from './holding';
import { DriverLease } from './lease';
import { answerPause } from './proceed';
import { toResult } from './result';
import { readScene, type Scene } from './scene';
import { ScaleUp } from './scaleUp';
import { stageAtPause } from './stages';
import { beganAt, look, type View } from './view';

/** Tags (lease, intents) are looked at this often. */
const CHORES_EVERY_MS = 5_000;
/** Between two looks: short after a change, longer while nothing changes. */
const FIRST_LOOK_MS = 400;
const LONGEST_LOOK_MS = 2_000;
/** ECS may show an answered pause a little longer. */
const ANSWER_SHOWS_MS = 5_000;
/** An approval may take a day: no need to hurry. */
const APPROVAL_LOOK_MS = 5_000;

/**
 * Drives one deployment to its end. Each round looks at ECS anew and decides
 * from that; what is kept between rounds only saves calls and log lines, so a
 * driver that starts in the middle behaves as one that was there all along.
 */
export class Driver {
  readonly lease: DriverLease;
  private readonly context: DriveContext;
  private readonly commands: Commands;
  private readonly scaleUp: ScaleUp;
  private scene: Scene | undefined;
  private evidence: Evidence | undefined;
  private hold: Hold | undefined;
  /** Task definition that the service was last given. */
  private deployed: string | undefined;
  private nextChores = 0;
  private lookMs = FIRST_LOOK_MS;
  private lastSeen = '';
  private approvalTold = false;
  /** The pause that was answered last, and when. */
  private answered = { hookId: '', at: 0 };

  constructor(context: DriveContext, lease: DriverLease) {
    this.context = context;
    this.lease = lease;
    this.commands = new Commands(context);
    this.scaleUp = new ScaleUp(context);
  }

  /** Runs until the deployment has ended, or waits for an approval it shall not wait for. */
  async run(): Promise<DriveResult> {
    for (;;) {
      const view = await look(this.context);
      if (!view) {
        return toResult(this.context, 'failed', {
          problems: [
            `ECS does not know the deployment ${this.context.deploymentArn} any more.`,
          ],
        });
      }
      this.notice(view);
      if (!isActive(view.status)) {
        return (await this.bake(view)) ?? finish(this.context, view);
      }
      const result = await this.round(view);
      if (result) return result;
    }
  }

  private async round(view: View): Promise<DriveResult | undefined> {
    const { context } = this;
    if (isGoingBack(view.status)) {
      await this.rest();
      return undefined;
    }
    if (context.cause) return this.insist(view, context.cause);
    await this.chores(view);
    if (!this.lease.leading || view.status === 'STOP_REQUESTED') {
      await this.rest();
      return undefined;
    }
    if (view.hookId) return this.atPause(view, view.hookId);
    await this.moving(view);
    return undefined;
  }

  /** The bake of a rolling deployment; a result when something took its place. */
  private bake(view: View): Promise<DriveResult | undefined> {
    const { context, evidence } = this;
    return bakeAfterwards(context, view, evidence, async () => {
      await this.chores(view);
      const ours = context.taskDefinitionArn;
      return this.deployed === undefined || this.deployed === ours;
    });
  }

  /** A rollback was decided and ECS does not follow: once more, and then a person must. */
  private async insist(
    view: View,
    cause: RollbackCause,
  ): Promise<DriveResult | undefined> {
    const sent = await goBack(this.context, view, cause);
    if (sent.outcome !== 'unconfirmed') return undefined;
    return toResult(this.context, 'failed', {
      problems: [
        `The rollback was sent again and again, but the deployment stays ${
          sent.status
        } (${
          sent.errors[sent.errors.length - 1] ?? 'no error'
        }). Stop it in the ECS console.`,
      ],
    });
  }

  /** Shortens the next wait when something has changed, and notices others' work. */
  private notice(view: View): void {
    const seen = `${view.status} ${view.stage} ${view.hookId} ${view.weightPercent}`;
    if (seen !== this.lastSeen) this.lookMs = FIRST_LOOK_MS;
    this.lastSeen = seen;
    if (this.hold && this.hold.hookId !== view.hookId) {
      this.hold.left(isGoingBack(view.status) ? undefined : 'external');
      this.hold = undefined;
    }
  }

  private async rest(): Promise<void> {
    await this.context.pause(this.lookMs);
    this.lookMs = Math.min(LONGEST_LOOK_MS, this.lookMs * 1.2);
  }

  private async chores(view: View): Promise<void> {
    const { context } = this;
    if (context.clock.now() < this.nextChores) return;
    this.nextChores = context.clock.now() + CHORES_EVERY_MS;
    const service = await readService(context.clients, context.ref);
    context.serviceArn = service.serviceArn;
    context.countTasks(service.desiredCount);
    this.deployed = service.taskDefinition;
    const tags = tagsOf(service);
    await this.lease.update(tags);
    if (!this.lease.leading) return;
    await this.commands.update(tags, {
      weightPercent: view.weightPercent,
      expiresAt: view.record.hook?.expiresAt,
    });
  }

  /** The scene, read once the new revision is up. */
  private async enter(view: View): Promise<Evidence | undefined> {
    if (this.evidence) return this.evidence;
    this.scene = await readScene(this.context);
    if (!this.scene) return undefined;
    this.evidence = new Evidence(this.context, this.scene, beganAt(view));
    this.context.emit({
      type: 'scaled-up',
      seconds: Math.round((this.context.clock.now() - beganAt(view)) / 1000),
    });
    return this.evidence;
  }

  /** Preflight could not know the digests, and ECS found a blocked version. */
  private async blocked(view: View): Promise<boolean> {
    const { blockedBy } = this.scene ?? {};
    if (!blockedBy || view.weightPercent > 0) return false;
    await goBack(
      this.context,
      view,
      {
        trigger: blockedBy.trigger,
        sentence: `This version was rolled back before (${blockedBy.trigger}) and is blocked.`,
      },
      { record: false },
    );
    return true;
  }

  private async moving(view: View): Promise<void> {
    const { context } = this;
    if (view.comingUp) {
      const cause = await this.scaleUp.failure(view);
      if (cause) await goBack(context, view, cause);
      else await this.rest();
      return;
    }
    const evidence = await this.enter(view);
    if (await this.blocked(view)) return;
    const judged =
      view.record.ecsStrategy === 'ROLLING' ||
      (view.weightPercent > 0 && view.stage !== 'CLEAN_UP');
    if (evidence && judged && (await evidence.collect())) {
      const verdict = evidence.judge(beganAt(view), view.weightPercent);
      if (verdict.outcome === 'fail' && verdict.cause) {
        const { weightPercent } = view;
        context.emit({ type: 'check', weightPercent, verdict });
        await goBack(context, view, verdict.cause);
        return;
      }
    }
    await this.rest();
  }

  private async atPause(
    view: View,
    hookId: string,
  ): Promise<DriveResult | undefined> {
    const { context } = this;
    const { answered } = this;
    const stale =
      hookId === answered.hookId &&
      context.clock.now() - answered.at < ANSWER_SHOWS_MS;
    const evidence = stale ? undefined : await this.enter(view);
    if (!evidence || !this.scene) {
      await this.rest();
      return undefined;
    }
    if (await this.blocked(view)) return undefined;
    if (view.stage === 'POST_TEST_TRAFFIC_SHIFT') {
      return this.atApproval(view, hookId);
    }
    const stages = context.plan.stages;
    const baking = view.stage === 'POST_PRODUCTION_TRAFFIC_SHIFT';
    const stage = baking
      ? stages.length - 1
      : stageAtPause(stages, view.weightPercent);
    if (stage === undefined) {
      // Between two stages: this look is fresh enough to answer at once.
      await this.answer(hookId);
      await context.pause(FIRST_LOOK_MS);
      return undefined;
    }
    this.hold ??= new Hold(
      context,
      this.scene,
      evidence,
      stage,
      hookId,
      baking,
    );
    await this.hold.round(view, this.commands.orders);
    if (this.hold.over) {
      this.hold = undefined;
      this.answered = { hookId, at: context.clock.now() };
    }
    return undefined;
  }

  private async answer(hookId: string): Promise<void> {
    await answerPause(this.context, hookId);
    this.answered = { hookId, at: this.context.clock.now() };
  }

  private async atApproval(
    view: View,
    hookId: string,
  ): Promise<DriveResult | undefined> {
    const { context } = this;
    const { until, resume } = context.options;
    const { approval } = context.plan;
    if (approval === 'none' || (approval === 'github' && resume)) {
      await this.answer(hookId);
      return undefined;
    }
    if (!this.approvalTold) {
      this.approvalTold = true;
      context.emit({
        type: 'awaiting-approval',
        expiresAt: view.record.hook?.expiresAt,
      });
    }
    if (until === 'approval') return toResult(context, 'awaiting-approval');
    const before = context.clock.now();
    await context.pause(APPROVAL_LOOK_MS);
    context.waitingMs += context.clock.now() - before;
    return undefined;
  }
}
