// Installs what yarn.lock names, once: a stamp in node_modules remembers what
// was installed, so that the second run skips it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  ensureToolchain,
  fail,
  registryEnvironment,
  root,
} from './toolchain.mjs';
import { workspaces } from './workspaces.mjs';

const stamp = path.join(root, 'node_modules/.canary-portal-install');

const LOCKFILE_IS_OLD = 'YN0028';
// Of packages that are not ours, about each other.
const PEER_WARNING = /YN0002|YN0060|YN0086/;

/** @returns the toolchain, with every package of yarn.lock installed. */
export function ensureInstalled({ log = console.error } = {}) {
  const toolchain = ensureToolchain({ log });
  const wanted = fingerprint();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return toolchain;
  }
  log(
    'Installing the packages of yarn.lock; the first time takes a minute or two …',
  );
  const started = Date.now();
  const { node, yarn, env } = toolchain;
  const fetching = { ...env, ...registryEnvironment() };
  const install = extraEnv =>
    spawnSync(node, [yarn, 'install', '--immutable'], {
      cwd: root,
      env: { ...fetching, ...extraEnv },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 64 * 1024 * 1024,
    });
  let result = install({});
  if (result.status !== 0 && !result.stdout.includes(LOCKFILE_IS_OLD)) {
    // Yarn 4.13 crashes when a request fails and it tries that one again.
    result = install({ YARN_HTTP_RETRY: '0' });
  }
  if (result.status !== 0) {
    log(
      result.stdout
        .split('\n')
        .filter(line => !PEER_WARNING.test(line))
        .join('\n'),
    );
    fail(
      'yarn install failed; what it says stands above. If package.json changed, run: node scripts/yarn.mjs install',
    );
  }
  fs.writeFileSync(stamp, wanted);
  log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return toolchain;
}

/** Of everything that decides what an install puts into node_modules. */
function fingerprint() {
  const files = ['.', ...workspaces().map(({ folder }) => folder)].map(folder =>
    path.join(folder, 'package.json'),
  );
  const hash = createHash('sha256');
  for (const file of ['yarn.lock', '.yarnrc.yml', ...files]) {
    hash.update(file).update('\0');
    hash.update(fs.readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}
