import type {
  DeploymentRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import { isOfRun } from '../shared/ofRun';
import { versionOf } from '../shared/versions';

/** What is to be done about a deployment. */
export type Decision =
  | { do: 'nothing'; sentence: string }
  /** Send it back. */
  | { do: 'roll-back' }
  /** It goes or went back already: see it through and check what serves. */
  | { do: 'follow'; deployment: DeploymentRecord };

const GOING_BACK = ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];
const GOING_ON = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED'];

/** Whether a deployment is a rollback, or is being rolled back, and did not fail at it. */
export function isRollback({ status, target }: DeploymentRecord): boolean {
  return target.meta?.rollbackOf !== undefined
    ? GOING_ON.includes(status) || status === 'SUCCESSFUL'
    : GOING_BACK.includes(status) || status === 'ROLLBACK_SUCCESSFUL';
}

/**
 * Asks ECS what became of what a run deployed: the outputs of a lost job cannot
 * be read. Pure.
 *
 * @param history - newest first.
 */
export function decideAuto(
  snapshot: Pick<TargetSnapshot, 'deployment' | 'serving' | 'serviceTags'>,
  history: readonly DeploymentRecord[],
  run: string,
): Decision {
  const current = snapshot.deployment;
  const all = [
    ...(current ? [current] : []),
    ...history.filter(({ arn }) => arn !== current?.arn),
  ];
  const mine = all.find(deployment =>
    isOfRun(deployment, snapshot, run, all[0].arn),
  );
  if (!mine) {
    return {
      do: 'nothing',
      sentence: 'ECS has no deployment of this run: nothing was changed.',
    };
  }
  if (isRollback(mine)) return { do: 'follow', deployment: mine };
  if (GOING_ON.includes(mine.status) || mine.status === 'ROLLBACK_FAILED') {
    return { do: 'roll-back' };
  }
  const version = versionOf(mine.target);
  if (current) {
    return {
      do: 'nothing',
      sentence: `The deployment of ${version} by this run is over, and ${versionOf(
        current.target,
      )} is being deployed: that is left alone.`,
    };
  }
  return snapshot.serving?.taskDefinitionArn === mine.target.taskDefinitionArn
    ? { do: 'roll-back' }
    : {
        do: 'nothing',
        sentence: `${version} of this run does not serve. Serving: ${
          versionOf(snapshot.serving) || 'nothing'
        }.`,
      };
}

/**
 * A second attempt of a run goes no further back than the first: without a
 * named target, a rollback that stands is only seen through.
 */
export function decideManual(
  snapshot: Pick<TargetSnapshot, 'deployment'>,
  history: readonly DeploymentRecord[],
  { attempt, to }: { attempt: number; to?: string },
): Decision {
  const newest = snapshot.deployment ?? history[0];
  const active = snapshot.deployment !== undefined;
  return newest && isRollback(newest) && !to && (active || attempt > 1)
    ? { do: 'follow', deployment: newest }
    : { do: 'roll-back' };
}
