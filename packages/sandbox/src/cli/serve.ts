import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { Demo, HISTORY_MS, HISTORY_SPEED } from '../demo/demo';
import { clearDemo, DemoMemory } from '../demo/demo-memory';
import { makeRepositories } from '../demo/repositories';
import type { DeployOptions } from '../aws/cloudformation/stack-provisioner';
import { createSandbox, SandboxOptions } from '../sandbox';
import { numberBetween } from './arguments';
import { writeDemoStacks } from './demo-stacks';
import { readStackFolder } from './stack-files';

interface ServeFlags {
  awsPort: number;
  controlPort: number;
  githubPort: number;
  githubToken?: string;
  githubWebhook?: string;
  githubWebhookSecret?: string;
  speed: number;
  dataDir?: string;
  seed: number;
  startAt?: string;
  stacks?: string;
  demo?: boolean;
  repositories?: string;
}

const port = numberBetween(0, 65_535);
/** The Action is run, never imported: the sandbox shares no code with it. */
const ACTION_FILE = join(
  dirname(require.resolve('../../package.json')),
  '../../templates/ecs-service/content/.github/actions/rollout/index.js',
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

function githubOptions(flags: ServeFlags): SandboxOptions['github'] {
  const { githubWebhook: url, githubWebhookSecret: secret } = flags;
  return {
    port: flags.githubPort,
    ...(flags.githubToken && { token: flags.githubToken }),
    ...(url && { webhooks: [{ organization: 'acme', url, secret }] }),
  };
}

/** What is deployed first: what was named, or what the demo needs. */
async function stacksOf(
  flags: ServeFlags,
  folder: string,
  githubUrl: string,
): Promise<DeployOptions[]> {
  if (flags.stacks) return readStackFolder(flags.stacks);
  if (!flags.demo) return [];
  const stacks = join(folder, 'stacks');
  await writeDemoStacks(stacks, githubUrl);
  return readStackFolder(stacks);
}

async function serve(flags: ServeFlags): Promise<void> {
  const temporary = flags.demo && !flags.dataDir;
  const folder = temporary
    ? await mkdtemp(join(tmpdir(), 'sandbox-demo-'))
    : flags.dataDir ?? '';
  const sandbox = await createSandbox({
    awsPort: flags.awsPort,
    controlPort: flags.controlPort,
    github: githubOptions(flags),
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
  try {
    for (const stack of await stacksOf(flags, folder, sandbox.github.url)) {
      await sandbox.deployStack(stack);
    }
    if (flags.repositories) {
      await makeRepositories(sandbox.github.context, flags.repositories);
    }
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  const demo = flags.demo
    ? new Demo({
        sandbox,
        folder,
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
  const { awsUrl, controlUrl, github, restored } = sandbox;
  const githubUrl = github.url;
  print({ ready: true, awsUrl, controlUrl, githubUrl, restored });
  demo?.run(ACTION_FILE).catch((error: unknown) => {
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
    .option('--github-port <port>', "of GitHub's REST and git", port, 4569)
    .option('--github-token <token>', 'of the user who may do everything')
    .option('--github-webhook <url>', 'told of what happens in acme')
    .option('--github-webhook-secret <secret>', 'signs what it is told')
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
    .option(
      '--stacks <folder>',
      'CloudFormation templates to deploy first, as stacks.json lists them',
      path => resolve(path),
    )
    .option(
      '--repositories <folder>',
      'make repositories of acme from <name>.json and <name>/ in it',
      folder => resolve(folder),
    )
    .option('--demo', 'three services with a history, and a canary to watch')
    .action(serve);
}
