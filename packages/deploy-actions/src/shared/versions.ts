import type { RevisionRecord } from '@canary-portal/ecs-rollout';
import { versionOfImage } from './words';

/** The version as people know it; empty for no revision at all. */
export function versionOf(revision: RevisionRecord | null | undefined): string {
  if (!revision) return '';
  const image = revision.images[0]?.image;
  return revision.meta?.version ?? (image ? versionOfImage(image) : '');
}

/** The version in a sentence. */
export function nameOfVersion(revision: RevisionRecord | undefined): string {
  return versionOf(revision) || 'an unknown version';
}
