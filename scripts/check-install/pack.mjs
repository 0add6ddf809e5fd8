// Builds and packs every package that is published.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { runLogged } from '../run.mjs';
import { root } from '../toolchain.mjs';
import { workspaces } from '../workspaces.mjs';

/** @returns {Promise<{ manifest: object, tarball: string }[]>} */
export async function packAll({ node, yarn, env }, folder) {
  const cli = path.join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
  const must = (args, cwd) =>
    runLogged(node, args, { cwd, env, log: path.join(folder, 'pack.log') });
  // The declarations that the builds below bundle.
  await must([path.join(root, 'node_modules/typescript/bin/tsc')], root);

  const packed = [];
  for (const { folder: workspace, manifest } of workspaces()) {
    if (manifest.private) continue;
    const cwd = path.join(root, workspace);
    const tarball = path.join(folder, `${path.basename(workspace)}.tgz`);
    await must([cli, 'package', 'build'], cwd);
    await must([yarn, 'pack', '--out', tarball], cwd);
    packed.push({ manifest: packedManifest(tarball, env), tarball });
  }
  return packed;
}

/** Not the one in the folder: packing replaces `workspace:` and the entries. */
function packedManifest(tarball, env) {
  const text = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], {
    env,
    encoding: 'utf8',
  });
  const manifest = JSON.parse(text);
  if (/"(workspace|link):|"src\//.test(text)) {
    throw new Error(
      `The package.json of ${manifest.name} still points into this repository:\n${text}`,
    );
  }
  return manifest;
}
