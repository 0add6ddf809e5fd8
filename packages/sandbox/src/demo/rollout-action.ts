import { ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DirectoryService } from '../world/directory';
import { IdTokens, OWNER } from './id-tokens';
import { Release, Story } from './stories';

const PRELOAD = require.resolve('../world/time-preload.mjs');

/** A running step, as GitHub's runner has it. */
export interface Step {
  /** The exit code; undefined when it was killed. */
  done: Promise<number | undefined>;
  kill(): void;
}

function run(
  command: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; logFile?: string },
): Step {
  const child: ChildProcess = spawn(process.execPath, command, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = options.logFile ? createWriteStream(options.logFile) : undefined;
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', line => {
      // What is to be masked is in no log, as GitHub's runner does it.
      if (!line.startsWith('::add-mask::')) log?.write(`${line}\n`);
    });
  }
  return {
    kill: () => child.kill('SIGKILL'),
    done: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', code => {
        log?.end();
        resolve(code ?? undefined);
      });
    }),
  };
}

/**
 * The Action as a generated service carries it.
 * @throws Error when it was not built.
 */
export async function findAction(file: string): Promise<string> {
  await access(file).catch(() => {
    throw new Error(
      `There is no rollout Action at ${file}: run 'node build.mjs' in packages/deploy-actions`,
    );
  });
  return file;
}

export interface ActionRun {
  actionFile: string;
  /** Where the checkout is, and the log is kept. */
  workFolder: string;
  awsUrl: string;
  githubUrl: string;
  /** Of the release; one that is not there when there is no repository. */
  commit?: string;
  story: Story;
  service: DirectoryService;
  /** Where the Action gets the token for its role. */
  idTokens: IdTokens;
  release: Release;
  /** Go on with what an earlier run left in progress. */
  resume?: boolean;
  runNumber: number;
  /** `real,world,speed` when the world is not in real time. */
  clock?: string;
}

function standIn(name: string, version: string): string {
  return createHash('sha1').update(`${name} ${version}`).digest('hex');
}

/** Runs the Action as GitHub's runner does: inputs and context in variables. */
export async function startAction(options: ActionRun): Promise<Step> {
  const { story, service, release, workFolder, runNumber } = options;
  const name = `${service.serviceName}-${runNumber}`;
  const folder = join(workFolder, name);
  await mkdir(folder, { recursive: true });
  const write = (file: string, content: string) =>
    writeFile(join(folder, file), content);
  await write('deployment.yaml', story.plan);
  for (const file of ['output', 'summary.md', 'state']) await write(file, '');

  const [, , , region, account] = service.serviceArn.split(':');
  const repository = `${OWNER}/${story.name}`;
  const inputs: Record<string, string> = {
    'service-arn': service.serviceArn,
    environment: story.environment,
    image: `${service.repositoryUri}:${release.version}`,
    version: release.version,
    'commit-message': release.commitMessage,
    'settings-parameter': `/canary-portal/${story.name}/${story.environment}`,
    'role-arn': `arn:aws:iam::${account}:role/${service.serviceName}-deploy`,
    alarms: service.alarmNames.join(','),
    resume: String(options.resume ?? false),
  };
  const inputVariables = Object.fromEntries(
    Object.entries(inputs).map(([input, value]) => [
      `INPUT_${input.toUpperCase()}`,
      value,
    ]),
  );
  return run([options.actionFile], {
    cwd: folder,
    logFile: join(folder, 'rollout.log'),
    env: {
      PATH: dirname(process.execPath),
      ...inputVariables,
      AWS_ENDPOINT_URL: options.awsUrl,
      AWS_REGION: region,
      ...options.idTokens.variablesOf({
        repository,
        environment: story.environment,
      }),
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: options.githubUrl,
      GITHUB_REPOSITORY: repository,
      GITHUB_RUN_ID: String(1_000 + runNumber),
      GITHUB_SHA: options.commit ?? standIn(story.name, release.version),
      GITHUB_ACTOR: release.actor,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GITHUB_STATE: join(folder, 'state'),
      ...(options.clock && {
        NODE_OPTIONS: `--import=${PRELOAD}`,
        SANDBOX_CLOCK: options.clock,
      }),
    },
  });
}
