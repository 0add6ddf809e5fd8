import fs from 'node:fs';
import path from 'node:path';
import { capture } from './buildah.mjs';

/**
 * Reads an image as a registry would hold it.
 *
 * @returns its configuration and its layers, the base's first: `bytes` as they
 * are downloaded, `paths` of what is in them
 */
export async function readImage(buildah, image, folder) {
  const inspected = await buildah.call('inspect', '--type', 'image', image);
  const { config, rootfs } = JSON.parse(inspected).Docker;
  await buildah.call('push', image, `oci:${folder}`);
  const blob = digest => path.join(folder, 'blobs', digest.replace(':', '/'));
  const readJson = file => JSON.parse(fs.readFileSync(file, 'utf8'));
  const [{ digest }] = readJson(path.join(folder, 'index.json')).manifests;
  const layers = readJson(blob(digest)).layers.map((layer, index) => ({
    id: rootfs.diff_ids[index],
    bytes: layer.size,
    file: blob(layer.digest),
  }));
  return { config, layers };
}

/** The layers that an image adds to the one that it is built on. */
export function layersBeyond(base, image) {
  const shared = base.layers.every(({ id }, i) => image.layers[i]?.id === id);
  if (!shared) throw new Error('The image is not built on the base image.');
  return image.layers.slice(base.layers.length);
}

/** What stands in layers, a folder with a `/` at its end. */
export async function pathsIn(layers) {
  const lists = await Promise.all(
    layers.map(({ file }) => capture('tar', ['--list', '--gzip', '-f', file])),
  );
  return lists.flatMap(list => list.split('\n').filter(Boolean));
}
