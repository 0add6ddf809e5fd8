import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 10;
const POLL_MS = 20;

/** One request that was answered. Times are epoch milliseconds. */
export interface Answer {
  sentAt: number;
  /** `family:revision` as the service says; `none` when nothing answered. */
  revision: string;
  status: number;
}

/** Who answered how many of the last requests. */
export interface Share {
  requests: number;
  percent: number;
}

interface Target {
  host: string;
  port: string;
  path: string;
}

function ask(agent: Agent, target: Target): Promise<Omit<Answer, 'sentAt'>> {
  return new Promise(resolve => {
    const outgoing = request({ ...target, agent }, response => {
      response.resume();
      const revision = response.headers['x-revision'];
      response.once('close', () =>
        resolve({
          revision: typeof revision === 'string' ? revision : 'none',
          status: response.statusCode ?? 0,
        }),
      );
    });
    outgoing.once('error', () => resolve({ revision: 'none', status: 0 }));
    outgoing.end();
  });
}

function targetOf(url: string): Target {
  const { hostname, port } = new URL(url);
  return { host: hostname, port, path: '/' };
}

/**
 * A user of a service: sends real requests at a rate, whether or not earlier
 * ones were answered, and remembers who answered each.
 */
export class Traffic {
  private readonly agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });
  private readonly target: Target;
  private readonly inFlight = new Set<number>();
  private readonly answers: Answer[] = [];
  private readonly last = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(url: string) {
    this.target = targetOf(url);
  }

  /** Sends `rps` requests a second until `stop`. */
  start(rps: number): void {
    this.stop();
    let lastTick = performance.now();
    let due = 0;
    this.timer = setInterval(() => {
      const now = performance.now();
      // After a stall no flood follows.
      due = Math.min(due + ((now - lastTick) / 1000) * rps, rps + 1);
      lastTick = now;
      for (; due >= 1; due -= 1) void this.send();
    }, TICK_MS);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  close(): void {
    this.stop();
    this.agent.destroy();
  }

  private async send(): Promise<void> {
    // Unique, so that each can be taken out again.
    const sentAt = performance.timeOrigin + performance.now();
    this.inFlight.add(sentAt);
    const answer = await ask(this.agent, this.target);
    this.inFlight.delete(sentAt);
    this.answers.push({ sentAt, ...answer });
    const { revision } = answer;
    this.last.set(revision, Math.max(this.last.get(revision) ?? 0, sentAt));
  }

  /** When the last request was sent that this revision answered. */
  lastSentTo(revision: string): number | undefined {
    return this.last.get(revision);
  }

  /** Who answered the requests sent since then. */
  since(sentAt: number): Record<string, Share> {
    return sharesOf(this.answers.filter(answer => answer.sentAt >= sentAt));
  }

  /** Answers that were no success, since then. */
  failuresSince(sentAt: number): number {
    return this.answers.filter(
      ({ sentAt: at, status }) =>
        at >= sentAt && (status < 200 || status > 499),
    ).length;
  }

  /**
   * Waits until this revision has answered nothing that was sent during
   * `quietMs`, and every request before that has been answered.
   *
   * @returns when the last request was sent that it did answer: the moment at
   * which its observed traffic became 0 %. `since` when it answered none.
   * @throws Error when that takes longer than `withinMs`.
   */
  async quiet(
    revision: string,
    options: { since: number; quietMs: number; withinMs: number },
  ): Promise<number> {
    const { since, quietMs, withinMs } = options;
    const deadline = Date.now() + withinMs;
    for (;;) {
      const last = Math.max(since, this.lastSentTo(revision) ?? 0);
      const answeredUntil = Math.min(Date.now(), ...this.inFlight);
      if (answeredUntil - last >= quietMs) return last;
      if (Date.now() > deadline) {
        throw new Error(
          `${revision} still answers requests after ${withinMs / 1000} s`,
        );
      }
      await sleep(POLL_MS);
    }
  }

  /** Forgets what was answered, so that a long run stays small. */
  forget(): void {
    this.answers.length = 0;
  }
}

export function sharesOf(answers: readonly Answer[]): Record<string, Share> {
  const counts = new Map<string, number>();
  for (const { revision } of answers) {
    counts.set(revision, (counts.get(revision) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...counts].map(([revision, requests]) => [
      revision,
      { requests, percent: (100 * requests) / answers.length },
    ]),
  );
}

/** Sends so many requests, `concurrency` at a time, and tells who answered. */
export async function sendRequests(
  url: string,
  count: number,
  concurrency = 32,
): Promise<Record<string, Share>> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const target = targetOf(url);
  const answers: Answer[] = [];
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      answers.push({ sentAt: Date.now(), ...(await ask(agent, target)) });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  agent.destroy();
  return sharesOf(answers);
}
