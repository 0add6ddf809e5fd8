// `npm run e2e`: journeys in a real browser through the portal on the sandbox.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser/browser';
import { isPublished, publishAddresses } from './stack/addresses';
import { Stack } from './stack/stack';

const journeys = path.join(__dirname, 'journeys');
const tsx = path.join(__dirname, '../../node_modules/tsx/dist/cli.mjs');

/** Runs the journeys one after the other; @returns the runner's exit code. */
function runJourneys(): Promise<number> {
  const files = readdirSync(journeys)
    .filter(name => name.endsWith('.e2e.ts'))
    .sort()
    .map(name => path.join(journeys, name));
  const runner = spawn(
    process.execPath,
    [tsx, '--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    runner.on('error', reject);
    runner.on('close', code => resolve(code ?? 1));
  });
}

function conclude(code: number): void {
  if (code !== 0) {
    console.log('Pictures of what failed, and logs, are in e2e/output.');
  }
  process.exitCode = code;
}

/** A second Ctrl-C does not wait for the end of what was started. */
function stopWhenInterrupted(stack: Stack): void {
  let times = 0;
  const interrupted = () => {
    times += 1;
    if (times > 1) process.exit(130);
    void stack.stop().then(() => process.exit(130));
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
}

async function startAndTravel(): Promise<void> {
  const stack = new Stack();
  stopWhenInterrupted(stack);
  const began = Date.now();
  const say = (text: string) =>
    console.log(`${Math.round((Date.now() - began) / 1000)} s  ${text}`);
  try {
    publishAddresses(await stack.start(say));
    conclude(await Promise.race([runJourneys(), stack.failure]));
  } finally {
    await stack.stop();
  }
}

async function main(): Promise<void> {
  // Before minutes are spent on starting.
  findBrowser();
  // A portal that runs already is taken as it is.
  if (isPublished()) conclude(await runJourneys());
  else await startAndTravel();
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
