// Finds a Node and a Yarn that fit, or fetches them as npm packages into
// `.toolchain/`. Plain Node, no dependencies: it runs before anything is
// installed, on whatever Node (18 or later) the machine has.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

// better-sqlite3 13 crashes under Node 20, and Backstage 1.55 wants 22 or 24.
const FITTING_MAJORS = [24, 22];
export const NODE_VERSION = '24.21.0';
const YARN_VERSION = '4.13.0';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = path.join(root, '.toolchain');
const modules = path.join(folder, 'node_modules');

/** Ends the command with a message that says what to do, and no stack trace. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @returns {{ node: string, yarn: string, env: NodeJS.ProcessEnv }} */
export function ensureToolchain({ log = console.error } = {}) {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = `node-${os}-${process.arch}`;
  const fetchedNode = path.join(
    modules,
    nodePackage,
    os === 'win' ? 'bin/node.exe' : 'bin/node',
  );
  const yarn = path.join(modules, '@yarnpkg/cli-dist/bin/yarn.js');

  const ownFits = FITTING_MAJORS.includes(
    Number(process.versions.node.split('.')[0]),
  );
  const wanted = [];
  if (!ownFits && !fs.existsSync(fetchedNode)) {
    wanted.push(`${nodePackage}@${NODE_VERSION}`);
  }
  if (!fs.existsSync(yarn)) wanted.push(`@yarnpkg/cli-dist@${YARN_VERSION}`);
  if (wanted.length > 0) fetchPackages(wanted, log);

  const node = ownFits ? process.execPath : fetchedNode;
  if (!fs.existsSync(node)) {
    fail(
      `No Node for ${process.platform}-${
        process.arch
      } on npm. Install Node ${FITTING_MAJORS.join(
        ' or ',
      )} yourself and run the command again.`,
    );
  }
  return { node, yarn, env: environment(node, yarn) };
}

function fetchPackages(packages, log) {
  log(`Fetching ${packages.join(' and ')} …`);
  fs.mkdirSync(folder, { recursive: true });
  const result = spawnSync(
    npm,
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      // Both together, or npm would prune the one that is there already.
      ...packages,
      ...installedBefore(packages),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (result.status !== 0) {
    fail(
      `npm could not install ${packages.join(' ')}. ` +
        'Check that `npm ping` works, or install Node 24 yourself.',
    );
  }
}

function installedBefore(packages) {
  if (!fs.existsSync(modules)) return [];
  const names = packages.map(spec => spec.slice(0, spec.lastIndexOf('@')));
  return [
    ...fs
      .readdirSync(modules)
      .filter(name => name.startsWith('node-'))
      .map(name => [name, NODE_VERSION]),
    ['@yarnpkg/cli-dist', YARN_VERSION],
  ]
    .filter(([name]) => !names.includes(name))
    .filter(([name]) => fs.existsSync(path.join(modules, name)))
    .map(([name, version]) => `${name}@${version}`);
}

/** Children find this Node, this Yarn and the repository's binaries first. */
function environment(node, yarn) {
  const shims = path.join(folder, 'bin');
  fs.mkdirSync(shims, { recursive: true });
  writeExecutable(
    path.join(shims, 'yarn'),
    `#!/bin/sh\nexec "${node}" "${yarn}" "$@"\n`,
  );
  return {
    ...process.env,
    // An npm that started us leaves settings that confuse Yarn's children.
    npm_config_user_agent: `yarn/${YARN_VERSION}`,
    npm_execpath: yarn,
    PATH: [
      shims,
      path.dirname(node),
      path.join(root, 'node_modules/.bin'),
      process.env.PATH,
    ].join(path.delimiter),
  };
}

/**
 * Makes Yarn fetch from where npm fetches: by default it asks an address of its
 * own, which a network that lets npm through may not know.
 */
export function registryEnvironment(env = process.env) {
  if (env.YARN_NPM_REGISTRY_SERVER) return {};
  const { stdout } = spawnSync(npm, ['config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
  });
  const registry = stdout?.trim();
  return registry ? { YARN_NPM_REGISTRY_SERVER: registry } : {};
}

function writeExecutable(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  // Written aside and renamed: several commands may start at the same time.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o755 });
  fs.renameSync(draft, file);
}
