import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(__dirname, '../../..');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const run = promisify(execFile);

/** Where the sandbox finds what it begins with. */
export interface Beginnings {
  /** The CloudFormation templates of its account. */
  stacks: string;
  /** The files of its services' repositories. */
  repositories: string;
}

/**
 * Writes what the sandbox begins with, as `npm start` does.
 *
 * @throws Error with what the script printed when it fails.
 */
export async function prepare(
  { stacks, repositories }: Beginnings,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const host = `localhost:${env.SANDBOX_GITHUB_PORT}`;
  const write = (...args: string[]) =>
    run(process.execPath, [tsx, ...args], { cwd: root, env });
  await Promise.all([
    write('templates/src/sandbox-stacks.ts', stacks, host),
    write('templates/src/sandbox-repositories.ts', repositories),
  ]);
}
