import { useCallback, useEffect, useRef, useState } from 'react';

/** Something loaded that can be loaded again, keeping what was there. */
export interface Refetchable<T> {
  value?: T;
  /** Local time (epoch milliseconds) at which `value` came, or last proved current. */
  receivedAt?: number;
  /** Set when the latest attempt failed; `value` is then the one before it. */
  error?: unknown;
  /** True until the first answer, and while a retry after an error runs. */
  loading: boolean;
  refetch: () => Promise<void>;
}

interface State<T> {
  value?: T;
  receivedAt?: number;
  error?: unknown;
  loading: boolean;
}

/**
 * Loads, and loads again on `refetch`. One request at a time: a `refetch` during
 * another runs once after it, so that a flood of signals cannot starve the page.
 *
 * @param load - must keep its identity while it loads the same thing
 */
export function useRefetchable<T>(
  load: (signal: AbortSignal) => Promise<T>,
): Refetchable<T> {
  const [state, setState] = useState<State<T>>({ loading: true });
  const running = useRef<{
    load: unknown;
    again: boolean;
    done: Promise<void>;
  }>();
  const controller = useRef<AbortController>();

  const refetch = useCallback(async () => {
    if (running.current?.load === load) {
      running.current.again = true;
      await running.current.done;
      return;
    }
    const run = { load, again: true, done: Promise.resolve() };
    running.current = run;
    const own = new AbortController();
    controller.current = own;
    const isCurrent = () => !own.signal.aborted;
    setState(old => (old.error ? { ...old, loading: true } : old));
    run.done = (async () => {
      while (run.again && isCurrent()) {
        run.again = false;
        const next = await attempt(load, own.signal);
        if (isCurrent()) {
          setState(old => merge(old, next));
        }
      }
      if (running.current === run) {
        running.current = undefined;
      }
    })();
    await run.done;
  }, [load]);

  useEffect(() => {
    setState(old => (old.loading && !old.value ? old : { loading: true }));
    refetch();
    return () => {
      controller.current?.abort();
      running.current = undefined;
    };
  }, [refetch]);

  return { ...state, refetch };
}

type Attempt<T> = { value: T } | { error: unknown };

async function attempt<T>(
  load: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  try {
    return { value: await load(signal) };
  } catch (error) {
    return { error };
  }
}

function merge<T>(old: State<T>, next: Attempt<T>): State<T> {
  if ('error' in next) {
    return { ...old, error: next.error, loading: false };
  }
  if (old.value === next.value && !old.error && !old.loading) {
    // "Not modified": the clock keeps the offset of the first answer.
    return old;
  }
  return {
    value: next.value,
    receivedAt: old.value === next.value ? old.receivedAt : Date.now(),
    loading: false,
  };
}
