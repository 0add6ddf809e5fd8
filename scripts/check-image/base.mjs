import fs from 'node:fs';
import path from 'node:path';
import { NODE_VERSION } from '../toolchain.mjs';
import { capture } from './buildah.mjs';

const DEBIAN = 'bookworm';
const NPM_VERSION = '11.19.1';

/**
 * The image that both are built on: the one that is named, pulled by buildah, or
 * one like node:24-bookworm-slim made of Debian's packages and npm's Node, for
 * networks without a registry of images.
 */
export async function makeBase({ buildah, folder, base }) {
  if (base) {
    console.log(`Fetching ${base} …`);
    await buildah.call('pull', base);
    return base;
  }
  const image = `localhost/check-image-base:${DEBIAN}-node${NODE_VERSION}-npm${NPM_VERSION}`;
  if (await buildah.has(image)) return image;
  console.log('Making a base image: Debian, Node and npm …');
  const debian = path.join(folder, 'debian.tar');
  await capture('mmdebstrap', ['--variant=minbase', DEBIAN, debian]);
  const files = await layOutNode(folder);
  const container = await buildah.call('from', 'scratch');
  await buildah.call('add', container, debian, '/');
  await buildah.call('copy', '--chown=0:0', container, files, '/');
  await buildah.call('config', '--cmd', 'node', container);
  await buildah.call('commit', '--format=docker', '--rm', container, image);
  return image;
}

/** Node and npm where the official image has them. @returns the folder of `/`. */
async function layOutNode(folder) {
  const fetched = path.join(folder, 'fetched');
  const files = path.join(folder, 'base-files');
  const nodePackage = `node-linux-${process.arch}`;
  fs.mkdirSync(fetched);
  await capture('npm', [
    'install',
    '--prefix',
    fetched,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `${nodePackage}@${NODE_VERSION}`,
    `npm@${NPM_VERSION}`,
  ]);
  const bin = path.join(files, 'usr/local/bin');
  const lib = path.join(files, 'usr/local/lib/node_modules');
  fs.mkdirSync(bin, { recursive: true });
  fs.mkdirSync(lib, { recursive: true });
  const modules = path.join(fetched, 'node_modules');
  fs.renameSync(
    path.join(modules, nodePackage, 'bin/node'),
    path.join(bin, 'node'),
  );
  fs.renameSync(path.join(modules, 'npm'), path.join(lib, 'npm'));
  for (const name of ['npm', 'npx']) {
    fs.symlinkSync(
      `../lib/node_modules/npm/bin/${name}-cli.js`,
      path.join(bin, name),
    );
  }
  return files;
}
