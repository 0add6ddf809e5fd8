import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** One step, run as GitHub's runner runs it. */
export interface StepResult {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  state: Record<string, string>;
}

/** `name<<delimiter\nvalue\ndelimiter` and `name=value`, as runners read them. */
function readFileCommand(path: string): Record<string, string> {
  const values: Record<string, string> = {};
  const text = readFileSync(path, 'utf8');
  for (const match of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    values[match[1]] = match[3];
  }
  return values;
}

/** A step under way. */
export interface RunningStep {
  kill(signal: NodeJS.Signals): void;
  result: Promise<StepResult>;
  /** What it has printed so far. */
  log(): string;
}

/** A runner in a folder of its own, with the Action bundled as it is shipped. */
export async function createRunner() {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-actions-'));
  const bundle = join(folder, 'index.js');
  await build({
    entryPoints: [resolve(__dirname, '../rollout/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    logLevel: 'error',
  });
  let steps = 0;
  return {
    folder,
    write(name: string, text: string) {
      writeFileSync(join(folder, name), text);
    },
    start(
      inputs: Record<string, string>,
      env: Record<string, string>,
    ): RunningStep {
      steps += 1;
      const file = (name: string) => {
        const path = join(folder, `${name}-${steps}`);
        writeFileSync(path, '');
        return path;
      };
      const files = {
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_STATE: file('state'),
      };
      const child = spawn(process.execPath, [bundle], {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [
              `INPUT_${name.toUpperCase()}`,
              value,
            ]),
          ),
          ...files,
          ...env,
        },
      });
      let log = '';
      const add = (chunk: Buffer) => {
        log += chunk.toString();
      };
      child.stdout.on('data', add);
      child.stderr.on('data', add);
      return {
        kill: signal => child.kill(signal),
        log: () => log,
        result: new Promise((done, fail) => {
          child.once('error', fail);
          child.once('close', exitCode =>
            done({
              exitCode,
              log,
              outputs: readFileCommand(files.GITHUB_OUTPUT),
              state: readFileCommand(files.GITHUB_STATE),
              summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
            }),
          );
        }),
      };
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Runner = Awaited<ReturnType<typeof createRunner>>;
