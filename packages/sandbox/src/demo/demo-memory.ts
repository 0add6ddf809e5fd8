import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Memory {
  /** Rollouts done or begun, by ECS service name. */
  releases: Record<string, number>;
  runs: number;
  /** False until the present has begun. */
  isHistoryMade: boolean;
}

const NOTHING: Memory = { releases: {}, runs: 0, isHistoryMade: false };

/** The files of a sandbox and its demo; nothing else in the folder is touched. */
const FILES = ['demo.json', 'state.json', 'metrics.json', 'runs'];

/** Forgets a demo and the sandbox that it ran in. */
export async function clearDemo(folder: string): Promise<void> {
  for (const name of FILES) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** How far the demo's stories have come, kept beside the sandbox's state. */
export class DemoMemory {
  private readonly folder: string;
  private memory: Memory = structuredClone(NOTHING);

  constructor(folder: string) {
    this.folder = folder;
  }

  async load(): Promise<void> {
    try {
      const text = await readFile(join(this.folder, 'demo.json'), 'utf8');
      this.memory = JSON.parse(text) as Memory;
    } catch {
      // A demo that has not begun, or a file cut short: from the beginning.
      this.memory = structuredClone(NOTHING);
    }
  }

  get isHistoryMade(): boolean {
    return this.memory.isHistoryMade;
  }

  async endHistory(): Promise<void> {
    this.memory.isHistoryMade = true;
    await this.save();
  }

  releasesOf(serviceName: string): number {
    return this.memory.releases[serviceName] ?? 0;
  }

  async count(serviceName: string): Promise<void> {
    this.memory.releases[serviceName] = this.releasesOf(serviceName) + 1;
    await this.save();
  }

  /** The number of a new run of the Action. */
  async nextRun(): Promise<number> {
    this.memory.runs += 1;
    const { runs } = this.memory;
    await this.save();
    return runs;
  }

  private async save(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(
      join(this.folder, 'demo.json'),
      JSON.stringify(this.memory),
    );
  }
}
