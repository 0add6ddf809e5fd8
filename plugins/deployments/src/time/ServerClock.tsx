import {
  createContext,
  useContext,
  useEffect,
  useState,
  type PropsWithChildren,
} from 'react';

const NowContext = createContext<number | undefined>(undefined);

/**
 * Tells everything below what time it is on the server, so that a countdown
 * does not depend on the reader's clock. It runs on locally between answers.
 */
export function ServerClockProvider(
  props: PropsWithChildren<{
    /** The server's time (ISO 8601) … */
    now: string;
    /** … when the local clock (epoch milliseconds) showed this. */
    receivedAt: number;
    tickSeconds: number;
  }>,
) {
  const { now, receivedAt, tickSeconds, children } = props;
  const [local, setLocal] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLocal(Date.now()), tickSeconds * 1000);
    return () => clearInterval(timer);
  }, [tickSeconds]);
  const elapsed = Math.max(0, Math.max(local, receivedAt) - receivedAt);
  return (
    <NowContext.Provider value={Date.parse(now) + elapsed}>
      {children}
    </NowContext.Provider>
  );
}

/** The server's time in epoch milliseconds; ticks. */
export function useNow(): number {
  return useContext(NowContext) ?? Date.now();
}
