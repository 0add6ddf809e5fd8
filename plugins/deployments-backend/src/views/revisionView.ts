import type { RevisionRecord } from '@canary-portal/ecs-rollout';
import type { RevisionView } from '@canary-portal/plugin-deployments-common';
import type { SourceLinks } from './sourceLinks';

/** A revision for people: ours with its origin, others by their image. */
export function revisionView(
  revision: RevisionRecord,
  links: SourceLinks,
): RevisionView {
  const { meta } = revision;
  return {
    revisionArn: revision.arn,
    taskDefinition: taskDefinitionOf(revision),
    version: versionOf(revision),
    images: revision.images,
    fingerprint: revision.fingerprint,
    fromPipeline: meta !== null,
    tasks: revision.tasks,
    ...(meta && {
      commit: meta.commit,
      commitUrl: links.commitUrl(meta.repository, meta.commit),
      commitMessage: meta.commitMessage,
      repository: meta.repository,
      run: meta.run,
      runUrl: links.runUrl(meta.repository, meta.run),
      actor: meta.actor,
      rollbackOf: meta.rollbackOf,
      rollbackReason: meta.reason,
    }),
  };
}

/** The version tag; the image's tag or digest when somebody else deployed it. */
export function versionOf(revision: RevisionRecord): string {
  if (revision.meta) {
    return revision.meta.version;
  }
  const [first] = revision.images;
  const tag = /:([^:/]+)$/.exec(first?.image.split('@')[0] ?? '')?.[1];
  return tag ?? shortDigest(first?.digest) ?? taskDefinitionOf(revision);
}

function shortDigest(digest: string | undefined): string | undefined {
  return digest?.slice(0, 'sha256:'.length + 12);
}

function taskDefinitionOf({ family, revision }: RevisionRecord): string {
  return family ? `${family}:${revision}` : 'unknown';
}
