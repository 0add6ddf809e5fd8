import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const GRACE_MS = 15_000;
const TAIL_LINES = 25;

export interface Program {
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  onLine?: (line: string) => void;
}

interface Running {
  child: ChildProcess;
  ended: Promise<void>;
}

/** Programs that run until they are told to stop; each logs to a file. */
export class ProcessGroup {
  private readonly logFolder: string;
  private readonly running: Running[] = [];
  private isStopping = false;
  private fail: (error: Error) => void = () => undefined;
  /** Rejects when a program ends by itself. */
  readonly failure: Promise<never>;

  constructor(logFolder: string) {
    this.logFolder = logFolder;
    mkdirSync(logFolder, { recursive: true });
    this.failure = new Promise((_resolve, reject) => {
      this.fail = reject;
    });
    // Whoever awaits it sees it; nobody has to.
    this.failure.catch(() => undefined);
  }

  /** Runs a Node program. It leads a group, so that its children end with it. */
  start({ name, args, cwd, env, onLine }: Program): void {
    const logFile = path.join(this.logFolder, `${name}.log`);
    const log = createWriteStream(logFile);
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    if (onLine) createInterface({ input: child.stdout }).on('line', onLine);
    const ended = new Promise<void>(resolve => {
      child.once('error', error => {
        this.fail(error);
        resolve();
      });
      child.once('close', (code, signal) => {
        resolve();
        if (this.isStopping) return;
        const how = signal ?? `exit code ${code}`;
        this.fail(new Error(`The ${name} ended (${how}):\n${tail(logFile)}`));
      });
    });
    this.running.push({ child, ended });
  }

  /** Asks every program to end, and forces those that do not. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(
      this.running.map(async ({ child, ended }) => {
        signalGroup(child, 'SIGTERM');
        const force = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
        await ended;
        clearTimeout(force);
        // A group may outlive its leader.
        signalGroup(child, 'SIGKILL');
      }),
    );
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const isGone =
      error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

function tail(file: string): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines
    .slice(-TAIL_LINES)
    .map(line => `  ${line}`)
    .join('\n');
}
