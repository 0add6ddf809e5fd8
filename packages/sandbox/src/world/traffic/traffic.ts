import { ControlInputError } from '../control-input-error';
import { DirectoryService } from '../directory';
import { PacedClock } from '../paced-clock';
import { TrafficStream } from './generator';
import { ObservedTraffic } from './observed';

const MOST_RPS = 2_000;

/** One stream of real requests to each provisioned service. */
export class Traffic {
  private readonly clock: PacedClock;
  private readonly streams = new Map<string, TrafficStream>();

  constructor(clock: PacedClock) {
    this.clock = clock;
  }

  /** @throws ControlInputError for a rate out of range. */
  setRate(service: DirectoryService, rps: number): void {
    if (!(rps >= 0 && rps <= MOST_RPS)) {
      throw new ControlInputError(
        `rps must be a number from 0 to ${MOST_RPS}, not ${rps}`,
      );
    }
    let stream = this.streams.get(service.serviceName);
    if (!stream) {
      const { hostname, port } = new URL(service.productionUrl);
      stream = new TrafficStream(this.clock, {
        host: hostname,
        port: Number(port),
        ...(service.host !== undefined && {
          headers: { host: service.host },
        }),
      });
      this.streams.set(service.serviceName, stream);
    }
    stream.setRate(rps);
  }

  rateOf(service: DirectoryService): number {
    return this.streams.get(service.serviceName)?.rps ?? 0;
  }

  /** Who answered, over the last `seconds` of world time or `requests`. */
  observed(
    service: DirectoryService,
    options: { requests?: number; seconds?: number } = {},
  ): ObservedTraffic & { rps: number; total: number; skipped: number } {
    const { requests, seconds } = options;
    const since =
      seconds === undefined ? undefined : this.clock.now() - seconds * 1000;
    const stream = this.streams.get(service.serviceName);
    const summary = stream?.observed.summary({ requests, since }) ?? {
      requests: 0,
      from: undefined,
      to: undefined,
      revisions: {},
    };
    return {
      rps: stream?.rps ?? 0,
      total: stream?.observed.count ?? 0,
      skipped: stream?.skipped ?? 0,
      ...summary,
    };
  }

  rates(): [serviceName: string, rps: number][] {
    return [...this.streams].map(([name, stream]) => [name, stream.rps]);
  }

  close(): void {
    for (const stream of this.streams.values()) stream.close();
  }
}
