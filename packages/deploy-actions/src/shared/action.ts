import * as core from '@actions/core';
import { messageOf } from './words';

/** Open connections keep a process alive: after this it ends anyway. */
const LINGER_MS = 500;

/** Runs an Action: an error that nobody caught fails the job with its message. */
export function runAction(main: () => Promise<void>): void {
  main()
    .catch((error: unknown) => core.setFailed(messageOf(error)))
    .finally(() => {
      setTimeout(() => process.exit(), LINGER_MS).unref();
    });
}

/** Adds to the step summary, where there is one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await core.summary.addRaw(markdown, true).write();
}

/** Sets every output. */
export function setOutputs(
  outputs: Record<string, string | number | boolean>,
): void {
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, value);
  }
}
