/** How many answers are remembered one by one. */
const CAPACITY = 20_000;

export interface RevisionShare {
  requests: number;
  sharePercent: number;
  errors: number;
  p95Seconds: number;
}

export interface ObservedTraffic {
  /** How many requests the answer is about. */
  requests: number;
  from: number | undefined;
  to: number | undefined;
  /** By `family:revision` as the service says; `none` when nothing answered. */
  revisions: Record<string, RevisionShare>;
}

interface Answer {
  at: number;
  revision: string;
  isError: boolean;
  seconds: number;
}

/** What a client of the service sees: who answered, how, and how fast. */
export class ObservedAnswers {
  private readonly ring: Answer[] = [];
  private next = 0;
  private total = 0;

  add(answer: Answer): void {
    this.ring[this.next] = answer;
    this.next = (this.next + 1) % CAPACITY;
    this.total += 1;
  }

  get count(): number {
    return this.total;
  }

  /** Of the last `requests` answers, no older than `since` (world time). */
  summary(
    options: { requests?: number; since?: number } = {},
  ): ObservedTraffic {
    const { requests = CAPACITY, since = -Infinity } = options;
    const wanted: Answer[] = [];
    for (let i = 1; i <= Math.min(requests, this.ring.length); i++) {
      const answer = this.ring[(this.next - i + CAPACITY) % CAPACITY];
      if (answer.at < since) break;
      wanted.push(answer);
    }
    const revisions: Record<string, RevisionShare> = {};
    for (const name of new Set(wanted.map(answer => answer.revision))) {
      const own = wanted.filter(answer => answer.revision === name);
      const sorted = own.map(({ seconds }) => seconds).sort((a, b) => a - b);
      revisions[name] = {
        requests: own.length,
        sharePercent: (100 * own.length) / wanted.length,
        errors: own.filter(({ isError }) => isError).length,
        p95Seconds: sorted[Math.ceil(sorted.length * 0.95) - 1],
      };
    }
    return {
      requests: wanted.length,
      from: wanted.at(-1)?.at,
      to: wanted[0]?.at,
      revisions,
    };
  }
}
