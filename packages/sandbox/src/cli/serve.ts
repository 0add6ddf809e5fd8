import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { Demo, HISTORY_MS, HISTORY_SPEED } from '../demo/demo';
import { clearDemo, DemoMemory } from '../demo/demo-memory';
import { createSandbox, SandboxOptions } from '../sandbox';
import { numberBetween } from './arguments';

interface ServeFlags {
  awsPort: number;
  controlPort: number;
  speed: number;
  dataDir?: string;
  seed: number;
  startAt?: string;
  demo?: boolean;
}

const port = numberBetween(0, 65_535);
/** The Action is run, never imported: the sandbox shares no code with it. */
const ACTION_FOLDER = join(
  dirname(require.resolve('../../package.json')),
  '..',
  'deploy-actions',
);

function epochMs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) {
    throw new Error(`--start-at '${text}' is not an ISO 8601 time`);
  }
  return ms;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * A demo that begins goes back in time; one that goes on is in the present.
 * What was interrupted while its history was being made begins again: half a
 * history cannot be continued in a time that is over.
 */
async function demoTime(flags: ServeFlags): Promise<Partial<SandboxOptions>> {
  if (!flags.demo) return {};
  if (flags.dataDir) {
    const memory = new DemoMemory(flags.dataDir);
    await memory.load();
    if (memory.isHistoryMade) return {};
    await clearDemo(flags.dataDir);
  }
  return { startAt: Date.now() - HISTORY_MS, speed: HISTORY_SPEED };
}

async function serve(flags: ServeFlags): Promise<void> {
  const sandbox = await createSandbox({
    awsPort: flags.awsPort,
    controlPort: flags.controlPort,
    speed: flags.speed,
    dataDir: flags.dataDir,
    seed: flags.seed,
    startAt: epochMs(flags.startAt),
    ...(await demoTime(flags)),
    onInternalError: (error, operation) =>
      complain(
        `${operation}: ${error instanceof Error ? error.stack : String(error)}`,
      ),
  });
  const demo = flags.demo
    ? new Demo({
        sandbox,
        folder:
          flags.dataDir ?? (await mkdtemp(join(tmpdir(), 'sandbox-demo-'))),
        say: text => print({ demo: text }),
      })
    : undefined;
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await demo?.close();
    await sandbox.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        complain(String(error));
        process.exit(1);
      });
    });
  }
  const { awsUrl, controlUrl, restored } = sandbox;
  print({ ready: true, awsUrl, controlUrl, restored });
  demo?.run(ACTION_FOLDER).catch((error: unknown) => {
    // The sandbox itself works on: services can still be deployed by hand.
    if (!isStopping) complain(`demo: ${String(error)}`);
  });
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('run a sandbox until it is interrupted')
    .option('--aws-port <port>', 'of the AWS API', port, 4566)
    .option('--control-port <port>', 'of the control API', port, 4567)
    .option(
      '--speed <n>',
      'world seconds per second',
      numberBetween(0.01, 1_000),
      1,
    )
    // Absolute: the demo's programs run in folders of their own.
    .option('--data-dir <folder>', 'keep state there over a restart', folder =>
      resolve(folder),
    )
    .option('--seed <n>', 'of all chance in it', numberBetween(0, 2 ** 31), 1)
    .option('--start-at <time>', 'world time at the start, ISO 8601')
    .option('--demo', 'three services with a history, and a canary to watch')
    .action(serve);
}
