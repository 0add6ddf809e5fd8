const PERIOD_MS = 10_000;
/** CloudWatch takes at most 100 values of a metric in one line. */
const VALUES_PER_LINE = 100;

const UNITS = { Latency: 'Seconds', Cpu: 'Percent' };
/** CPU over less than this says nothing. */
const SHORTEST_CPU_SECONDS = 1;

/** As fine as anybody looks; few distinct values keep metrics small. */
function rounded(seconds) {
  const steps = seconds < 0.01 ? 10_000 : 1_000;
  return Math.round(seconds * steps) / steps;
}

function line(timestamp, dimensions, metrics) {
  return JSON.stringify({
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        {
          Namespace: 'CanaryPortal/Service',
          Dimensions: [Object.keys(dimensions)],
          Metrics: Object.keys(metrics).map(Name => ({
            Name,
            Unit: UNITS[Name] ?? 'Count',
            StorageResolution: 1,
          })),
        },
      ],
    },
    ...dimensions,
    ...metrics,
  });
}

/**
 * CPU in percent of what one task has. World seconds, as requests are counted:
 * a faster world does not look busier.
 */
class CpuMeter {
  #time;
  #cpus;
  #since;
  #usage = process.cpuUsage();

  constructor(time, cpus) {
    this.#time = time;
    this.#cpus = cpus;
    this.#since = time.now();
  }

  /** Since the last time it was asked for; undefined right after it. */
  percent() {
    const seconds = (this.#time.now() - this.#since) / 1000;
    if (seconds < SHORTEST_CPU_SECONDS) return undefined;
    const { user, system } = process.cpuUsage(this.#usage);
    this.#usage = process.cpuUsage();
    this.#since = this.#time.now();
    return (
      Math.round((10_000 * (user + system)) / 1e6 / seconds / this.#cpus) / 100
    );
  }
}

/** The service's own metrics, printed once per ten seconds of world time. */
export class Emf {
  #time;
  #dimensions;
  #periodStart;
  #timer;
  #errors = 0;
  #latencies = [];
  #cpu;

  constructor({ time, serviceName, revision, cpus }) {
    this.#time = time;
    this.#cpu = new CpuMeter(time, cpus);
    this.#dimensions = {
      ServiceName: serviceName,
      TaskDefinitionRevision: revision,
    };
    this.#periodStart = this.#currentPeriod();
  }

  #currentPeriod() {
    return Math.floor(this.#time.now() / PERIOD_MS) * PERIOD_MS;
  }

  count(latencySeconds, isError) {
    if (this.#currentPeriod() > this.#periodStart) this.flush();
    this.#latencies.push(rounded(latencySeconds));
    if (isError) this.#errors += 1;
  }

  /** Waits for the end of the period; again after the speed has changed. */
  reschedule() {
    clearTimeout(this.#timer);
    const left = this.#periodStart + PERIOD_MS - this.#time.now();
    const realMs = this.#time.realMs(Math.max(0, left) / 1000);
    this.#timer = setTimeout(() => {
      if (this.#currentPeriod() > this.#periodStart) this.flush();
      this.reschedule();
    }, realMs + 1);
  }

  flush() {
    const at = this.#periodStart;
    const latencies = this.#latencies;
    const cpu = this.#cpu.percent();
    const counts = {
      Requests: latencies.length,
      Errors: this.#errors,
      ...(cpu === undefined ? {} : { Cpu: cpu }),
    };
    this.#latencies = [];
    this.#errors = 0;
    this.#periodStart = this.#currentPeriod();
    const lines = [];
    for (let i = 0; i < latencies.length || i === 0; i += VALUES_PER_LINE) {
      const metrics = i === 0 ? counts : {};
      const values = latencies.slice(i, i + VALUES_PER_LINE);
      if (values.length > 0) metrics.Latency = values;
      lines.push(line(at, this.#dimensions, metrics));
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
