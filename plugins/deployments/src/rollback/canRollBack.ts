import type { RollbackPreview } from '@canary-portal/plugin-deployments-common';

/** Whether a preview found something to do; false while there is none yet. */
export function canRollBack(preview: RollbackPreview | undefined): boolean {
  return (
    preview !== undefined &&
    preview.operation !== 'refused' &&
    preview.operation !== 'none'
  );
}
