import fs from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

const read = file => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

/** Every workspace: its folder, relative to the root, and its package.json. */
export function workspaces() {
  return read('package.json')
    .workspaces.flatMap(pattern =>
      pattern.endsWith('/*')
        ? fs
            .readdirSync(path.join(root, pattern.slice(0, -2)))
            .map(name => `${pattern.slice(0, -2)}/${name}`)
        : [pattern],
    )
    .filter(folder => fs.existsSync(path.join(root, folder, 'package.json')))
    .sort()
    .map(folder => ({ folder, manifest: read(`${folder}/package.json`) }));
}
