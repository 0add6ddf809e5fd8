import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Runs a program to its end with its output shown; resolves its exit code. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = signal => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(signal ? 130 : code);
    });
  });
}

/** Runs a program with its output in a file. @throws with the end of it. */
export async function runLogged(command, args, { log, ...options }) {
  const out = fs.openSync(log, 'a');
  const from = fs.fstatSync(out).size;
  const code = await run(command, args, {
    ...options,
    stdio: ['ignore', out, out],
  });
  fs.closeSync(out);
  if (code === 0) return;
  const end = fs
    .readFileSync(log)
    .subarray(from)
    .toString()
    .trimEnd()
    .split('\n')
    .slice(-30)
    .map(line => line.slice(0, 200));
  throw new Error(
    `${[path.basename(command), ...args].join(' ')} failed:\n${end.join('\n')}`,
  );
}
