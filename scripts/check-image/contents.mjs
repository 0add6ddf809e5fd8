import fs from 'node:fs';
import path from 'node:path';
import { layersBeyond, pathsIn } from './image.mjs';

/** Programs that build or fetch, and that a running service has no use for. */
const BUILD_TOOLS = [
  ...['npm', 'npx', 'corepack', 'yarn', 'yarnpkg', 'pnpm', 'node-gyp'],
  ...['tsc', 'tsx', 'vite', 'esbuild', 'rollup', 'eslint', 'prettier'],
  ...['cc', 'gcc', 'c++', 'g++', 'clang', 'make', 'cmake', 'python3', 'git'],
];

/** Checks what an image says of itself and what is in it, without running it. */
export async function checkContents({ report, images, files, repository }) {
  const { config } = images.service;
  const folder = config.WorkingDir;
  const paths = walk(files);
  const production = productionPackages(repository);
  report.check('its user is a number, and not root', userProblems(config.User));
  report.check(
    'it asks for no writable volume',
    Object.keys(config.Volumes ?? {}),
  );
  report.check(
    'it says its version, revision and source',
    ['version', 'revision', 'source']
      .map(name => `org.opencontainers.image.${name}`)
      .filter(label => !config.Labels?.[label]),
  );
  report.check(
    'it adds nothing to its base outside of its own folder',
    strangers(await pathsIn(layersBeyond(images.base, images.service)), folder),
  );
  report.check(
    'its files belong to root, and nobody else may write them',
    paths
      .filter(name => `${name}/`.startsWith(`${folder}/`))
      .filter(name => isOpen(fs.lstatSync(path.join(files, name)))),
  );
  report.check('no build tool is inside', buildTools(files, config));
  report.check(
    'no package is inside that the lock file does not give to production',
    packagesIn(paths).filter(name => !production.has(name)),
  );
  report.check(
    'no source and no settings of a compiler or of npm are inside',
    paths.filter(isSource),
  );
}

function isOpen(stats) {
  const writable = !stats.isSymbolicLink() && (stats.mode & 0o022) !== 0;
  return stats.uid !== 0 || writable;
}

/** What is wrong with the user that an image names. */
export function userProblems(user) {
  if (!/^\d+(:\d+)?$/.test(user ?? '')) return [`it is "${user ?? ''}"`];
  return user.split(':').some(id => Number(id) === 0) ? ['it is root'] : [];
}

/** Runtimes mount these over; buildah leaves empty files to mount them at. */
const MOUNT_POINTS = ['etc/hosts', 'etc/resolv.conf'];

/** Paths of a layer that are neither below a folder nor take something away. */
export function strangers(paths, folder) {
  const inside = `${folder.replace(/^\//, '')}/`;
  return paths.filter(
    name =>
      !name.startsWith(inside) &&
      !name.endsWith('/') &&
      !MOUNT_POINTS.includes(name) &&
      !path.basename(name).startsWith('.wh.'),
  );
}

/** Names of the packages below any `node_modules` of a list of paths. */
export function packagesIn(paths) {
  const names = paths.map(
    name => /\/node_modules\/((?:@[^/]+\/)?[^@./][^/]*)$/.exec(name)?.[1],
  );
  return [...new Set(names.filter(Boolean))];
}

const isSource = file =>
  /\.tsx?$|\/tsconfig[^/]*\.json$|\/\.?npmrc$/.test(file);

function productionPackages(repository) {
  const lock = JSON.parse(
    fs.readFileSync(path.join(repository, 'package-lock.json'), 'utf8'),
  );
  return new Set(
    Object.entries(lock.packages)
      .filter(([, { dev }]) => !dev)
      .map(([name]) => name.replace(/^.*node_modules\//, '')),
  );
}

/** Those that stand in the PATH of an image. */
export function buildTools(files, { Env = [] }) {
  const variable = Env.find(text => text.startsWith('PATH=')) ?? 'PATH=';
  return variable
    .slice('PATH='.length)
    .split(':')
    .flatMap(folder => BUILD_TOOLS.map(tool => path.join(folder, tool)))
    .filter(tool => {
      // A link that leads nowhere is there too.
      const file = path.join(files, tool);
      return fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    });
}

/** Every path of an image, from its root on; links are not followed. */
function walk(files) {
  return fs.readdirSync(files, { recursive: true }).map(name => `/${name}`);
}
