import { Agent, get } from 'node:http';

/** What many readers saw over a stretch of time. */
export interface ReadFigures {
  reads: number;
  /** Answers other than 200. */
  failures: number;
  milliseconds: number[];
}

interface Read {
  milliseconds: number;
  status: number;
}

/**
 * Readers who each ask on a connection of their own, and again as soon as they
 * are answered, until they are stopped.
 */
export class Readers {
  private readonly agents: Agent[] = [];
  private readonly loops: Promise<void>[];
  private reads: Read[] = [];
  private isStopped = false;

  /** @param headers - one reader for each. */
  constructor(url: string, headers: readonly Record<string, string>[]) {
    this.loops = headers.map(own => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      this.agents.push(agent);
      return this.read(url, own, agent);
    });
  }

  private async read(
    url: string,
    headers: Record<string, string>,
    agent: Agent,
  ): Promise<void> {
    while (!this.isStopped) {
      const startedAt = performance.now();
      const status = await statusOf(url, headers, agent);
      const milliseconds = performance.now() - startedAt;
      this.reads.push({ milliseconds, status });
    }
  }

  /** What was asked since the last look. */
  take(): ReadFigures {
    const reads = this.reads;
    this.reads = [];
    return {
      reads: reads.length,
      failures: reads.filter(({ status }) => status !== 200).length,
      milliseconds: reads.map(read => read.milliseconds),
    };
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.loops);
    for (const agent of this.agents) agent.destroy();
  }
}

function statusOf(
  url: string,
  headers: Record<string, string>,
  agent: Agent,
): Promise<number> {
  return new Promise(resolve => {
    get(url, { headers, agent }, answer => {
      answer.resume();
      answer.once('close', () => resolve(answer.statusCode ?? 0));
    }).once('error', () => resolve(0));
  });
}
