import { useCallback, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { CommandView } from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { statusCodeOf } from '../data/errors';
import { createIdempotencyKey } from './idempotencyKey';

/** Why a request did not lead to a rollback. */
export type RequestFailure =
  | { kind: 'error'; error: unknown }
  | { kind: 'command'; command: CommandView };

export interface RollbackRequestState {
  sending: boolean;
  failure?: RequestFailure;
  send: (reason: string) => Promise<void>;
}

/**
 * Sends one rollback. All attempts carry the same key, so that a retry after a
 * lost answer cannot roll back twice. Only once the backend has refused it or
 * said that it failed is there a new one: the old key would repeat that answer.
 */
export function useRollbackRequest(options: {
  entityRef: string;
  targetId: string;
  toRolloutId?: string;
  onSent: (command: CommandView) => void;
}): RollbackRequestState {
  const { entityRef, targetId, toRolloutId, onSent } = options;
  const api = useApi(deploymentsApiRef);
  const key = useRef<string>();
  const inFlight = useRef(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();

  const send = useCallback(
    async (reason: string) => {
      if (inFlight.current) {
        return;
      }
      inFlight.current = true;
      key.current ??= createIdempotencyKey();
      setSending(true);
      setFailure(undefined);
      try {
        const command = await api.requestRollback(entityRef, targetId, {
          reason: reason.trim(),
          ...(toRolloutId !== undefined && { toRolloutId }),
          idempotencyKey: key.current,
        });
        if (command.state === 'failed') {
          key.current = undefined;
          setFailure({ kind: 'command', command });
          setSending(false);
        } else {
          onSent(command);
        }
      } catch (error) {
        if (wasRefused(error)) {
          key.current = undefined;
        }
        setFailure({ kind: 'error', error });
        setSending(false);
      } finally {
        inFlight.current = false;
      }
    },
    [api, entityRef, targetId, toRolloutId, onSent],
  );
  return { sending, failure, send };
}

/** Whether the backend decided against it, so that nothing was started. */
export function wasRefused(error: unknown): boolean {
  const status = statusCodeOf(error);
  return status !== undefined && status >= 400 && status < 500;
}
