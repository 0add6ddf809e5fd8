import { appendFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RepositoryRecord } from '../state/repository-record';
import { gitText, runGit } from './run';

type Named = Pick<RepositoryRecord, 'owner' | 'name'>;

/** Fetches by commit and partial clones work as on GitHub, and git never starts to tidy up by itself. */
const SETTINGS = `[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[receive]
\tautogc = false
[gc]
\tauto = 0
`;

/** The bare repositories, one folder each: `<owner>/<name>.git`. */
export class RepositoryFolders {
  private readonly root: string;
  private readonly isTemporary: boolean;
  private readonly locks = new Map<string, Promise<unknown>>();

  private constructor(root: string, isTemporary: boolean) {
    this.root = root;
    this.isTemporary = isTemporary;
  }

  /** Without a folder they are in a temporary one, gone with `close`. */
  static async open(folder?: string): Promise<RepositoryFolders> {
    if (folder) return new RepositoryFolders(folder, false);
    const temporary = await mkdtemp(join(tmpdir(), 'sandbox-github-'));
    return new RepositoryFolders(temporary, true);
  }

  of({ owner, name }: Named): string {
    return join(this.root, owner, `${name}.git`);
  }

  async create(repository: Named & { defaultBranch: string }): Promise<void> {
    const folder = this.of(repository);
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    const branch = `--initial-branch=${repository.defaultBranch}`;
    // An empty template: no sample hooks.
    await runGit(folder, ['init', '--bare', '--quiet', '--template=', branch]);
    await appendFile(join(folder, 'config'), SETTINGS);
  }

  /** Makes again what is not there, as after somebody deleted it. */
  async ensure(
    repositories: readonly (Named & { defaultBranch: string })[],
  ): Promise<void> {
    for (const repository of repositories) {
      const isThere = await stat(join(this.of(repository), 'HEAD')).then(
        () => true,
        () => false,
      );
      if (!isThere) await this.create(repository);
    }
  }

  async setDefaultBranch(
    repository: RepositoryRecord,
    branch: string,
  ): Promise<void> {
    const head = ['symbolic-ref', 'HEAD', `refs/heads/${branch}`];
    await runGit(this.of(repository), head);
    repository.defaultBranch = branch;
  }

  async sizeKb(repository: Named): Promise<number> {
    const text = await gitText(this.of(repository), ['count-objects', '-v']);
    const sizes = [...text.matchAll(/^size(?:-pack)?: (\d+)$/gm)];
    return sizes.reduce((sum, [, size]) => sum + Number(size), 0);
  }

  async remove(repository: Named): Promise<void> {
    await rm(this.of(repository), { recursive: true, force: true });
  }

  /** One change of a repository's branches at a time. */
  async alone<Result>(
    repository: Named,
    change: () => Promise<Result>,
  ): Promise<Result> {
    const folder = this.of(repository);
    const before = this.locks.get(folder) ?? Promise.resolve();
    const result = before.catch(() => undefined).then(change);
    this.locks.set(folder, result);
    return result;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.locks.values());
    if (this.isTemporary) await rm(this.root, { recursive: true, force: true });
  }
}
