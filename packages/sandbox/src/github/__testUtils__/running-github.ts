import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from 'octokit';
import { GitHub, GitHubOptions, createGitHub } from '../github';

const run = promisify(execFile);

/** World time of the tests. */
export const NOW = Date.UTC(2026, 0, 15, 10, 0, 0);

/** A GitHub whose own mistakes are kept, to fail a test. */
export interface RunningGitHub extends GitHub {
  /** @throws what it got wrong since it was asked last. */
  check(): void;
  /** Moves world time on. */
  pass(ms: number): void;
}

export async function startGitHub(
  options: Partial<GitHubOptions> = {},
): Promise<RunningGitHub> {
  const mistakes: unknown[] = [];
  let now = NOW;
  const github = await createGitHub({
    clock: { now: () => now },
    onInternalError: error => mistakes.push(error),
    ...options,
  });
  return {
    ...github,
    check() {
      const [mistake] = mistakes.splice(0);
      if (mistake) throw mistake;
    },
    pass: ms => {
      now += ms;
    },
  };
}

/** octokit as it comes, but for how it waits: not at all. */
export function octokitOf(
  { apiUrl, token: usual }: Pick<GitHub, 'apiUrl' | 'token'>,
  token = usual,
): Octokit {
  const quiet = () => undefined;
  return new Octokit({
    auth: token,
    baseUrl: apiUrl,
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

/** A repository of acme with a first commit on `main`. */
export async function repositoryWithReadme(
  octokit: Octokit,
  name = 'orders',
): Promise<{ owner: string; repo: string; id: number; sha: string }> {
  const { data } = await octokit.rest.repos.createInOrg({
    org: 'acme',
    name,
    private: true,
    auto_init: true,
  });
  const where = { owner: 'acme', repo: name };
  const ref = { ...where, ref: 'heads/main' };
  const { data: main } = await octokit.rest.git.getRef(ref);
  return { ...where, id: data.id, sha: main.object.sha };
}

/** The real git, which nobody's settings reach. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await run('git', args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: 'Service owner',
      GIT_AUTHOR_EMAIL: 'owner@acme.example',
      GIT_COMMITTER_NAME: 'Service owner',
      GIT_COMMITTER_EMAIL: 'owner@acme.example',
    },
  });
  return `${stdout}${stderr}`;
}

/** A folder that is gone when `use` is done. */
export async function inFolder<Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-github-test-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The address of a repository with a token in it. */
export function remote(
  { host, token: usual }: Pick<GitHub, 'host' | 'token'>,
  name: string,
  token = usual,
): string {
  return `http://x-access-token:${token}@${host}/acme/${name}.git`;
}
