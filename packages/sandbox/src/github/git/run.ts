import { ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** git ended with an error: the message is what it said. */
export class GitCommandError extends Error {
  override readonly name = 'GitCommandError';
  readonly exitCode: number | null;

  constructor(args: readonly string[], exitCode: number | null, said: string) {
    super(`git ${args[0]}: ${said.trim() || `exit code ${exitCode}`}`);
    this.exitCode = exitCode;
  }
}

/** There is no git on this machine. */
export class GitMissingError extends Error {
  override readonly name = 'GitMissingError';

  constructor() {
    super(
      "The sandbox's GitHub needs git 2.38 or newer: install it and start again",
    );
  }
}

export interface GitOptions {
  /** Given to its standard input, which is then closed. */
  input?: Buffer | string;
  env?: Record<string, string>;
}

/** What a person has set up for git must not change what is answered. */
function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_'),
  );
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    ...more,
  };
}

/** Starts git in a bare repository; `args` are never seen by a shell. */
export function startGit(
  folder: string,
  args: readonly string[],
  env?: Record<string, string>,
): ChildProcessWithoutNullStreams {
  return spawn('git', ['--git-dir', folder, ...args], {
    env: environment(env),
    stdio: 'pipe',
  });
}

/**
 * Runs git in a bare repository and resolves to what it printed.
 * @throws GitCommandError
 * @throws GitMissingError
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input, env }: GitOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = startGit(folder, args, env);
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    // git may end before it has read everything: its exit code tells.
    child.stdin.on('error', () => undefined);
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new GitMissingError() : error),
    );
    child.once('close', code => {
      if (code === 0) resolve(Buffer.concat(output));
      else {
        const said = Buffer.concat(complaints).toString('utf8');
        reject(new GitCommandError(args, code, said));
      }
    });
    child.stdin.end(input);
  });
}

/** The same as text, without the line's end. */
export async function gitText(
  folder: string,
  args: readonly string[],
  options?: GitOptions,
): Promise<string> {
  const output = await runGit(folder, args, options);
  return output.toString('utf8').replace(/\n$/, '');
}

/** The same, and undefined where git says no. */
export async function gitTextIfAny(
  folder: string,
  args: readonly string[],
): Promise<string | undefined> {
  try {
    return await gitText(folder, args);
  } catch (error) {
    if (error instanceof GitCommandError) return undefined;
    throw error;
  }
}
