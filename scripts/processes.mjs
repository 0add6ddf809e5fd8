// Long-running processes that are started, watched and ended together.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const GRACE_MS = 10_000;

/**
 * Each process leads a process group of its own, so that ending it ends what it
 * started as well. Output goes to `<logFolder>/<name>.log`.
 */
export class Processes {
  #running = new Map();
  #logFolder;
  #stopping = false;
  #fail;
  /** Rejects when a process ends before it is told to. */
  failure;

  constructor(logFolder) {
    this.#logFolder = logFolder;
    fs.mkdirSync(logFolder, { recursive: true });
    this.failure = new Promise((_resolve, reject) => {
      this.#fail = reject;
    });
    // Whoever awaits it sees it; nobody has to.
    this.failure.catch(() => {});
  }

  start(name, command, args, { cwd, env, onLine }) {
    const logFile = path.join(this.#logFolder, `${name}.log`);
    const log = fs.openSync(logFile, 'w');
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.set(name, child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => fs.writeSync(log, chunk));
    }
    if (onLine) forEachLine(child.stdout, onLine);

    let ended = false;
    const end = how => {
      if (ended) return;
      ended = true;
      fs.closeSync(log);
      this.#ended(name, logFile, how);
    };
    child.on('error', error => end(error.message));
    child.on('close', (code, signal) => end(signal ?? `exit code ${code}`));
  }

  #ended(name, logFile, how) {
    this.#running.delete(name);
    if (this.#stopping) return;
    const lines = fs.readFileSync(logFile, 'utf8').trimEnd().split('\n');
    this.#fail(
      new Error(
        `The ${name} stopped (${how}). The end of ${logFile}:\n  ${lines
          .slice(-25)
          .join('\n  ')}`,
      ),
    );
  }

  /** Ends every process: asks first, and forces those that do not listen. */
  async stop() {
    this.#stopping = true;
    const children = [...this.#running.values()];
    await Promise.all(
      children.map(
        child =>
          new Promise(resolve => {
            const force = setTimeout(
              () => signalGroup(child, 'SIGKILL'),
              GRACE_MS,
            );
            child.once('close', () => {
              clearTimeout(force);
              resolve();
            });
            // The leader alone: it knows in which order to end what it started.
            child.kill('SIGTERM');
          }),
      ),
    );
    // A group may outlive its leader.
    children.forEach(child => signalGroup(child, 'SIGKILL'));
    await Promise.all(children.map(groupEnded));
  }

  /** At once, for when there is no time to ask. */
  kill() {
    this.#stopping = true;
    this.#running.forEach(child => signalGroup(child, 'SIGKILL'));
  }
}

function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** A signal is sent before it is obeyed. */
async function groupEnded(child) {
  for (let look = 0; look < 100 && hasGroup(child); look++) await delay(20);
}

function hasGroup({ pid }) {
  if (process.platform === 'win32' || pid === undefined) return false;
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

function forEachLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', text => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    lines.forEach(onLine);
  });
}
