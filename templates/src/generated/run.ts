import { spawn } from 'node:child_process';

/** A command ended with something else than 0. */
export class CommandError extends Error {
  readonly name = 'CommandError';

  constructor(title: string, cwd: string, code: number | null, log: string) {
    super(`${title} ended with ${code} in ${cwd}\n${log}`);
  }
}

/**
 * Runs a program; what it prints is shown when it fails.
 *
 * @throws CommandError
 */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, title }: { cwd: string; title: string },
): Promise<void> {
  const child = spawn(program, args, {
    cwd,
    // A generated repository is checked as it is outside of Yarn's scripts.
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(npm_|YARN_|NODE_OPTIONS$|INIT_CWD$)/i.test(name),
      ),
    ),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', data => (log += data));
  child.stderr.on('data', data => (log += data));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new CommandError(title, cwd, code, log);
}
