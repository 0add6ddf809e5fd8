import autocannon from 'autocannon';

/** Readers of one page. */
export interface Crowd {
  /** Milliseconds that each answer took, so far. */
  readonly latencies: readonly number[];
  /**
   * Resolves when all have stopped.
   * @throws Error when one was answered otherwise than with 200, or not at all.
   */
  readonly done: Promise<void>;
  stop(): void;
}

/** Much longer than any measurement: `stop` ends it. */
const UNTIL_STOPPED_SECONDS = 3_600;
/** Patient: a slow answer is a figure, none at all is an error. */
const ANSWER_WITHIN_SECONDS = 30;

/**
 * Lets `readers` read a page, each on a connection and, if there are tokens,
 * with a token of its own.
 */
export function gather(options: {
  url: string;
  readers: number;
  tokens?: readonly string[];
  /** Until `stop` when absent. */
  seconds?: number;
  /** Of each reader; when absent, each reads again as soon as it is answered. */
  readsPerSecond?: number;
}): Crowd {
  const { url, readers, tokens, readsPerSecond } = options;
  const latencies: number[] = [];
  const refusals = new Map<number, number>();
  let seated = 0;
  let instance: autocannon.Instance | undefined;
  const done = new Promise<void>((resolve, reject) => {
    const ended = (error: unknown, result?: autocannon.Result) => {
      const sentences = [...refusals].map(
        ([status, times]) => `${times} answers were ${status}`,
      );
      if (result?.errors) {
        sentences.push(
          `${result.errors} failed, ${result.timeouts} of them by timeout`,
        );
      }
      if (error) reject(error);
      else if (sentences.length === 0) resolve();
      else {
        reject(
          new Error(
            `Of ${latencies.length} reads of ${url}, ${sentences.join(', ')}`,
          ),
        );
      }
    };
    instance = autocannon(
      {
        url,
        connections: readers,
        duration: options.seconds ?? UNTIL_STOPPED_SECONDS,
        connectionRate: readsPerSecond,
        timeout: ANSWER_WITHIN_SECONDS,
        setupClient(client) {
          const token = tokens?.[seated % tokens.length];
          seated += 1;
          if (token) client.setHeaders({ authorization: `Bearer ${token}` });
        },
      },
      ended,
    );
  });
  instance?.on('response', (_client, status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    if (status !== 200) refusals.set(status, (refusals.get(status) ?? 0) + 1);
  });
  // Whoever waits for it later is told all the same.
  done.catch(() => undefined);
  return { latencies, done, stop: () => instance?.stop() };
}
