import { AbortedError } from '../aws/retry';
import type { DriveResult } from '../types/drive';
import type { DriveContext } from './context';
import { Evidence } from './evidence';
import { decideHold } from './hold';
import { toResult } from './result';
import { readCompletedScene } from './scene';
import { VerdictTeller } from './tell';
import { beganAt, type View } from './view';

/** At least this often it is looked whether the revision still is the one deployed. */
const LOOK_MS = 5_000;

/** When ECS was done, and when the bake is over; epoch milliseconds. */
function spanOf({ plan }: DriveContext, { record }: View) {
  const startedAt = record.finishedAt ?? record.createdAt;
  return { startedAt, ends: startedAt + plan.bakeTimeSeconds * 1000 };
}

/** Whether there is something to judge after ECS is done, and a version to go back to. */
function bakes(context: DriveContext, view: View): boolean {
  const { status, record } = view;
  return (
    status === 'SUCCESSFUL' &&
    record.ecsStrategy === 'ROLLING' &&
    record.source !== undefined &&
    context.cause === undefined &&
    context.clock.now() < spanOf(context, view).ends
  );
}

function replaced(context: DriveContext): DriveResult {
  const sentence =
    'Another revision took the place of this one while it was baked.';
  context.emit({ type: 'stopped', sentence });
  return toResult(context, 'stopped', { problems: [sentence] });
}

/**
 * The bake of a rolling deployment. ECS replaces its tasks in place and has no
 * pause at the end, and what a worker does wrong shows in its queue minutes
 * later: so it is judged after ECS is done. Like a quiet blue-green bake it ends
 * in time without a verdict. A failure is left in `context.cause`.
 *
 * @param known - what was observed while the tasks were replaced.
 * @returns a result only when the revision was not the one deployed any more.
 */
export async function bakeAfterwards(
  context: DriveContext,
  view: View,
  known: Evidence | undefined,
  stillDeployed: () => Promise<boolean>,
): Promise<DriveResult | undefined> {
  if (!bakes(context, view)) return undefined;
  const scene = known
    ? undefined
    : await readCompletedScene(context, view.record);
  const evidence =
    known ?? (scene && new Evidence(context, scene, beganAt(view)));
  if (!evidence) return replaced(context);
  const { startedAt, ends } = spanOf(context, view);
  const seconds = Math.round((ends - context.clock.now()) / 1000);
  const teller = new VerdictTeller(context, 100);
  evidence.watchHealth(startedAt);
  context.stages[context.stages.length - 1].startedAt ??= startedAt;
  context.emit({ type: 'baking', seconds, replaced: true });
  while (!context.options.signal?.aborted) {
    if (!(await stillDeployed())) return replaced(context);
    if (await isOver(context, evidence, teller, startedAt)) return undefined;
  }
  context.warn(
    'The run was cancelled before the bake was over: nobody judges the new version any more.',
  );
  throw new AbortedError('Interrupted');
}

/** One look at the bake: waits a little, unless it is over. */
async function isOver(
  context: DriveContext,
  evidence: Evidence,
  teller: VerdictTeller,
  startedAt: number,
): Promise<boolean> {
  const { clock, plan, stages } = context;
  const looked = await evidence.collect();
  const verdict = evidence.judge(startedAt, 100);
  stages[stages.length - 1].verdict = verdict;
  const decision = decideHold(
    {
      startedAt,
      holdSeconds: plan.bakeTimeSeconds,
      maxHoldSeconds: 0,
      afterMaxHold: 'continue',
      weightPercent: 100,
      orders: {},
      now: clock.now(),
    },
    verdict,
  );
  if (decision.action !== 'wait') {
    teller.decide(verdict);
    if (decision.action === 'rollback') context.cause = decision.cause;
    else if (decision.because) context.warn(decision.because);
    return true;
  }
  if (looked) teller.tell(verdict);
  const before = clock.now();
  const next = Math.min(decision.until, evidence.dueAt, before + LOOK_MS);
  await context.pause(Math.max(50, next - before));
  context.waitingMs += clock.now() - before;
  return false;
}
