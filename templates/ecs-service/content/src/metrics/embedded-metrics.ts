const PERIOD_MS = 10_000;
/** CloudWatch takes at most 100 values of a metric in one line. */
const VALUES_PER_LINE = 100;

const UNITS: Readonly<Record<string, string>> = {
  Latency: 'Seconds',
  Cpu: 'Percent',
};

/** As fine as anybody looks; few distinct values keep metrics small. */
function rounded(seconds: number): number {
  const steps = seconds < 0.01 ? 10_000 : 1_000;
  return Math.round(seconds * steps) / steps;
}

export interface EmbeddedMetricsOptions {
  /** `cluster/service`. */
  serviceName: string;
  /** `family:revision` of the task definition. */
  revision: string;
  /** Epoch milliseconds. */
  now: () => number;
  write: (lines: string) => void;
  /** Share of the task's CPU since it was last asked; undefined: not known. */
  cpuPercent?: () => number | undefined;
}

/**
 * The service's own metrics, printed every ten seconds in CloudWatch's
 * embedded metric format. A rollout is judged by them, revision against
 * revision: namespace, names, dimensions and resolution are a contract.
 */
export class EmbeddedMetrics {
  readonly #options: EmbeddedMetricsOptions;
  #periodStart: number;
  #latencies: number[] = [];
  #errors = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: EmbeddedMetricsOptions) {
    this.#options = options;
    this.#periodStart = this.#currentPeriod();
  }

  #currentPeriod(): number {
    return Math.floor(this.#options.now() / PERIOD_MS) * PERIOD_MS;
  }

  /** Counts one request. */
  record(latencySeconds: number, isError: boolean): void {
    this.#flushIfOver();
    this.#latencies.push(rounded(latencySeconds));
    if (isError) this.#errors += 1;
  }

  /** Prints at the end of every period from now on. */
  start(): void {
    const leftMs = this.#periodStart + PERIOD_MS - this.#options.now();
    this.#timer = setTimeout(
      () => {
        this.#flushIfOver();
        this.start();
      },
      Math.max(1, leftMs),
    );
    this.#timer.unref();
  }

  /** Prints what was counted since the last line, and nothing afterwards. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#flush();
  }

  #flushIfOver(): void {
    if (this.#currentPeriod() > this.#periodStart) this.#flush();
  }

  /** A period without requests is printed too: zero is not "unknown". */
  #flush(): void {
    const latencies = this.#latencies;
    const cpu = this.#options.cpuPercent?.();
    const once = {
      Requests: latencies.length,
      Errors: this.#errors,
      // Once a period and task: how many came says how many tasks there are.
      ...(cpu === undefined ? {} : { Cpu: cpu }),
    };
    const lines: string[] = [];
    for (let i = 0; i < latencies.length || i === 0; i += VALUES_PER_LINE) {
      const values = latencies.slice(i, i + VALUES_PER_LINE);
      lines.push(
        this.#line({
          ...(i === 0 ? once : {}),
          ...(values.length > 0 ? { Latency: values } : {}),
        }),
      );
    }
    this.#latencies = [];
    this.#errors = 0;
    this.#periodStart = this.#currentPeriod();
    this.#options.write(`${lines.join('\n')}\n`);
  }

  #line(metrics: Record<string, number | number[]>): string {
    const dimensions = {
      ServiceName: this.#options.serviceName,
      TaskDefinitionRevision: this.#options.revision,
    };
    return JSON.stringify({
      _aws: {
        Timestamp: this.#periodStart,
        CloudWatchMetrics: [
          {
            Namespace: 'CanaryPortal/Service',
            Dimensions: [Object.keys(dimensions)],
            Metrics: Object.keys(metrics).map(name => ({
              Name: name,
              Unit: UNITS[name] ?? 'Count',
              StorageResolution: 1,
            })),
          },
        ],
      },
      ...dimensions,
      ...metrics,
    });
  }
}
