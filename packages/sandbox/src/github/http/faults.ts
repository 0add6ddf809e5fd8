import { ApiFaults, FaultEffect } from '../../wire/api-faults';

/** What goes wrong with GitHub; percents from 0 to 100. */
export interface GitHubFault {
  /** Only `rest` or `git`; default: both. */
  part?: 'rest' | 'git';
  /** Answered as when too much is asked; nothing is done. */
  throttlePercent?: number;
  /** With which of the two statuses that GitHub has for it; default 403. */
  throttleStatus?: 403 | 429;
  /** Real seconds that throttled clients are told to wait; default 60. */
  retryAfterSeconds?: number;
  /** Answered with a 502; nothing is done. */
  serverErrorPercent?: number;
  /** It is done, and the answer never arrives. */
  dropPercent?: number;
  /** Real seconds by which each answer is late. */
  slowSeconds?: number;
  /** Every connection is cut before anything is read. */
  down?: boolean;
}

export interface Throttle {
  status: 403 | 429;
  retryAfterSeconds: number;
}

/** The faults in force, spaced evenly as those of the AWS API are. */
export class GitHubFaults {
  private readonly faults = new ApiFaults();
  private all: GitHubFault[] = [];

  /** @throws RangeError for a percent, status or delay that makes no sense. */
  add(fault: GitHubFault): void {
    const { retryAfterSeconds = 0, throttleStatus = 403 } = fault;
    if (!(retryAfterSeconds >= 0)) {
      throw new RangeError(
        `'retryAfterSeconds' is ${retryAfterSeconds}: give 0 or more`,
      );
    }
    if (throttleStatus !== 403 && throttleStatus !== 429) {
      throw new RangeError(
        `'throttleStatus' is ${throttleStatus}: give 403 or 429`,
      );
    }
    this.faults.add({
      service: fault.part,
      throttlePercent: fault.throttlePercent,
      serverErrorPercent: fault.serverErrorPercent,
      dropPercent: fault.dropPercent,
      slowSeconds: fault.slowSeconds,
    });
    this.all.push({ ...fault });
  }

  clear(): void {
    this.faults.clear();
    this.all = [];
  }

  list(): GitHubFault[] {
    return this.all.map(fault => ({ ...fault }));
  }

  get isDown(): boolean {
    return this.all.some(({ down }) => down === true);
  }

  /** What befalls the next request. */
  next(part: 'rest' | 'git'): FaultEffect {
    return this.faults.next(part, '');
  }

  /** How the last throttling that was asked for is to be answered. */
  get throttle(): Throttle {
    const fault = this.all
      .filter(({ throttlePercent }) => throttlePercent)
      .at(-1);
    return {
      status: fault?.throttleStatus ?? 403,
      retryAfterSeconds: fault?.retryAfterSeconds ?? 60,
    };
  }
}
