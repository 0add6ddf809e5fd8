import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';

/** It is run, never imported: the sandbox shares no code with the templates. */
const SCRIPT = join(
  dirname(require.resolve('../../package.json')),
  '../../templates/src/sandbox-stacks.ts',
);

/**
 * Writes the CloudFormation templates of the demo's account to a folder, unless
 * they are there.
 *
 * @param githubUrl - of the GitHub whose workflows the account trusts
 * @throws Error when that does not work.
 */
export async function writeDemoStacks(
  folder: string,
  githubUrl: string,
): Promise<void> {
  const tsx = require.resolve('tsx/cli');
  const child = spawn(
    process.execPath,
    [tsx, SCRIPT, folder, new URL(githubUrl).host],
    // What it has to say is for people: reports are what is printed here.
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(
      `The demo's infrastructure could not be written: ${SCRIPT}`,
    );
  }
}
