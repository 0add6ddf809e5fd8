import { useCallback, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  CommandView,
  RollbackDecision,
} from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';

/** Sends what somebody decides about a request; once at a time. */
export function useDecision(options: {
  entityRef: string;
  commandId: string;
  onDecided: (command: CommandView) => void;
}): {
  sending: boolean;
  error?: unknown;
  send: (decision: RollbackDecision) => Promise<void>;
} {
  const { entityRef, commandId, onDecided } = options;
  const api = useApi(deploymentsApiRef);
  const inFlight = useRef(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();

  const send = useCallback(
    async (decision: RollbackDecision) => {
      if (inFlight.current) {
        return;
      }
      inFlight.current = true;
      setSending(true);
      setError(undefined);
      try {
        onDecided(await api.decideRollback(entityRef, commandId, decision));
      } catch (caught) {
        setError(caught);
        setSending(false);
      } finally {
        inFlight.current = false;
      }
    },
    [api, entityRef, commandId, onDecided],
  );
  return { sending, error, send };
}
