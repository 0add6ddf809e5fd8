import { Clock } from './clock';

/** Lets writes through one after the other, a fixed time apart. */
export class Pace {
  readonly #clock: Clock;
  readonly #millisecondsApart: number;
  #next = 0;

  constructor(clock: Clock, writesPerSecond: number) {
    this.#clock = clock;
    this.#millisecondsApart = writesPerSecond > 0 ? 1000 / writesPerSecond : 0;
  }

  /** Returns when it is the caller's turn to write. */
  async turn(signal?: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + this.#millisecondsApart;
    if (turn > now) {
      await this.#clock.sleep(turn - now, signal);
    }
  }
}

/**
 * GitHub asks for a second between two writes of one user, and slows down
 * whoever does not wait; an own GitHub Enterprise Server has no such limit
 * unless its administrators set one.
 */
function defaultWritesPerSecond(host: string): number {
  return host === 'github.com' || host.endsWith('.ghe.com') ? 1 : 0;
}

/** The pace of each host, shared by all runs: GitHub counts them together. */
export function createPaces(clock: Clock, writesPerSecond?: number) {
  const paces = new Map<string, Pace>();
  return (host: string): Pace => {
    const pace =
      paces.get(host) ??
      new Pace(clock, writesPerSecond ?? defaultWritesPerSecond(host));
    paces.set(host, pace);
    return pace;
  };
}
