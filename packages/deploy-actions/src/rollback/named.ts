import type {
  DeploymentRecord,
  RevisionRecord,
} from '@canary-portal/ecs-rollout';
import { InputError } from '../shared/inputs';
import { versionOf } from '../shared/versions';

function matches(revision: RevisionRecord, wanted: string): boolean {
  const definition = `${revision.family}:${revision.revision}`;
  return wanted.startsWith('arn:')
    ? revision.arn === wanted || revision.taskDefinitionArn === wanted
    : definition === wanted || versionOf(revision) === wanted;
}

/**
 * Finds the revision that somebody named: the newest that was deployed
 * successfully, else any that is mentioned.
 *
 * @param history - newest first.
 */
export function findNamed(
  history: readonly DeploymentRecord[],
  wanted: string,
): RevisionRecord | undefined {
  const good = history.find(
    d => d.status === 'SUCCESSFUL' && matches(d.target, wanted),
  );
  if (good) return good.target;
  return history
    .flatMap(({ target, source }) => (source ? [source, target] : [target]))
    .find(revision => matches(revision, wanted));
}

/** Says which versions there are instead. */
export function notFound(
  history: readonly DeploymentRecord[],
  wanted: string,
): InputError {
  const versions = new Set(
    history
      .filter(({ status }) => status === 'SUCCESSFUL')
      .map(({ target }) => versionOf(target)),
  );
  const known = [...versions].slice(0, 10).join(', ');
  return new InputError(
    `Input target is "${wanted}", which was not deployed to this service in the 90 days that ECS keeps. ${
      known
        ? `Deployed were ${known}.`
        : 'No version was deployed successfully.'
    }`,
  );
}
