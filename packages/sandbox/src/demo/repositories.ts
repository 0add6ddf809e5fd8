import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GitHubContext } from '../github/context';
import { refChanged } from '../github/branches/ref-changed';
import { treeOfFolder } from '../github/git/import-folder';
import { moveRef } from '../github/git/refs';
import { ZERO_SHA, resolveCommit } from '../github/git/revisions';
import { writeCommit } from '../github/git/write-files';
import { authorOf } from '../github/repositories/author';
import { createRepository } from '../github/repositories/create';
import { findRepository } from '../github/state/find';
import {
  PERMISSIONS,
  RepositoryRecord,
} from '../github/state/repository-record';
import { OWNER } from './id-tokens';

const CREATOR = 'owner';
const BRANCHES = ['main', 'develop'];

/** `<name>.json` beside the folder `<name>`, which has the files. */
interface Description {
  description?: string;
  homepage?: string;
  /** Of the first commit. */
  message?: string;
  /** Permissions of teams: `{ "shop": "admin" }`. */
  teams?: Record<string, string>;
}

/** What there is to make repositories from cannot be used. */
export class RepositoriesFolderError extends Error {
  override readonly name = 'RepositoriesFolderError';
}

async function readDescription(file: string): Promise<Description> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Description;
  } catch (error) {
    throw new RepositoriesFolderError(
      `${file} cannot be read: ${
        error instanceof Error ? error.message : error
      }`,
    );
  }
}

async function createDescribed(
  context: GitHubContext,
  name: string,
  { description, homepage, teams = {} }: Description,
): Promise<RepositoryRecord> {
  const repository = await createRepository(
    context,
    OWNER,
    { name, description, homepage, private: true },
    { kind: 'user', login: CREATOR },
  );
  for (const [team, wanted] of Object.entries(teams)) {
    const permission = PERMISSIONS.find(each => each === wanted);
    if (permission) repository.teams[team] = permission;
  }
  return repository;
}

async function commitFolder(
  context: GitHubContext,
  repository: RepositoryRecord,
  folder: string,
  message: string,
): Promise<void> {
  const git = context.folders.of(repository);
  const after = await writeCommit(git, {
    tree: await treeOfFolder(git, folder),
    parents: [],
    message,
    author: authorOf(context, CREATOR),
  });
  for (const branch of BRANCHES) {
    const change = { ref: `refs/heads/${branch}`, before: ZERO_SHA, after };
    await moveRef(git, change);
    await refChanged(context, repository, change, CREATOR);
  }
}

/**
 * Makes a repository of acme from each `<name>.json` and folder `<name>`, with
 * one commit on `main` and `develop`, unless there is one of that name.
 *
 * @returns the names of those that were made.
 * @throws RepositoriesFolderError when the folder is not as it must be.
 */
export async function makeRepositories(
  context: GitHubContext,
  folder: string,
): Promise<string[]> {
  const files = await readdir(folder).catch(() => {
    throw new RepositoriesFolderError(
      `There is no folder ${folder} to make repositories from`,
    );
  });
  const made: string[] = [];
  for (const file of files.filter(each => each.endsWith('.json')).sort()) {
    const name = basename(file, '.json');
    const { folders, store } = context;
    const known = findRepository(store.state, OWNER, name);
    // Empty is one whose making was cut off.
    if (known && (await resolveCommit(folders.of(known), 'refs/heads/main'))) {
      continue;
    }
    const content = join(folder, name);
    const isFolder = await stat(content).then(
      found => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      throw new RepositoriesFolderError(
        `${join(folder, file)} has no folder ${name} beside it`,
      );
    }
    const described = await readDescription(join(folder, file));
    const repository =
      known ?? (await createDescribed(context, name, described));
    const { message = 'Initial commit' } = described;
    await commitFolder(context, repository, content, message);
    made.push(name);
  }
  await context.store.save();
  return made;
}
