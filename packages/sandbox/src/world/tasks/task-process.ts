import { ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Behaviour } from '../behaviour';

const SERVICE = require.resolve('../service/server.mjs');
/** Small on purpose: a world has many tasks and must not fill a laptop. */
const NODE_OPTIONS = [
  '--max-old-space-size=24',
  '--max-semi-space-size=1',
  '--v8-pool-size=0',
  '--no-warnings',
];

export interface TaskProcessEvents {
  listening(port: number): void;
  line(text: string): void;
  exited(exitCode: number | undefined, signal: string | undefined): void;
}

/** One task as a child process that runs the service. */
export class TaskProcess {
  private readonly child: ChildProcess;
  private readonly exit: Promise<void>;

  constructor(
    options: {
      environment: Record<string, string>;
      metadataUrl: string;
      /** `real,world,speed`: see service/world-time.mjs. */
      clock: string;
      behaviour: Behaviour;
    },
    events: TaskProcessEvents,
  ) {
    this.child = spawn(process.execPath, [...NODE_OPTIONS, SERVICE], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Nothing of the sandbox's own environment: a task has what its
      // definition gives it.
      env: {
        ...options.environment,
        PORT: '0',
        UV_THREADPOOL_SIZE: '1',
        ECS_CONTAINER_METADATA_URI_V4: options.metadataUrl,
        SANDBOX_CLOCK: options.clock,
        SANDBOX_BEHAVIOUR: JSON.stringify(options.behaviour),
      },
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (stream) {
        createInterface({ input: stream }).on('line', text =>
          events.line(text),
        );
      }
    }
    this.child.on('message', message => {
      if (typeof message !== 'object' || !('port' in message)) return;
      if (typeof message.port === 'number') events.listening(message.port);
    });
    this.exit = new Promise(resolve => {
      this.child.once('error', error => {
        events.line(`the process could not be started: ${error.message}`);
        events.exited(undefined, undefined);
        resolve();
      });
      // 'close' and not 'exit': the last lines have been read by then.
      this.child.once('close', (code, signal) => {
        events.exited(code ?? undefined, signal ?? undefined);
        resolve();
      });
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  setBehaviour(behaviour: Behaviour): void {
    this.send({ type: 'behaviour', behaviour });
  }

  setClock(clock: string): void {
    this.send({ type: 'clock', clock });
  }

  /** SIGTERM, then SIGKILL after `graceMs` real milliseconds. */
  async stop(graceMs: number): Promise<void> {
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), graceMs);
    await this.exit;
    clearTimeout(timer);
  }

  private send(message: Record<string, unknown>): void {
    // A task may die at any moment: its exit is reported elsewhere.
    if (this.child.connected) this.child.send(message, () => undefined);
  }
}
