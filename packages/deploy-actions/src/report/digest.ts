import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Block } from '@canary-portal/rollout-plan';
import { causeOf } from '../shared/cause';
import { nameOfVersion } from '../shared/versions';

/** A version that went back, and why. */
export interface WentBack {
  version: string;
  /** Epoch milliseconds. */
  at: number;
  cause: string;
}

/** What one environment's history says. */
export interface Digest {
  /** Deployments, without the copies that rollbacks deploy. */
  deployments: number;
  succeeded: number;
  inProgress: number;
  stopped: number;
  /** Deployments that no pipeline of ours made. */
  foreign: number;
  /** Newest first: sent back on the way, or after they had succeeded. */
  wentBack: WentBack[];
  /** Of what succeeded, in seconds; absent when nothing did. */
  median?: { working: number; waiting: number };
  /** What serves now; absent when nothing does. */
  serving?: string;
}

/** The middle value; of two, their mean. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

const isCopy = ({ target }: DeploymentRecord) =>
  target.meta?.rollbackOf !== undefined;

/** Seconds of holds and bake in the plan that the deployment ran by. */
function plannedWait({ target }: DeploymentRecord): number {
  const plan = target.meta?.plan;
  if (!plan) return 0;
  return plan.stages.reduce(
    (sum, { holdSeconds }) => sum + holdSeconds,
    plan.bakeTimeSeconds,
  );
}

/**
 * Working and waiting apart. ECS keeps no trace of how long holds really were:
 * what the plan says is waiting, the rest (also an approval's wait) is working.
 */
function timesOf(deployment: DeploymentRecord) {
  const { createdAt, startedAt = createdAt, finishedAt } = deployment;
  if (finishedAt === undefined) return undefined;
  const total = Math.max(0, (finishedAt - startedAt) / 1_000);
  const waiting = Math.min(total, plannedWait(deployment));
  return { working: total - waiting, waiting };
}

function sentBack(
  deployment: DeploymentRecord,
  blocks: readonly Block[],
): WentBack | undefined {
  const { status, target, source, rollback, finishedAt, createdAt } =
    deployment;
  if (isCopy(deployment)) {
    if (status !== 'SUCCESSFUL') return undefined;
    return {
      version: nameOfVersion(source),
      at: createdAt,
      cause: `Rolled back to ${nameOfVersion(target)}: ${
        target.meta?.reason ?? causeOf(deployment, blocks).sentence
      }`,
    };
  }
  if (!status.startsWith('ROLLBACK_')) return undefined;
  const { sentence } = causeOf(deployment, blocks);
  return {
    version: nameOfVersion(target),
    at: rollback?.startedAt ?? finishedAt ?? createdAt,
    cause:
      status === 'ROLLBACK_FAILED'
        ? `${sentence} The rollback failed.`
        : sentence,
  };
}

/** What serves, as the newest deployment leaves it. */
export function servingAfter(
  newest: DeploymentRecord | undefined,
): string | undefined {
  if (!newest) return undefined;
  const { status, target, source } = newest;
  if (status === 'SUCCESSFUL') return nameOfVersion(target);
  const isTarget = (newest.requestedWeightPercent ?? 0) > 50;
  const serves = status === 'STOPPED' && isTarget ? target : source;
  return serves && nameOfVersion(serves);
}

const GOING_ON = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED'];

/**
 * Sums up the history of one service. Pure.
 *
 * @param history - deployments of the time that is reported, newest first.
 * @param newest - the newest deployment of all, also an older one.
 */
export function digest(
  history: readonly DeploymentRecord[],
  newest: DeploymentRecord | undefined,
  blocks: readonly Block[],
): Digest {
  const own = history.filter(deployment => !isCopy(deployment));
  const count = (...statuses: string[]) =>
    own.filter(({ status }) => statuses.includes(status)).length;
  const times = own
    .filter(({ status }) => status === 'SUCCESSFUL')
    .flatMap(deployment => timesOf(deployment) ?? []);
  const working = median(times.map(time => time.working));
  const waiting = median(times.map(time => time.waiting));
  return {
    deployments: own.length,
    succeeded: count('SUCCESSFUL'),
    inProgress: count(...GOING_ON),
    stopped: count('STOPPED'),
    foreign: own.filter(({ target }) => target.meta === null).length,
    wentBack: history.flatMap(deployment => sentBack(deployment, blocks) ?? []),
    ...(working === undefined || waiting === undefined
      ? {}
      : { median: { working, waiting } }),
    serving: servingAfter(newest),
  };
}
