import { refChanged } from '../github/branches/ref-changed';
import { GitHubContext } from '../github/context';
import { findEntry, readBlob } from '../github/git/objects';
import { RefChange, moveRef } from '../github/git/refs';
import { ZERO_SHA, resolveCommit } from '../github/git/revisions';
import { writeFiles } from '../github/git/write-files';
import { authorOf } from '../github/repositories/author';
import { findRepository } from '../github/state/find';
import { RepositoryRecord } from '../github/state/repository-record';
import { OWNER } from './id-tokens';
import { Release } from './stories';

const MAIN = 'refs/heads/main';
const DEVELOP = 'refs/heads/develop';
/** Where npm writes the version, as `npm version` does. */
const VERSIONED = ['package.json', 'package-lock.json'];

function withVersion(text: string, version: string): string {
  const content = JSON.parse(text) as {
    version?: string;
    packages?: Record<string, { version?: string }>;
  };
  content.version = version;
  const own = content.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

async function versionedFiles(git: string, commit: string, version: string) {
  const files: { path: string; content: Buffer }[] = [];
  for (const path of VERSIONED) {
    const entry = await findEntry(git, commit, path);
    if (!entry) continue;
    const text = (await readBlob(git, entry.sha)).toString('utf8');
    files.push({ path, content: Buffer.from(withVersion(text, version)) });
  }
  return files;
}

async function commitAndTag(
  context: GitHubContext,
  repository: RepositoryRecord,
  { version, commitMessage, actor }: Release,
): Promise<string | undefined> {
  const git = context.folders.of(repository);
  const tag = `refs/tags/v${version}`;
  const tagged = await resolveCommit(git, tag);
  if (tagged) return tagged;
  const before = await resolveCommit(git, MAIN);
  if (!before) return undefined;
  const develop = await resolveCommit(git, DEVELOP);
  const moved = await writeFiles(git, {
    branch: 'main',
    files: await versionedFiles(git, before, version),
    message: commitMessage,
    author: authorOf(context, actor),
  });
  const { after } = moved;
  const changes: RefChange[] = [{ ref: tag, before: ZERO_SHA, after }];
  // What somebody has pushed to develop stays there.
  if (develop === before) changes.push({ ref: DEVELOP, before, after });
  for (const change of changes) await moveRef(git, change);
  for (const change of [moved, ...changes]) {
    await refChanged(context, repository, change, actor);
  }
  return after;
}

/**
 * The commit of a release, which is made when there is none: it bears the tag
 * `v<version>`. Undefined when the service has no repository.
 */
export async function commitOfRelease(
  context: GitHubContext,
  name: string,
  release: Release,
): Promise<string | undefined> {
  const { store, folders } = context;
  const repository = findRepository(store.state, OWNER, name);
  return (
    repository &&
    folders.alone(repository, () => commitAndTag(context, repository, release))
  );
}
