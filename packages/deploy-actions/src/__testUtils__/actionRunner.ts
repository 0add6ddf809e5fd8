import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

/** Bundles Actions into a folder as they are shipped. */
export function buildActions(out: string, actions: readonly string[] = []) {
  execFileSync(process.execPath, [
    resolve(__dirname, '../../build.mjs'),
    '--out',
    out,
    ...actions,
  ]);
}

/** A runner in a folder of its own, with Actions as they are shipped. */
export function createRunner(actions: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-actions-'));
  const built = join(folder, '.github', 'actions');
  buildActions(built, actions);
  let steps = 0;
  return {
    folder,
    write(name: string, text: string) {
      writeFileSync(join(folder, name), text);
    },
    start(
      inputs: Record<string, string>,
      env: Record<string, string>,
      action = actions[0],
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
      const child = spawn(process.execPath, [join(built, action, 'index.js')], {
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

export type Runner = ReturnType<typeof createRunner>;
