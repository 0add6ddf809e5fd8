import { Clock } from '../../ports';

/** One timer a service: the earliest time at which it wants to be looked at. */
export class Wakes {
  private readonly timers = new Map<string, { due: number; cancel(): void }>();
  private readonly clock: Clock;
  private readonly run: (key: string) => void;
  private closed = false;

  constructor(clock: Clock, run: (key: string) => void) {
    this.clock = clock;
    this.run = run;
  }

  /** Asks for a look at `due` (epoch ms) or before. */
  at(key: string, due: number): void {
    const current = this.timers.get(key);
    if (this.closed || (current && current.due <= due)) return;
    current?.cancel();
    const timer = this.clock.setTimeout(() => {
      this.timers.delete(key);
      this.run(key);
    }, due - this.clock.now());
    this.timers.set(key, { due, cancel: () => timer.cancel() });
  }

  /** Nothing is looked at any more. */
  close(): void {
    this.closed = true;
    this.clear();
  }

  clear(): void {
    for (const timer of this.timers.values()) timer.cancel();
    this.timers.clear();
  }
}
