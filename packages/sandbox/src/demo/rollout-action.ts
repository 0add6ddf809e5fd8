import { ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ProvisionedService } from '../world/directory';
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
  for (const stream of [child.stdout, child.stderr]) {
    if (log) stream?.pipe(log, { end: false });
    else stream?.resume();
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
 * Bundles the rollout Action as it is shipped.
 * @throws Error when it cannot be built.
 */
export async function buildAction(folder: string): Promise<string> {
  const { done } = run(['build.mjs'], { cwd: folder, env: process.env });
  const code = await done;
  if (code !== 0) {
    throw new Error(
      `The rollout Action could not be bundled: run 'node build.mjs' in ${folder}`,
    );
  }
  return join(folder, 'dist', 'rollout', 'index.js');
}

function bootstrapOf(service: ProvisionedService, desiredCount: number) {
  return {
    desiredCount,
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: ['subnet-a', 'subnet-b'],
        securityGroups: ['sg-service'],
      },
    },
    loadBalancers: [
      {
        targetGroupArn: service.blueTargetGroupArn,
        containerName: service.containerName,
        containerPort: service.containerPort,
        advancedConfiguration: {
          alternateTargetGroupArn: service.greenTargetGroupArn,
          productionListenerRule: service.productionRuleArn,
          testListenerRule: service.testRuleArn,
          roleArn: `arn:aws:iam::${
            service.serviceArn.split(':')[4]
          }:role/ecs-load-balancing`,
        },
      },
    ],
  };
}

function taskDefinitionOf(service: ProvisionedService) {
  const account = service.serviceArn.split(':')[4];
  return {
    family: service.serviceName,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: `arn:aws:iam::${account}:role/ecs-execution`,
    containerDefinitions: [
      {
        name: service.containerName,
        image: service.repositoryUri,
        essential: true,
        portMappings: [{ containerPort: service.containerPort }],
        environment: [{ name: 'WORK_MILLISECONDS', value: '40' }],
        healthCheck: {
          command: ['CMD', 'node', 'health.mjs', 'http://localhost/health'],
          interval: 10,
          timeout: 5,
          retries: 3,
          startPeriod: 10,
        },
      },
    ],
  };
}

export interface ActionRun {
  actionFile: string;
  /** Where the checkout is, and the log is kept. */
  workFolder: string;
  awsUrl: string;
  story: Story;
  service: ProvisionedService;
  release: Release;
  /** Go on with what an earlier run left in progress. */
  resume?: boolean;
  runNumber: number;
  /** `real,world,speed` when the world is not in real time. */
  clock?: string;
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
  await write(
    'bootstrap.json',
    JSON.stringify(bootstrapOf(service, story.desiredCount)),
  );
  await write(
    'task-definition.json',
    JSON.stringify(taskDefinitionOf(service)),
  );
  for (const file of ['output', 'summary.md', 'state']) await write(file, '');

  const inputs: Record<string, string> = {
    'service-arn': service.serviceArn,
    environment: story.environment,
    image: `${service.repositoryUri}:${release.version}`,
    version: release.version,
    'commit-message': release.commitMessage,
    'task-definition': 'task-definition.json',
    bootstrap: 'bootstrap.json',
    alarms: service.alarmName,
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
      AWS_REGION: service.serviceArn.split(':')[3],
      AWS_ACCESS_KEY_ID: 'sandbox',
      AWS_SECRET_ACCESS_KEY: 'sandbox',
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_ACTIONS: 'true',
      // Nothing answers there: a link must not lead to somebody's repository.
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: `canary-portal-sandbox/${story.name}`,
      GITHUB_RUN_ID: String(1_000 + runNumber),
      GITHUB_SHA: createHash('sha1')
        .update(`${story.name} ${release.version}`)
        .digest('hex'),
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
