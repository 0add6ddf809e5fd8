import { Clock } from '../ports';
import { sleepOn } from './sleep';
import { TimerQueue } from './timer-queue';

// Bound at import, so that a test runner's fake timers cannot replace it.
const realSetImmediate = globalThis.setImmediate;

/** Nobody waits for the clock any more, and still the promise is open. */
export class ClockStalledError extends Error {
  constructor(at: number) {
    super(
      `At ${new Date(
        at,
      ).toISOString()} of virtual time nothing waits for the clock, but the promise is still pending: ` +
        'it waits for something that this clock cannot move (a real timer, a socket), or for nothing at all',
    );
    this.name = 'ClockStalledError';
  }
}

export interface VirtualClockOptions {
  /** Epoch milliseconds; default 2026-01-05T09:00:00Z. */
  startAt?: number;
  /**
   * True: whenever somebody sleeps on the clock and everything else has come
   * to rest, time jumps to the next timer by itself. False (the default):
   * time moves only inside `advance` and `runUntil`.
   */
  autoAdvance?: boolean;
}

/**
 * World time that stands still until it is moved, for tests and simulations.
 * Between two timers every promise that can settle settles, so any number of
 * programs (two drivers at once, say) share one clock and the outcome is the
 * same in each run. They must do no real I/O while time is being moved.
 */
export class VirtualClock implements Clock {
  private time: number;
  private readonly timers = new TimerQueue();
  private readonly auto: boolean;
  private sleepers = 0;
  private pumping = false;

  constructor(options: VirtualClockOptions = {}) {
    this.time = options.startAt ?? Date.UTC(2026, 0, 5, 9);
    this.auto = options.autoAdvance ?? false;
  }

  now(): number {
    return this.time;
  }

  setTimeout(fn: () => void, worldMs: number): { cancel(): void } {
    const timer = this.timers.add(this.time + Math.max(0, worldMs), fn);
    return {
      cancel: () => {
        timer.cancelled = true;
      },
    };
  }

  /** An aborted sleep rejects with the signal's reason. */
  async sleep(worldMs: number, signal?: AbortSignal): Promise<void> {
    this.sleepers += 1;
    if (this.auto) void this.pump();
    try {
      await sleepOn(this, worldMs, signal);
    } finally {
      this.sleepers -= 1;
    }
  }

  /** Moves time on, firing what falls due on the way in its order. */
  async advance(worldMs: number): Promise<void> {
    const until = this.time + worldMs;
    await this.settle();
    for (;;) {
      const next = this.timers.peek();
      if (!next || next.due > until) break;
      await this.fireNext();
    }
    this.time = Math.max(this.time, until);
  }

  /**
   * Moves time on, timer by timer, until the promise settles.
   * @throws ClockStalledError when no timer is left and it has not.
   * @throws what the promise rejects with.
   */
  async runUntil<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    promise.then(done, done);
    await this.settle();
    while (!settled) {
      if (!this.timers.peek()) throw new ClockStalledError(this.time);
      await this.fireNext();
    }
    return promise;
  }

  private async fireNext() {
    const timer = this.timers.shift();
    if (!timer) return;
    this.time = Math.max(this.time, timer.due);
    timer.fn();
    await this.settle();
  }

  /** Resolves when no promise can move without a timer or real I/O. */
  private settle(): Promise<void> {
    return new Promise(resolve => {
      realSetImmediate(resolve);
    });
  }

  private async pump() {
    if (this.pumping) return;
    this.pumping = true;
    try {
      await this.settle();
      while (this.sleepers > 0 && this.timers.peek()) await this.fireNext();
    } finally {
      this.pumping = false;
    }
  }
}
