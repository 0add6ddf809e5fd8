import { useCallback, useEffect, useRef } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  RollbackPreview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { useRefetchable, type Refetchable } from '../data/useRefetchable';

/**
 * What a rollback would do now. Asked again when the target moves on while the
 * dialog is open, because each state is rolled back in its own way.
 */
export function useRollbackPreview(
  entityRef: string,
  target: TargetView,
  toRolloutId?: string,
): Refetchable<RollbackPreview> {
  const api = useApi(deploymentsApiRef);
  const { targetId, status, rollout, requestedWeightPercent } = target;
  const load = useCallback(
    (signal: AbortSignal) =>
      api.previewRollback(entityRef, targetId, { toRolloutId }, { signal }),
    [api, entityRef, targetId, toRolloutId],
  );
  const preview = useRefetchable(load);
  const { refetch } = preview;

  const state = [status, rollout?.id, requestedWeightPercent].join(' ');
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current !== state) {
      seen.current = state;
      refetch();
    }
  }, [state, refetch]);

  return preview;
}
