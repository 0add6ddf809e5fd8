import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { ConformanceView } from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { useLiveRefetch } from './useLiveRefetch';
import { useRefetchable, type Refetchable } from './useRefetchable';

/** A repository changes seldom: signals of a rollout are heard that often. */
export const SECONDS_BETWEEN_COMPARISONS = 10;

/** The repository of an entity compared with the contract, kept up to date. */
export function useConformance(
  entityRef: string,
): Refetchable<ConformanceView> {
  const api = useApi(deploymentsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getConformance(entityRef, { signal }),
    [api, entityRef],
  );
  const conformance = useRefetchable(load);
  useLiveRefetch(
    conformance.refetch,
    conformance.value?.state === 'waiting',
    SECONDS_BETWEEN_COMPARISONS,
  );
  return conformance;
}
