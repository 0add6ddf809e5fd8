import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  CommandView,
  Overview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { useLiveRefetch } from './useLiveRefetch';
import { useRefetchable, type Refetchable } from './useRefetchable';

/** Whether a command still has something to do. */
export function isRunning(command: CommandView | null): boolean {
  return (
    command !== null && command.state !== 'done' && command.state !== 'failed'
  );
}

/** Whether a target changes by itself, so that its page must keep up. */
export function isMoving(target: TargetView): boolean {
  return (
    target.status === 'rolling-out' ||
    target.status === 'rolling-back' ||
    target.rollout !== null ||
    isRunning(target.command)
  );
}

export function allTargets(overview: Overview): TargetView[] {
  return overview.environments.flatMap(environment => environment.targets);
}

/** The overview of an entity, kept up to date. */
export function useOverview(
  entityRef: string,
): Refetchable<Overview> & { moving: boolean } {
  const api = useApi(deploymentsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getOverview(entityRef, { signal }),
    [api, entityRef],
  );
  const overview = useRefetchable(load);
  const moving = overview.value
    ? allTargets(overview.value).some(isMoving)
    : false;
  useLiveRefetch(overview.refetch, moving);
  return { ...overview, moving };
}
