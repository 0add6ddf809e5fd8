import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Memory {
  /** Rollouts done or begun, by ECS service name. */
  releases: Record<string, number>;
  runs: number;
}

/** How far the demo's stories have come, kept beside the sandbox's state. */
export class DemoMemory {
  private readonly folder: string;
  private memory: Memory = { releases: {}, runs: 0 };

  constructor(folder: string) {
    this.folder = folder;
  }

  async load(): Promise<void> {
    try {
      const text = await readFile(join(this.folder, 'demo.json'), 'utf8');
      this.memory = JSON.parse(text) as Memory;
    } catch {
      // A demo that has not begun, or a file cut short: from the beginning.
      this.memory = { releases: {}, runs: 0 };
    }
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
    await this.save();
    return this.memory.runs;
  }

  private async save(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(
      join(this.folder, 'demo.json'),
      JSON.stringify(this.memory),
    );
  }
}
