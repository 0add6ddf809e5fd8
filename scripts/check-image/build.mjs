import fs from 'node:fs';
import path from 'node:path';

/** The version that the image is built as. */
export const VERSION = '1.2.3';

/** What people write who think of nothing else: one stage, everything copied. */
const NAIVE = `ARG BASE_IMAGE
FROM \${BASE_IMAGE}
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
CMD ["npm", "start"]
`;

/** The generated Dockerfile, as the workflows build it. */
export async function buildService({ buildah, repository, npm, baseImage }) {
  const image = 'localhost/check-image-service';
  const args = { VERSION, REVISION: 'a1b2c3', SOURCE: 'acme/orders' };
  await buildah.build(image, repository, [
    ...Object.entries({ BASE_IMAGE: baseImage, ...args }).flatMap(
      ([name, value]) => ['--build-arg', `${name}=${value}`],
    ),
    ...npm,
  ]);
  return image;
}

/** The same service in a single stage, without a .dockerignore. */
export async function buildNaive(options) {
  const { buildah, repository, npm, baseImage, folder } = options;
  const image = 'localhost/check-image-naive';
  const dockerfile = path.join(folder, 'naive.Dockerfile');
  const ignore = path.join(folder, 'naive.dockerignore');
  fs.writeFileSync(dockerfile, NAIVE);
  fs.writeFileSync(ignore, '');
  await buildah.build(image, repository, [
    '--file',
    dockerfile,
    '--ignorefile',
    ignore,
    '--build-arg',
    `BASE_IMAGE=${baseImage}`,
    ...npm,
  ]);
  return image;
}
