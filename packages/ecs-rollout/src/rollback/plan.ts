import { findBlock } from '../blocks/blocks';
import type { RollbackPlan } from '../types/rollback';
import type {
  DeploymentRecord,
  RevisionRecord,
  TargetSnapshot,
} from '../types/target';
import { chooseTarget, findRevision } from './choose';
import { isGoingBack } from './send';

/** What no rollback brings back; shown before a person says yes. */
const NOT_RESTORED: readonly string[] = [
  'The values of secrets and parameters: the restored tasks read what is stored now.',
  'Databases, queues and files: data and schema stay as the newer version left them.',
  'The number of tasks and its auto scaling.',
];

/** A revision as people know it. */
export function nameOf(revision: RevisionRecord | undefined): string {
  if (!revision) return 'an unknown revision';
  const definition = `${revision.family}:${revision.revision}`;
  return revision.meta
    ? `${revision.meta.version} (${definition})`
    : definition;
}

function nothing(
  operation: 'none' | 'refused',
  refusal: string,
  known: Pick<RollbackPlan, 'from' | 'to'> = {},
): RollbackPlan {
  return {
    operation,
    ...known,
    steps: [],
    notRestored: [],
    trafficPercentAffected: 0,
    refusal,
  };
}

function sameVersion(
  a: RevisionRecord | undefined,
  b: RevisionRecord | undefined,
): boolean {
  if (!a || !b) return false;
  return (
    a.arn === b.arn || (a.fingerprint !== '' && a.fingerprint === b.fingerprint)
  );
}

/** Share of traffic the incoming revision has; of a rolling one it is not known. */
function weightOf(deployment: DeploymentRecord): number {
  const known =
    deployment.observedWeightPercent ?? deployment.requestedWeightPercent;
  if (known !== undefined) return known;
  const { target, source } = deployment;
  const all = target.tasks.running + (source?.tasks.running ?? 0);
  return all > 0 ? Math.round((100 * target.tasks.running) / all) : 0;
}

function planInProgress(
  deployment: DeploymentRecord,
  to: RevisionRecord | undefined,
): RollbackPlan {
  const { target: from, source, status, hook } = deployment;
  const known = { from, to: source };
  if (isGoingBack(status)) {
    return nothing(
      'none',
      `The deployment of ${nameOf(from)} is rolling back already.`,
      known,
    );
  }
  if (to && sameVersion(to, from)) {
    return nothing('none', `${nameOf(to)} is being deployed already.`, {
      to: from,
    });
  }
  if (!source) {
    return nothing(
      'refused',
      'This is the first deployment of the service: there is nothing to go back to. Deploy a version that works.',
      known,
    );
  }
  if (to && !sameVersion(to, source)) {
    return nothing(
      'refused',
      `A deployment of ${nameOf(
        from,
      )} is in progress. Roll it back first; then ${nameOf(to)} can be chosen.`,
      known,
    );
  }
  if (!to && from.meta?.rollbackOf !== undefined) {
    return nothing(
      'none',
      `A rollback to ${nameOf(
        from,
      )} is in progress already. To undo it, choose the version to return to.`,
      { to: from, from: source },
    );
  }
  const paused = hook?.status === 'AWAITING_ACTION';
  return {
    operation: paused ? 'continue-rollback' : 'stop-rollback',
    ...known,
    steps: [
      paused
        ? {
            call: 'ContinueServiceDeployment(ROLLBACK)',
            sentence: `Answers the pause at ${
              hook.stage
            }: all production traffic returns to ${nameOf(
              source,
            )}, whose tasks are still running.`,
          }
        : {
            call: 'StopServiceDeployment(ROLLBACK)',
            sentence: `Stops the deployment of ${nameOf(
              from,
            )}: all production traffic returns to ${nameOf(source)}.`,
          },
      {
        call: 'TagResource(canary-portal:blocked)',
        sentence: `Keeps ${nameOf(
          from,
        )} from being deployed again until it is released.`,
      },
      {
        call: 'UpdateService(deploymentConfiguration)',
        sentence: 'Restores the resting configuration; starts no deployment.',
      },
    ],
    notRestored: NOT_RESTORED.slice(0, 2),
    trafficPercentAffected: weightOf(deployment),
  };
}

function planClone(
  snapshot: TargetSnapshot,
  from: RevisionRecord,
  to: RevisionRecord,
): RollbackPlan {
  const tagged = to.images.filter(image => !image.digest);
  const blocked = findBlock(snapshot.blocks, to.fingerprint);
  const strategy = snapshot.strategy === 'ROLLING' ? 'ROLLING' : 'BLUE_GREEN';
  return {
    operation: 'clone',
    from,
    to,
    steps: [
      {
        call: 'RegisterTaskDefinition',
        sentence: [
          `Registers a copy of ${nameOf(
            to,
          )} with its images pinned to their digests.`,
          ...(tagged.length > 0
            ? [
                `No digest is known of ${tagged
                  .map(i => i.image)
                  .join(', ')}: the tag is used as it is.`,
              ]
            : []),
          ...(blocked
            ? ['This version was itself rolled back once and is blocked.']
            : []),
        ].join(' '),
      },
      {
        call: `UpdateService(${strategy})`,
        sentence: `Starts the copy at full size beside ${nameOf(
          from,
        )} and shifts all traffic at once: a rollback does not repeat the canary.`,
      },
      {
        call: 'TagResource(canary-portal:blocked)',
        sentence: `Keeps ${nameOf(
          from,
        )} from being deployed again until it is released.`,
      },
      {
        call: 'UpdateService(deploymentConfiguration)',
        sentence: 'Restores the resting configuration; starts no deployment.',
      },
    ],
    notRestored: [...NOT_RESTORED],
    trafficPercentAffected: 100,
  };
}

/**
 * What a rollback would do now. Pure: the snapshot and the history say it all.
 *
 * @param history - deployments, newest first, as `listDeployments` answers.
 * @param to - ARN of the service revision to return to. Absent: the newest
 * successful version that differs from the one serving and was not rolled back
 * since. A command that may be repeated must name it, or the repetition goes
 * one version further back.
 */
export function planRollback(
  snapshot: TargetSnapshot,
  history: DeploymentRecord[],
  to?: string,
): RollbackPlan {
  const chosen = to ? findRevision(snapshot, history, to) : undefined;
  if (to && !chosen) {
    return nothing(
      'refused',
      `The revision ${to} is not in the history of this service. ECS keeps 90 days: choose a newer one.`,
    );
  }
  if (snapshot.deployment) return planInProgress(snapshot.deployment, chosen);
  const from = snapshot.serving;
  if (!from) {
    return nothing(
      'refused',
      'Nothing was deployed to this service yet: there is nothing to roll back.',
    );
  }
  // After a failed rollback nobody knows what serves: deploy the good one anew.
  const broken = history[0]?.status === 'ROLLBACK_FAILED';
  const good = chosen ?? chooseTarget(snapshot, history, from, broken);
  if (!good) {
    return nothing(
      'refused',
      'No earlier version is known that was deployed successfully and not rolled back. Deploy a version that works.',
      { from },
    );
  }
  if (!broken && sameVersion(good, from)) {
    return nothing('none', `${nameOf(good)} is serving already.`, {
      from,
      to: good,
    });
  }
  return planClone(snapshot, broken ? history[0].target : from, good);
}
