import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Registries answer with these, whatever wrote the image. */
const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

function input(name) {
  return (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

async function ecr(command, ...options) {
  const { stdout } = await run('aws', [
    'ecr',
    command,
    '--repository-name',
    input('repository'),
    '--output',
    'json',
    ...options,
  ]);
  return JSON.parse(stdout);
}

/** The CLI names the error in its text. */
function isError(error, ...names) {
  return names.some(name => String(error.stderr).includes(`(${name})`));
}

async function find(tag) {
  try {
    const { imageDetails } = await ecr(
      'describe-images',
      '--image-ids',
      `imageTag=${tag}`,
    );
    const { imageDigest, imageTags = [] } = imageDetails[0];
    const version = imageTags.find(name => name.startsWith('version-')) ?? '';
    return { digest: imageDigest, version: version.replace('version-', '') };
  } catch (error) {
    if (isError(error, 'ImageNotFoundException')) return undefined;
    throw error;
  }
}

async function tagImage(digest, tags) {
  const { images } = await ecr(
    'batch-get-image',
    '--image-ids',
    `imageDigest=${digest}`,
    '--accepted-media-types',
    ...MANIFEST_TYPES,
  );
  const [image] = images;
  if (!image) throw new Error(`The registry has no image ${digest}.`);
  for (const tag of tags) {
    try {
      await ecr(
        'put-image',
        '--image-tag',
        tag,
        '--image-digest',
        digest,
        '--image-manifest',
        image.imageManifest,
        '--image-manifest-media-type',
        image.imageManifestMediaType,
      );
      say(`${tag} → ${digest}`);
    } catch (error) {
      if (isError(error, 'ImageAlreadyExistsException')) {
        say(`${tag} → ${digest} (as before)`);
      } else if (isError(error, 'ImageTagAlreadyExistsException')) {
        say(`${tag} stays with the image that has it: tags do not move here.`);
      } else {
        throw error;
      }
    }
  }
}

async function main() {
  const tag = input('find');
  const tags = input('tags').split(/\s+/).filter(Boolean);
  let digest = input('digest');
  let version = '';
  if (tag) {
    const found = await find(tag);
    say(found ? `${tag} is ${found.digest}` : `No image is tagged ${tag}.`);
    digest = found?.digest ?? '';
    version = found?.version ?? '';
  }
  if (tags.length > 0) {
    if (!digest) throw new Error('There is no image to tag.');
    await tagImage(digest, tags);
  }
  appendFileSync(
    process.env.GITHUB_OUTPUT,
    `digest=${digest}\nversion=${version}\n`,
  );
}

main().catch(error => {
  say(`::error::${String(error.stderr || error.message).replace(/\s+/g, ' ')}`);
  process.exitCode = 1;
});
