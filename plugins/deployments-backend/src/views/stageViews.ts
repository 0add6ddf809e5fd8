import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type {
  RolloutResult,
  StageState,
  StageView,
} from '@canary-portal/plugin-deployments-common';
import type { VerdictRecord } from '../store/records';
import { weightOf } from '../sync/deploymentStatus';
import { optionalIso, secondsBetween } from './figures';
import { plannedStages } from './plannedStages';
import { rolloutResult } from './rolloutResult';
import type { Span, StageTimes } from './stageTimes';

interface Cell {
  kind: StageView['kind'];
  weightPercent?: number;
  plannedSeconds: number;
  span: Span;
}

const BAKING = ['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP'];
const SCALING = ['RECONCILE_SERVICE', 'PRE_SCALE_UP', 'SCALE_UP'];
/** Time that a pause may be late before the hold counts as extended. */
const EXTENDED_AFTER_SECONDS = 5;

/** The stage strip: planned and actual, as of `asOf` (epoch milliseconds). */
export function stageViews(
  deployment: DeploymentRecord,
  times: StageTimes,
  verdicts: VerdictRecord[],
  asOf: number,
): StageView[] {
  const plan = plannedStages(deployment);
  const cells = cellsOf(plan, times);
  const result = rolloutResult(deployment);
  const here = position(cells, deployment, times, result);
  return cells.map((cell, index) => {
    const skipped =
      plan.canarySkipped &&
      cell.kind === 'weight' &&
      cell.weightPercent !== 100;
    const state = skipped ? 'skipped' : stateOf(index, here, result);
    return cellView(cell, state, verdicts, asOf);
  });
}

function cellsOf(
  plan: ReturnType<typeof plannedStages>,
  times: StageTimes,
): Cell[] {
  const cells: Cell[] = [
    {
      kind: 'scale-up',
      // It takes what the image and the service take: nobody plans it.
      plannedSeconds: 0,
      span: times.scaleUp,
    },
  ];
  if (plan.approval) {
    cells.push({ kind: 'approval', plannedSeconds: 0, span: times.approval });
  }
  for (const { weightPercent, holdSeconds } of plan.stages) {
    cells.push({
      kind: 'weight',
      weightPercent,
      plannedSeconds: holdSeconds,
      span: times.weight(weightPercent),
    });
  }
  if (plan.bakeSeconds > 0) {
    cells.push({
      kind: 'bake',
      plannedSeconds: plan.bakeSeconds,
      span: times.bake,
    });
  }
  return cells;
}

/** Index of the cell that a deployment is in, or was in when it turned back. */
function position(
  cells: Cell[],
  deployment: DeploymentRecord,
  times: StageTimes,
  result: RolloutResult,
): number {
  const forward = result === 'in-progress';
  const weight = forward ? weightOf(deployment) : times.reachedPercent;
  const stage = forward ? deployment.lifecycleStage ?? '' : '';
  const baking = forward
    ? BAKING.includes(stage)
    : Boolean(times.bake.startedAt);
  const ofKind = (kind: Cell['kind']) => cells.findIndex(c => c.kind === kind);
  if (baking) {
    return ofKind('bake') >= 0 ? ofKind('bake') : cells.length - 1;
  }
  if (weight > 0) {
    return cells.findIndex(
      c => c.kind === 'weight' && (c.weightPercent ?? 0) >= weight,
    );
  }
  const scaledUp = forward
    ? stage !== '' && !SCALING.includes(stage)
    : times.scaleUp.finishedAt !== undefined;
  if (!scaledUp) {
    return 0;
  }
  const waits = times.approval.startedAt && !times.approval.finishedAt;
  return waits && ofKind('approval') >= 0
    ? ofKind('approval')
    : ofKind('weight');
}

function stateOf(
  index: number,
  here: number,
  result: RolloutResult,
): StageState {
  if (result === 'completed' || index < here) {
    return 'done';
  }
  if (result === 'in-progress') {
    return index === here ? 'current' : 'next';
  }
  return index === here ? 'failed' : 'skipped';
}

function cellView(
  { kind, weightPercent, plannedSeconds, span }: Cell,
  state: StageState,
  verdicts: VerdictRecord[],
  asOf: number,
): StageView {
  const view: StageView = { kind, weightPercent, state, plannedSeconds };
  if (state === 'skipped' || state === 'next' || span.startedAt === undefined) {
    return view;
  }
  view.startedAt = optionalIso(span.startedAt);
  if (state === 'current') {
    const elapsed = secondsBetween(span.startedAt, asOf);
    if (kind === 'weight' || kind === 'bake') {
      const left = Math.round(10 * (plannedSeconds - elapsed)) / 10;
      view.remainingSeconds = Math.max(0, left);
      const over = elapsed > plannedSeconds + EXTENDED_AFTER_SECONDS;
      view.heldBecause =
        over && plannedSeconds > 0
          ? heldBecause(verdicts, weightPercent ?? 100)
          : undefined;
    }
    return view;
  }
  view.finishedAt = optionalIso(span.finishedAt);
  view.actualSeconds =
    span.finishedAt && secondsBetween(span.startedAt, span.finishedAt);
  return view;
}

function heldBecause(verdicts: VerdictRecord[], weightPercent: number) {
  const here = verdicts.findLast(v => v.weightPercent === weightPercent);
  const open = here?.verdict.checks.find(c => c.outcome !== 'pass');
  return open ? open.sentence : 'the driver has not gone on yet';
}
