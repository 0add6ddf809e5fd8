import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONTENT } from '../../__testUtils__/files';
import type { Account } from './account';

/** In world time, whatever the speed. */
const PRELOAD = path.resolve(
  path.dirname(require.resolve('@canary-portal/sandbox/package.json')),
  'src/world/time-preload.mjs',
);

export interface StepResult {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
}

/** A step under way. */
export interface Step {
  log(): string;
  kill(): void;
  result: Promise<StepResult>;
}

function readOutputs(file: string): Record<string, string> {
  const text = readFileSync(file, 'utf8');
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(
    /^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm,
  )) {
    outputs[name] = value;
  }
  return outputs;
}

/** Runs the Actions that services carry, with the keys of synthesised roles. */
export class Job {
  private readonly account: Account;
  private readonly speed: number;
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'job-'));
  private steps = 0;

  constructor(account: Account, speed: number, plan: string) {
    this.account = account;
    this.speed = speed;
    writeFileSync(path.join(this.folder, 'deployment.yaml'), plan);
  }

  /** Starts an Action as a job in the context, with the role that is its own. */
  async start(
    action: string,
    as: { role: string; context: string; run: number },
    inputs: Record<string, string>,
  ): Promise<Step> {
    this.steps += 1;
    const file = (name: string) => {
      const where = path.join(this.folder, `${name}-${this.steps}`);
      writeFileSync(where, '');
      return where;
    };
    const output = file('output');
    const { sandbox } = this.account;
    const keys = await this.account.assume(
      as.role,
      this.account.token(as.context),
    );
    const child: ChildProcess = spawn(
      process.execPath,
      [path.join(CONTENT, '.github/actions', action, 'index.js')],
      {
        cwd: this.folder,
        env: {
          PATH: process.env.PATH,
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [
              `INPUT_${name.toUpperCase()}`,
              value,
            ]),
          ),
          AWS_ENDPOINT_URL: sandbox.awsUrl,
          AWS_REGION: 'eu-west-1',
          AWS_ACCESS_KEY_ID: keys.AccessKeyId,
          AWS_SECRET_ACCESS_KEY: keys.SecretAccessKey,
          AWS_SESSION_TOKEN: keys.SessionToken,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: file('summary'),
          GITHUB_STATE: file('state'),
          GITHUB_REPOSITORY: 'acme/orders',
          GITHUB_SERVER_URL: 'https://github.example',
          GITHUB_RUN_ID: String(as.run),
          GITHUB_SHA: 'f00dcafef00dcafef00dcafef00dcafef00dcafe',
          GITHUB_ACTOR: 'owner',
          RUNNER_TEMP: this.folder,
          NODE_OPTIONS: `--import=${PRELOAD}`,
          SANDBOX_CLOCK: [Date.now(), sandbox.clock.now(), this.speed].join(
            ',',
          ),
        },
      },
    );
    let log = '';
    child.stdout?.on('data', data => (log += data));
    child.stderr?.on('data', data => (log += data));
    return {
      log: () => log,
      kill: () => child.kill('SIGKILL'),
      result: new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', exitCode =>
          resolve({ exitCode, log, outputs: readOutputs(output) }),
        );
      }),
    };
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Waits until a step has printed something. */
export async function untilLog(step: Step, text: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!step.log().includes(text)) {
    if (Date.now() > deadline) throw new Error(step.log());
    await new Promise(done => setTimeout(done, 50));
  }
}
