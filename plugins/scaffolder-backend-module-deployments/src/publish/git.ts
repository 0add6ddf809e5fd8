import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  addFiles,
  cloneRepo,
  commitAndPushBranch,
  initRepoAndPush,
  removeFiles,
} from '@backstage/plugin-scaffolder-node';
import { MAIN } from '../contract/names';
import { readFiles } from './files';

/** One commit to be pushed to `main`. */
export interface Push {
  /** The folder whose files the commit has, all of them. */
  folder: string;
  cloneUrl: string;
  token: string;
  message: string;
  author: { name?: string; email?: string };
  logger: LoggerService;
}

/** Pushes with git; replaced in tests that do without a git server. */
export interface Git {
  /** The first commit. @returns its hash */
  first(push: Push): Promise<string>;
  /** A commit on top of the others. @returns its hash */
  onTop(push: Push): Promise<string>;
}

const authOf = (token: string) => ({
  username: 'x-access-token',
  password: token,
});

async function first(push: Push): Promise<string> {
  // What an earlier attempt left would become a second commit.
  await rm(path.join(push.folder, '.git'), { recursive: true, force: true });
  const { commitHash } = await initRepoAndPush({
    dir: push.folder,
    remoteUrl: push.cloneUrl,
    auth: authOf(push.token),
    logger: push.logger,
    defaultBranch: MAIN,
    commitMessage: push.message,
    gitAuthorInfo: push.author,
  });
  return commitHash;
}

async function onTop(push: Push): Promise<string> {
  const { folder, cloneUrl, logger } = push;
  const auth = authOf(push.token);
  const dir = await mkdtemp(path.join(tmpdir(), 'deployments-publish-'));
  try {
    await cloneRepo({ url: cloneUrl, dir, auth, logger, ref: MAIN });
    const wanted = await readFiles(folder);
    const present = await readFiles(dir);
    for (const filepath of present.keys()) {
      if (!wanted.has(filepath)) {
        await removeFiles({ dir, filepath, auth, logger });
        await rm(path.join(dir, filepath));
      }
    }
    for (const filepath of wanted.keys()) {
      await cp(path.join(folder, filepath), path.join(dir, filepath));
    }
    await addFiles({ dir, filepath: '.', auth, logger });
    const { commitHash } = await commitAndPushBranch({
      dir,
      auth,
      logger,
      branch: MAIN,
      commitMessage: push.message,
      gitAuthorInfo: push.author,
    });
    return commitHash;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Git over HTTP, as Backstage's own publishers speak it. */
export const gitOverHttp: Git = { first, onTop };
