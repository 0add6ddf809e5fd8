import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderError } from '../../data-folder';
import { GitHubState, STATE_VERSION, emptyState } from './state';

const FILE = 'state.json';

/** The state, in memory and, when there is a folder, in one file of it. */
export class StateStore {
  readonly state: GitHubState;
  private readonly folder: string | undefined;
  private writing: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | undefined;

  private constructor(state: GitHubState, folder: string | undefined) {
    this.state = state;
    this.folder = folder;
  }

  /** @throws DataFolderError when what is there cannot be read. */
  static async open(
    folder: string | undefined,
    now: number,
  ): Promise<StateStore> {
    const kept = folder && (await read(join(folder, FILE)));
    return new StateStore(kept || emptyState(now), folder);
  }

  newId(): number {
    const id = this.state.nextId;
    this.state.nextId += 1;
    return id;
  }

  /** The same id for the same name, over restarts. */
  idOf(name: string): number {
    this.state.ids[name] ??= this.newId();
    return this.state.ids[name];
  }

  /**
   * Resolves once all that was changed before the call is on the disk. Calls
   * that come while a write is under way share the next one.
   */
  save(): Promise<void> {
    if (!this.folder) return Promise.resolve();
    this.waiting ??= this.writing
      .catch(() => undefined)
      .then(() => {
        this.waiting = undefined;
        this.writing = this.write();
        return this.writing;
      });
    return this.waiting;
  }

  /** Whole or not at all, even when the process is killed meanwhile. */
  private async write(): Promise<void> {
    if (!this.folder) return;
    const text = JSON.stringify(this.state);
    const path = join(this.folder, FILE);
    await mkdir(this.folder, { recursive: true });
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  }
}

async function read(path: string): Promise<GitHubState | undefined> {
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
  const state = parse(text);
  if (!state) {
    throw new DataFolderError(
      `${path} is damaged, or was written by another version of the ` +
        'sandbox: delete its folder and start again',
    );
  }
  return state;
}

function parse(text: string): GitHubState | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs =
      typeof value === 'object' &&
      value !== null &&
      'version' in value &&
      value.version === STATE_VERSION;
    // Written by this very version, by `write` above.
    return isOurs ? (value as GitHubState) : undefined;
  } catch {
    return undefined;
  }
}
