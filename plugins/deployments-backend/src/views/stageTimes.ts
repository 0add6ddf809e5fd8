import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Block } from '@canary-portal/rollout-plan';
import type { Transition } from '../store/records';
import { beginOf, endOf } from '../sync/deploymentStatus';

/** When something happened; absent where nobody saw it. */
export interface Span {
  startedAt?: number;
  finishedAt?: number;
}

/** The course of a deployment as it was seen. Epoch milliseconds. */
export interface StageTimes {
  begin: number;
  end?: number;
  rollbackAt?: number;
  /** Highest production weight that the new revision had before any rollback. */
  reachedPercent: number;
  scaleUp: Span;
  approval: Span;
  bake: Span;
  weight(weightPercent: number): Span;
}

const AFTER_SCALE_UP = [
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
];
const SHIFTING = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];

/** Reads the times of a deployment's stages from what was seen to change. */
export function stageTimes(
  deployment: DeploymentRecord,
  transitions: Transition[],
  block: Block | null,
): StageTimes {
  const begin = beginOf(deployment);
  const end = endOf(deployment);
  const rollbackAt =
    block?.at ??
    deployment.rollback?.startedAt ??
    find(transitions, 'status', v => v.startsWith('ROLLBACK_'));
  const forward = transitions.filter(
    t => rollbackAt === undefined || t.at <= rollbackAt,
  );
  const lifecycle = (...stages: string[]) =>
    find(forward, 'lifecycle', v => stages.includes(v));
  const weightAbove = (percent: number) =>
    earliest(
      find(forward, 'observed-weight', v => Number(v) > percent),
      find(forward, 'hold', v => Number(v) > percent),
    );
  const awaiting = (stage: string) =>
    find(forward, 'awaiting', v => v === stage);
  const approval = awaiting('POST_TEST_TRAFFIC_SHIFT');
  const shifting = earliest(lifecycle(...SHIFTING), weightAbove(0));
  // The driver judges the bake in a pause of its own, before ECS's bake.
  const baking =
    awaiting('POST_PRODUCTION_TRAFFIC_SHIFT') ??
    lifecycle('POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME');
  const last = rollbackAt ?? end;

  return {
    begin,
    end,
    rollbackAt,
    reachedPercent: Math.max(
      0,
      block?.weightPercent ?? 0,
      ...forward
        .filter(t => t.kind.endsWith('weight'))
        .map(t => Number(t.value)),
    ),
    scaleUp: {
      startedAt: begin,
      finishedAt: earliest(
        lifecycle(...AFTER_SCALE_UP),
        approval,
        weightAbove(0),
      ),
    },
    approval: { startedAt: approval, finishedAt: approval && shifting },
    bake: {
      startedAt: baking,
      finishedAt: baking && (lifecycle('CLEAN_UP') ?? last),
    },
    weight(percent) {
      const startedAt =
        find(forward, 'hold', v => Number(v) === percent) ??
        find(forward, 'observed-weight', v => Number(v) === percent) ??
        find(forward, 'requested-weight', v => Number(v) === percent);
      const next =
        percent < 100 ? weightAbove(percent) : baking ?? lifecycle('CLEAN_UP');
      return { startedAt, finishedAt: startedAt && (next ?? last) };
    },
  };
}

function find(
  transitions: Transition[],
  kind: Transition['kind'],
  matches: (value: string) => boolean,
): number | undefined {
  return transitions.find(t => t.kind === kind && matches(t.value))?.at;
}

function earliest(...times: (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
