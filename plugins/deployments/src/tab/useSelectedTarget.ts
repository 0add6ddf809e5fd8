import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type {
  Overview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { allTargets } from '../data/useOverview';
import { defaultTarget } from '../environments/defaultTarget';

const PARAMETER = 'target';

/** The target on show. It stands in the address, so that it can be sent on. */
export function useSelectedTarget(
  overview: Overview | undefined,
): [TargetView | undefined, (targetId: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  // Kept from the first look on: the page does not jump when something else moves.
  const [firstId, setFirstId] = useState<string>();
  const targets = overview ? allTargets(overview) : [];
  const find = (id: string | null | undefined) =>
    targets.find(target => target.targetId === id);

  const preferred = overview && defaultTarget(overview);
  const selected =
    find(parameters.get(PARAMETER)) ?? find(firstId) ?? preferred;
  if (selected && firstId === undefined) {
    setFirstId(selected.targetId);
  }

  const select = useCallback(
    (targetId: string) => {
      setParameters(
        old => {
          const next = new URLSearchParams(old);
          next.set(PARAMETER, targetId);
          return next;
        },
        { replace: true },
      );
    },
    [setParameters],
  );
  return [selected, select];
}
