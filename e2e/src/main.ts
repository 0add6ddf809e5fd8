// `npm run e2e`: journeys in a real browser through the portal on the sandbox.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { findBrowser } from './browser/browser';
import { isPublished, publishAddresses } from './stack/addresses';
import { Stack } from './stack/stack';

const journeys = path.join(__dirname, 'journeys');

/** Runs the journeys one after the other. */
function runJourneys(): Promise<{ passed: number; failed: number }> {
  const files = readdirSync(journeys)
    .filter(name => name.endsWith('.e2e.ts'))
    .sort()
    .map(name => path.join(journeys, name));
  const counts = { passed: 0, failed: 0 };
  return new Promise((resolve, reject) => {
    // In this process, which knows how to read TypeScript.
    const stream = run({ files, isolation: 'none', concurrency: false });
    stream.on('test:pass', ({ details }) => {
      if (details.type !== 'suite') counts.passed += 1;
    });
    stream.on('test:fail', ({ details }) => {
      if (details.type !== 'suite') counts.failed += 1;
    });
    const report = stream.compose(new spec());
    report.on('error', reject);
    report.on('end', () => resolve(counts));
    report.pipe(process.stdout);
  });
}

/** Prints the closing line; the exit code says whether all went well. */
function conclude({ passed, failed }: { passed: number; failed: number }) {
  if (failed > 0) {
    console.log('Pictures of what failed, and logs, are in e2e/output.');
  }
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}

async function startAndTravel(): Promise<void> {
  const stack = new Stack();
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted) process.exit(130);
      interrupted = true;
      void stack.stop().then(() => process.exit(130));
    });
  }
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
  // A browser that a failed journey left open must not keep us here.
  .finally(() => process.exit());
