import type { RevisionView } from '@canary-portal/plugin-deployments-common';

export type Comparison = 'same-image' | 'same-commit' | 'different' | 'unknown';

/** How what runs in one environment relates to what runs in the next. */
export function compareRevisions(
  left: RevisionView | null | undefined,
  right: RevisionView | null | undefined,
): Comparison {
  if (!left || !right) {
    return 'unknown';
  }
  const leftImages = digestsOf(left);
  const rightImages = digestsOf(right);
  if (leftImages && leftImages === rightImages) {
    return 'same-image';
  }
  if (left.commit && left.commit === right.commit) {
    return 'same-commit';
  }
  return leftImages || rightImages || left.commit || right.commit
    ? 'different'
    : 'unknown';
}

function digestsOf(revision: RevisionView): string | undefined {
  const digests = revision.images.map(image => image.digest);
  return digests.length > 0 && digests.every(Boolean)
    ? [...digests].sort().join(' ')
    : undefined;
}
