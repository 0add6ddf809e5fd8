import { Agent, request } from 'node:http';
import { PacedClock } from '../paced-clock';
import { ObservedAnswers } from './observed';

const TICK_MS = 20;
/** Requests without an answer at one time; beyond, they are not sent. */
const MAXIMUM_IN_FLIGHT = 3_000;
const TIMEOUT_MS = 65_000;

/** Where requests go, and what they say. */
export interface TrafficTarget {
  host: string;
  port: number;
  /** Default `/`. */
  path?: string;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Open-loop traffic to one listener: requests leave at their rate whether or
 * not earlier ones were answered, as those of many users do.
 */
export class TrafficStream {
  readonly observed = new ObservedAnswers();
  private readonly clock: PacedClock;
  private readonly agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });
  private readonly target: TrafficTarget;
  private timer: NodeJS.Timeout | undefined;
  private lastTick = 0;
  private due = 0;
  private inFlight = 0;
  /** Requests not sent because too many were waiting. */
  skipped = 0;
  /** Requests per world second. */
  rps = 0;

  constructor(clock: PacedClock, target: TrafficTarget) {
    this.clock = clock;
    this.target = { path: '/', ...target };
  }

  setRate(rps: number): void {
    this.rps = rps;
    clearInterval(this.timer);
    this.timer = undefined;
    if (rps <= 0) return;
    this.lastTick = this.clock.now();
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  close(): void {
    clearInterval(this.timer);
    this.agent.destroy();
  }

  private tick(): void {
    const now = this.clock.now();
    this.due += ((now - this.lastTick) / 1000) * this.rps;
    this.lastTick = now;
    // After a stall (a laptop that slept) no flood follows.
    this.due = Math.min(this.due, this.rps * this.clock.speed + 1);
    for (; this.due >= 1; this.due -= 1) {
      if (this.inFlight < MAXIMUM_IN_FLIGHT) this.send();
      else this.skipped += 1;
    }
  }

  private send(): void {
    const startedAt = performance.now();
    this.inFlight += 1;
    let isDone = false;
    const done = (revision: string, isError: boolean) => {
      if (isDone) return;
      isDone = true;
      this.inFlight -= 1;
      this.observed.add({
        at: this.clock.now(),
        revision,
        isError,
        seconds: (performance.now() - startedAt) / 1000,
      });
    };
    const outgoing = request({ ...this.target, agent: this.agent });
    const timer = setTimeout(() => outgoing.destroy(), TIMEOUT_MS);
    outgoing.once('response', response => {
      response.resume();
      const revision = response.headers['x-revision'];
      const status = response.statusCode ?? 0;
      done(typeof revision === 'string' ? revision : 'none', status >= 500);
      response.once('close', () => clearTimeout(timer));
    });
    outgoing.once('error', () => {
      clearTimeout(timer);
      done('none', true);
    });
    outgoing.end();
  }
}
