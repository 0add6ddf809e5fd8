import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { Processes } from './processes.mjs';

function makeProcesses(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-portal-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  return new Processes(folder);
}

function startNode(processes, name, script) {
  return new Promise(resolve => {
    processes.start(name, process.execPath, ['-e', script], {
      cwd: os.tmpdir(),
      env: process.env,
      onLine: resolve,
    });
  });
}

const isAlive = pid => {
  try {
    process.kill(pid, 0);
    // A zombie still has a pid, but nothing of it runs any more.
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

test('stopping ends what the processes started as well', async t => {
  const processes = makeProcesses(t);
  const grandchild = await startNode(
    processes,
    'parent',
    `const { spawn } = require('node:child_process');
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
     console.log(child.pid);`,
  );
  assert.equal(isAlive(Number(grandchild)), true);

  await processes.stop();

  assert.equal(isAlive(Number(grandchild)), false);
});

test('a process that ends by itself is a failure that shows its last words', async t => {
  const processes = makeProcesses(t);
  await startNode(
    processes,
    'backend',
    `console.log('port 7007 is on fire'); process.exit(3)`,
  );

  await assert.rejects(processes.failure, {
    message: /The backend stopped \(exit code 3\)[^]*port 7007 is on fire/,
  });
});

test('a program that is not there is a failure too', async t => {
  const processes = makeProcesses(t);
  processes.start('sandbox', '/nowhere/at/all', [], {
    cwd: os.tmpdir(),
    env: process.env,
  });

  await assert.rejects(processes.failure, { message: /The sandbox stopped/ });
});
