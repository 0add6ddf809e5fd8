import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Client, register, registered } from './creation';
import { type GitHubClient, OWNER } from './github';

const run = promisify(execFile);

const IDENTITY = {
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

function git(folder: string, ...args: string[]) {
  return run('git', args, {
    cwd: folder,
    env: { ...process.env, ...IDENTITY },
  });
}

/**
 * The same files, pushed and registered under another name by git and REST
 * alone.
 *
 * @returns seconds from the creation of the repository to the entity.
 */
export async function createBare(
  portal: Client,
  github: GitHubClient,
  names: { like: string; name: string },
): Promise<number> {
  const { like, name } = names;
  const folder = await mkdtemp(path.join(tmpdir(), 'canary-portal-bare-'));
  try {
    await git(folder, 'clone', '--quiet', github.remote(like), '.');
    await rm(path.join(folder, '.git'), { recursive: true });
    const file = path.join(folder, 'catalog-info.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(`name: "${like}"`, `name: "${name}"`));

    const began = performance.now();
    await github.post(`/orgs/${OWNER}/repos`, { name, private: true });
    await git(folder, 'init', '--quiet', '--initial-branch=main');
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '--message', `Create ${name}`);
    await git(folder, 'push', '--quiet', github.remote(name), 'main');
    await register(portal, github.fileUrl(name, 'catalog-info.yaml'));
    await registered(portal, name);
    return (performance.now() - began) / 1_000;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
