import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {
  buildTools,
  packagesIn,
  strangers,
  userProblems,
} from './contents.mjs';
import { healthCommand } from './tryService.mjs';

test('a user is a number other than 0', () => {
  assert.deepEqual(userProblems('10001:10001'), []);
  assert.deepEqual(userProblems('10001'), []);
  assert.deepEqual(userProblems('0'), ['it is root']);
  assert.deepEqual(userProblems('10001:0'), ['it is root']);
  assert.deepEqual(userProblems('node'), ['it is "node"']);
  assert.deepEqual(userProblems(''), ['it is ""']);
  assert.deepEqual(userProblems(undefined), ['it is ""']);
});

test('a layer may fill its folder and take away, and nothing else', () => {
  const paths = [
    'app/',
    'app/dist/main.js',
    'etc/',
    'etc/hosts',
    'usr/local/bin/.wh.npm',
    'root/.npmrc',
    'usr/local/etc/ca.pem',
    'application',
  ];
  assert.deepEqual(strangers(paths, '/app'), [
    'root/.npmrc',
    'usr/local/etc/ca.pem',
    'application',
  ]);
});

test('packages are found wherever they are', () => {
  assert.deepEqual(
    packagesIn([
      '/app/node_modules',
      '/app/node_modules/.bin',
      '/app/node_modules/vite',
      '/app/node_modules/vite/dist',
      '/app/node_modules/@types',
      '/app/node_modules/@types/node',
      '/app/node_modules/vite/node_modules/vite',
      '/usr/local/lib/node_modules/npm',
    ]),
    ['vite', '@types/node', 'npm'],
  );
});

test('a build tool is found in the path of the image, also as a link', t => {
  const files = fs.mkdtempSync(path.join(os.tmpdir(), 'contents-'));
  t.after(() => fs.rmSync(files, { recursive: true }));
  fs.mkdirSync(path.join(files, 'opt/bin'), { recursive: true });
  fs.writeFileSync(path.join(files, 'opt/bin/gcc'), '');
  fs.writeFileSync(path.join(files, 'opt/bin/node'), '');
  fs.symlinkSync('/nowhere', path.join(files, 'opt/bin/npm'));
  assert.deepEqual(buildTools(files, { Env: ['A=1', 'PATH=/bin:/opt/bin'] }), [
    '/opt/bin/npm',
    '/opt/bin/gcc',
  ]);
});

test('a health check is run as a container runtime does', () => {
  assert.deepEqual(healthCommand({ Test: ['CMD', 'node', '-e', ''] }), [
    'node',
    '-e',
    '',
  ]);
  assert.deepEqual(healthCommand({ Test: ['CMD-SHELL', 'exit 1'] }), [
    '/bin/sh',
    '-c',
    'exit 1',
  ]);
  assert.throws(() => healthCommand({ Test: ['NONE'] }), /no health check/);
  assert.throws(() => healthCommand(undefined), /no health check/);
});
