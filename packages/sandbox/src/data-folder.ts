import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Alarm } from './aws/cloudwatch/alarm';
import { MetricStoreSnapshot } from './aws/cloudwatch/metric-store';
import { ImageRegistrySnapshot } from './aws/ecr/image-registry';
import { EcsSnapshot } from './aws/ecs/snapshot';
import { ElbSnapshot } from './aws/elbv2/state';
import { BehavioursSnapshot } from './world/behaviour';
import type { AccountSnapshot } from './aws/services';
import { DirectoryService } from './world/directory';

const VERSION = 2;

/** What a sandbox keeps over a restart. */
export interface KeptState {
  version: typeof VERSION;
  /** World time when it was written. */
  at: number;
  ecs: EcsSnapshot;
  balancers: ElbSnapshot & { created: number };
  images: ImageRegistrySnapshot;
  alarms: Alarm[];
  account: AccountSnapshot;
  behaviours: BehavioursSnapshot;
  services: DirectoryService[];
  trafficRates: [serviceName: string, rps: number][];
}

/** The data folder cannot be read: says what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ENOENT';
    if (isMissing) return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFolderError(
      `${path} is damaged: delete the data folder and start again`,
    );
  }
}

function hasVersion(value: unknown): value is { version: unknown } {
  return typeof value === 'object' && value !== null && 'version' in value;
}

/** Two files: what there is, and, as it is large, what was measured. */
export class DataFolder {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws DataFolderError for files of another version. */
  async load(): Promise<
    { state: KeptState; metrics: MetricStoreSnapshot | undefined } | undefined
  > {
    const state = await readJson(join(this.folder, 'state.json'));
    if (state === undefined) return undefined;
    if (!hasVersion(state) || state.version !== VERSION) {
      throw new DataFolderError(
        `${this.folder} was written by another version of the sandbox: ` +
          "delete it and start again ('npm start -- --fresh' does both)",
      );
    }
    const metrics = await readJson(join(this.folder, 'metrics.json'));
    // Written by this very version, by `save` below.
    return {
      state: state as KeptState,
      metrics: metrics as MetricStoreSnapshot | undefined,
    };
  }

  saveState(state: Omit<KeptState, 'version'>): Promise<void> {
    return this.write('state.json', { version: VERSION, ...state });
  }

  saveMetrics(metrics: MetricStoreSnapshot): Promise<void> {
    return this.write('metrics.json', metrics);
  }

  /** Whole or not at all, even when the process is killed meanwhile. */
  private async write(name: string, value: unknown): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, name);
    await writeFile(`${path}.new`, JSON.stringify(value));
    await rename(`${path}.new`, path);
  }
}
