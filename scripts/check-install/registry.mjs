// A package registry on loopback that has our packed packages and nothing else.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';

/**
 * @param {{ manifest: object, tarball: string }[]} packed
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function startRegistry(packed) {
  const files = new Map();
  let url;
  const server = http.createServer((request, response) => {
    const pathname = decodeURIComponent(request.url.split('?')[0]);
    const file = files.get(pathname);
    if (file) {
      response.end(file);
      return;
    }
    const found = packed.find(
      ({ manifest }) => pathname === `/${manifest.name}`,
    );
    if (!found) {
      response.writeHead(404).end('{}');
      return;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(packument(found, url, files)));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
  return { url, close: () => server.close() };
}

function packument({ manifest, tarball }, url, files) {
  const content = fs.readFileSync(tarball);
  const hash = createHash('sha512').update(content);
  // The content's hash is in the address, or Yarn would take an older tarball
  // of the same version from its cache.
  const address = `/tarballs/${hash.copy().digest('hex').slice(0, 16)}.tgz`;
  files.set(address, content);
  const { name, version } = manifest;
  return {
    name,
    'dist-tags': { latest: version },
    time: { [version]: '2020-01-01T00:00:00.000Z' },
    versions: {
      [version]: {
        ...manifest,
        dist: {
          tarball: `${url}${address}`,
          integrity: `sha512-${hash.digest('base64')}`,
        },
      },
    },
  };
}
