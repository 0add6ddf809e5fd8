import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAction } from '../__testUtils__/runAction';

/**
 * Stands for the AWS CLI: a registry in a file, with the CLI's answers and the
 * CLI's errors.
 */
const AWS = `#!${process.execPath}
const fs = require('node:fs');
const file = process.env.REGISTRY;
const registry = JSON.parse(fs.readFileSync(file, 'utf8'));
const [, command, ...args] = process.argv.slice(2);
const option = name => args[args.indexOf('--' + name) + 1];
const fail = error => {
  process.stderr.write('An error occurred (' + error + ') when calling it');
  process.exit(254);
};
const tags = digest => Object.keys(registry.tags).filter(t => registry.tags[t] === digest);
const known = Object.values(registry.tags);
if (command === 'describe-images') {
  const digest = registry.tags[option('image-ids').replace('imageTag=', '')];
  if (!digest) fail('ImageNotFoundException');
  console.log(JSON.stringify({ imageDetails: [{ imageDigest: digest, imageTags: tags(digest) }] }));
} else if (command === 'batch-get-image') {
  const digest = option('image-ids').replace('imageDigest=', '');
  const images = known.includes(digest) ? [{ imageManifest: 'manifest of ' + digest, imageManifestMediaType: 'index' }] : [];
  console.log(JSON.stringify({ images }));
} else if (command === 'put-image') {
  const tag = option('image-tag');
  const digest = option('image-digest');
  if (option('image-manifest') !== 'manifest of ' + digest) fail('ImageDigestDoesNotMatchException');
  if (registry.tags[tag] === digest) fail('ImageAlreadyExistsException');
  if (registry.tags[tag]) fail('ImageTagAlreadyExistsException');
  registry.tags[tag] = digest;
  console.log('{}');
} else fail('AccessDeniedException');
fs.writeFileSync(file, JSON.stringify(registry));
`;

const folder = mkdtempSync(path.join(tmpdir(), 'aws-cli-'));
const file = path.join(folder, 'registry.json');

beforeEach(() => {
  writeFileSync(path.join(folder, 'aws'), AWS);
  chmodSync(path.join(folder, 'aws'), 0o755);
  writeFileSync(
    file,
    JSON.stringify({
      tags: { 'version-1.2.0-s7-abc': 'sha256:aa', 'tree-1': 'sha256:aa' },
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (inputs: Record<string, string>) =>
  runAction(
    'image-tags',
    { repository: 'orders', ...inputs },
    { PATH: folder, REGISTRY: file },
  );
const tags = () => JSON.parse(readFileSync(file, 'utf8')).tags;

describe('image tags', () => {
  it('are looked up, with the version that the image was built as', async () => {
    expect(await run({ find: 'tree-1' })).toMatchObject({
      exitCode: 0,
      outputs: { digest: 'sha256:aa', version: '1.2.0-s7-abc' },
    });
  });

  it('that nothing has are no error', async () => {
    expect(await run({ find: 'tested-1' })).toMatchObject({
      exitCode: 0,
      outputs: { digest: '', version: '' },
      log: 'No image is tagged tested-1.\n',
    });
  });

  it('are added to a digest, and to what was looked up', async () => {
    await run({ digest: 'sha256:aa', tags: 'commit-1\ntested-1\n' });
    await run({ find: 'version-1.2.0-s7-abc', tags: 'released-1.2.0-s7-abc' });
    expect(tags()).toMatchObject({
      'commit-1': 'sha256:aa',
      'tested-1': 'sha256:aa',
      'released-1.2.0-s7-abc': 'sha256:aa',
    });
  });

  it('that are there stay as they are', async () => {
    const before = { ...tags(), 'tree-2': 'sha256:bb' };
    writeFileSync(file, JSON.stringify({ tags: before }));
    const ended = await run({ digest: 'sha256:aa', tags: 'tree-1 tree-2' });
    expect(ended.exitCode).toBe(0);
    expect(ended.log).toContain('tree-1 → sha256:aa (as before)');
    expect(ended.log).toContain('tree-2 stays with the image that has it');
    expect(tags()).toEqual(before);
  });

  it('of an image that is not there are an error', async () => {
    const ended = await run({ digest: 'sha256:cc', tags: 'tested-1' });
    expect(ended).toMatchObject({ exitCode: 1 });
    expect(ended.log).toContain(
      '::error::The registry has no image sha256:cc.',
    );
  });

  it('fail with what the CLI says', async () => {
    writeFileSync(
      path.join(folder, 'aws'),
      '#!/bin/sh\necho "An error occurred (AccessDeniedException)" >&2; exit 254\n',
    );
    const ended = await run({ find: 'tree-1' });
    expect(ended).toMatchObject({ exitCode: 1 });
    expect(ended.log).toContain('::error::An error occurred (AccessDenied');
  });
});
