// `npm run check:image`: builds the Dockerfile of a generated service with
// buildah, which needs no daemon, and tries the image out. The base image is made
// of Debian's packages and npm's Node, once; `-- --base IMAGE` takes another one,
// as buildah names it. Ends with 2 where it cannot be tried.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBase } from './check-image/base.mjs';
import { buildNaive, buildService, VERSION } from './check-image/build.mjs';
import { createBuildah } from './check-image/buildah.mjs';
import { checkContents } from './check-image/contents.mjs';
import { layersBeyond, readImage } from './check-image/image.mjs';
import { npmSettings } from './check-image/npmSettings.mjs';
import { createReport } from './check-image/report.mjs';
import { needed } from './check-image/tools.mjs';
import { tryService } from './check-image/tryService.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { root } from './toolchain.mjs';

/** Of the naive image, without what both are built on. */
const LARGEST_RATIO = 0.4;

const base = readBaseOption(process.argv.slice(2));
const missing = needed({ makesBase: base === undefined });
if (missing) {
  console.error(`check:image cannot be tried here: ${missing}`);
  process.exit(2);
}

const { node, env } = ensureInstalled();
// Kept between runs: the base image and npm's downloads.
const kept = path.join(root, '.data/check-image');
fs.mkdirSync(path.join(kept, 'tmp'), { recursive: true });
// Of this run alone, and of nobody else: npm's settings may hold a password.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-image-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => process.exit(130));
}

const report = createReport();
const buildah = createBuildah(kept);
try {
  process.exitCode = await check();
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
} finally {
  await buildah.clean();
}

async function check() {
  console.log('Writing a service from the template …');
  const repository = path.join(folder, 'repository');
  await render(repository);
  const npm = npmSettings(path.join(folder, 'npm'));
  const baseImage = await makeBase({ buildah, folder, base });
  console.log('Building its image, and a naive one beside it …');
  const options = { buildah, repository, npm, baseImage, folder };
  const service = await buildService(options);
  const naive = await buildNaive(options);
  const images = {
    base: await readImage(buildah, baseImage, path.join(folder, 'base')),
    service: await readImage(buildah, service, path.join(folder, 'service')),
    naive: await readImage(buildah, naive, path.join(folder, 'naive')),
  };
  const files = await buildah.mount(service);
  await checkContents({ report, images, files, repository });
  await tryService({ report, config: images.service.config, files, VERSION });
  return close(images);
}

async function render(repository) {
  const code = await run(
    node,
    [
      path.join(root, 'node_modules/tsx/dist/cli.mjs'),
      path.join(root, 'templates/src/render-service.ts'),
      repository,
    ],
    { cwd: root, env },
  );
  if (code !== 0) throw new Error('The template could not be rendered.');
}

function close(images) {
  const bytes = layers => layers.reduce((sum, layer) => sum + layer.bytes, 0);
  const own = image => bytes(layersBeyond(images.base, image));
  const figures = {
    base: bytes(images.base.layers),
    service: own(images.service),
    naive: own(images.naive),
  };
  const ratio = figures.service / figures.naive;
  const whole =
    (figures.base + figures.service) / (figures.base + figures.naive);
  report.check(
    `compressed, it is at most ${LARGEST_RATIO} of a naive image, the base not counted`,
    ratio <= LARGEST_RATIO ? [] : [`it is ${ratio.toFixed(2)}`],
  );
  const { passed, failed } = report.counts();
  console.log(
    `check:image: size_ratio=${ratio.toPrecision(2)} with_base=${whole.toFixed(
      2,
    )} service_bytes=${figures.service} naive_bytes=${
      figures.naive
    } base_bytes=${figures.base} passed=${passed} failed=${failed}`,
  );
  return failed > 0 ? 1 : 0;
}

/** `--base IMAGE`, or nothing. */
function readBaseOption(args) {
  if (args.length === 0) return undefined;
  if (args.length === 2 && args[0] === '--base') return args[1];
  console.error('Usage: npm run check:image [-- --base IMAGE]');
  return process.exit(2);
}
