import { Clock } from '../ports';
import { sleepOn } from './sleep';
import { TimerQueue } from './timer-queue';

// Node's timers take at most a signed 32-bit number of milliseconds.
const LONGEST_REAL_TIMER_MS = 2 ** 31 - 1;

export interface WorldClockOptions {
  /** World time at the start, epoch milliseconds; default: the real time. */
  startAt?: number;
  /** World seconds per real second, above 0; default 1. */
  speed?: number;
}

/** World time that runs with real time, as fast as wanted. */
export class WorldClock implements Clock {
  private readonly timers = new TimerQueue();
  private worldBase: number;
  private realBase: number;
  private rate: number;
  private armed: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(options: WorldClockOptions = {}) {
    this.rate = checkedSpeed(options.speed ?? 1);
    this.realBase = performance.now();
    this.worldBase = options.startAt ?? Date.now();
  }

  now(): number {
    const elapsed = performance.now() - this.realBase;
    return Math.floor(this.worldBase + elapsed * this.rate);
  }

  get speed(): number {
    return this.rate;
  }

  /**
   * Changes the speed from now on; time itself does not jump.
   * @throws RangeError when the speed is not above 0.
   */
  setSpeed(speed: number): void {
    const rate = checkedSpeed(speed);
    this.rebase(this.exactNow(), rate);
  }

  /** Jumps forward to a world time; what fell due meanwhile fires at once. */
  jumpTo(worldTime: number): void {
    this.rebase(Math.max(worldTime, this.exactNow()), this.rate);
  }

  setTimeout(fn: () => void, worldMs: number): { cancel(): void } {
    const timer = this.timers.add(this.exactNow() + Math.max(0, worldMs), fn);
    if (this.timers.peek() === timer) this.arm();
    return {
      cancel: () => {
        timer.cancelled = true;
      },
    };
  }

  sleep(worldMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, worldMs, signal);
  }

  /** No timer fires any more. */
  close(): void {
    this.closed = true;
    clearTimeout(this.armed);
  }

  private exactNow() {
    return this.worldBase + (performance.now() - this.realBase) * this.rate;
  }

  private rebase(world: number, rate: number) {
    this.worldBase = world;
    this.realBase = performance.now();
    this.rate = rate;
    this.arm();
  }

  private arm() {
    clearTimeout(this.armed);
    const next = this.timers.peek();
    if (!next || this.closed) return;
    const realMs = (next.due - this.exactNow()) / this.rate;
    this.armed = setTimeout(
      () => this.fireDue(),
      Math.min(Math.max(0, Math.ceil(realMs)), LONGEST_REAL_TIMER_MS),
    );
  }

  private fireDue() {
    const now = this.exactNow();
    try {
      for (
        let next = this.timers.peek();
        next && next.due <= now && !this.closed;
        next = this.timers.peek()
      ) {
        this.timers.shift();
        next.fn();
      }
    } finally {
      this.arm();
    }
  }
}

function checkedSpeed(speed: number): number {
  if (!Number.isFinite(speed) || speed <= 0)
    throw new RangeError(
      `The clock's speed is ${speed}: give a number above 0, such as 1 or 10`,
    );
  return speed;
}
