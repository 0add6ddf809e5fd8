import { useEffect, useRef } from 'react';
import { useSignal } from '@backstage/plugin-signals-react';

/** The channel that the backend publishes on. Its messages carry no data. */
export const DEPLOYMENTS_CHANNEL = 'deployments';

/** Fallback while something moves and the portal has no signals. */
export const POLL_SECONDS_WITHOUT_SIGNALS = 4;
/** Safety net while something moves: a socket may have died unnoticed. */
export const POLL_SECONDS_WITH_SIGNALS = 15;
/** Signals of a busy portal are heard at most this often. */
export const MINIMUM_SECONDS_BETWEEN_SIGNALS = 1;

/**
 * Calls `refetch` when the backend says that something changed, and when the
 * reader comes back to the page. Polls only while something moves, and never
 * in a hidden page.
 *
 * @param secondsBetweenSignals - signals are heard at most that often
 */
export function useLiveRefetch(
  refetch: () => Promise<void>,
  moving: boolean,
  secondsBetweenSignals: number = MINIMUM_SECONDS_BETWEEN_SIGNALS,
): void {
  const { lastSignal, isSignalsAvailable } = useSignal(DEPLOYMENTS_CHANNEL);
  const lastHeard = useRef(0);

  useEffect(() => {
    if (!lastSignal) {
      return undefined;
    }
    const wait = Math.max(
      0,
      lastHeard.current + secondsBetweenSignals * 1000 - Date.now(),
    );
    const timer = setTimeout(() => {
      lastHeard.current = Date.now();
      refetch();
    }, wait);
    return () => clearTimeout(timer);
  }, [lastSignal, refetch, secondsBetweenSignals]);

  useEffect(() => {
    if (!moving) {
      return undefined;
    }
    const seconds = isSignalsAvailable
      ? POLL_SECONDS_WITH_SIGNALS
      : POLL_SECONDS_WITHOUT_SIGNALS;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'hidden') {
        refetch();
      }
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [moving, isSignalsAvailable, refetch]);

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') {
        refetch();
      }
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [refetch]);
}
