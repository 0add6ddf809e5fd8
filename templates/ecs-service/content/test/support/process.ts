import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isRecord } from '../../src/is-record.ts';

/** A program that writes JSON lines, in a process of its own. */
export interface Program {
  lines: Record<string, unknown>[];
  /** The first line that has this message, now or later. */
  says: (message: string) => Promise<Record<string, unknown>>;
  signal: (name: NodeJS.Signals) => void;
  /** Exit code, once it has left. */
  left: Promise<number | null>;
}

/** Starts a file of this repository with Node. It ends with the test. */
export function run(
  t: Pick<TestContext, 'after'>,
  file: string,
  env: Record<string, string> = {},
): Program {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const child = spawn(process.execPath, [`${root}${file}`], {
    // It must find its own files, wherever it is started.
    cwd: '/',
    env: { PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Record<string, unknown>[] = [];
  const waiting = new Map<string, (line: Record<string, unknown>) => void>();
  createInterface({ input: child.stdout }).on('line', text => {
    const line: unknown = JSON.parse(text);
    if (!isRecord(line)) throw new Error(`not a JSON object: ${text}`);
    lines.push(line);
    if (typeof line.message === 'string') waiting.get(line.message)?.(line);
  });
  const left = once(child, 'close').then(() => child.exitCode);
  t.after(() => {
    child.kill('SIGKILL');
    return left;
  });
  return {
    lines,
    left,
    signal: name => child.kill(name),
    says: message => {
      const said = lines.find(line => line.message === message);
      if (said) return Promise.resolve(said);
      const { promise, resolve, reject } =
        Promise.withResolvers<Record<string, unknown>>();
      waiting.set(message, resolve);
      void left.then(code => {
        reject(new Error(`it left with ${code ?? 'a signal'} instead`));
      });
      return promise;
    },
  };
}

/** The address of a program, once it listens. */
export async function addressOf(program: Program): Promise<string> {
  const { port } = await program.says('listening');
  return `http://127.0.0.1:${String(port)}`;
}
