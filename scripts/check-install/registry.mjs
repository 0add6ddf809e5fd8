// A package registry on loopback. It has our packed packages, and Backstage's as
// they stood when the release that this repository is held at was current: a
// portal generated today would mix packages of several releases.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';

const NEXT_RELEASE = '2026-10-15T00:00:00Z';

/**
 * @param {{ manifest: object, tarball: string }[]} packed
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function startRegistry(packed) {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
  }).trim();
  const files = new Map();
  let url;

  const answer = async pathname => {
    if (files.has(pathname)) return files.get(pathname);
    const found = packed.find(
      ({ manifest }) => pathname === `/${manifest.name}`,
    );
    if (found) return JSON.stringify(packument(found, url, files));
    return JSON.stringify(await asOfRelease(pathname, upstream));
  };
  const server = http.createServer((request, response) => {
    answer(decodeURIComponent(request.url.split('?')[0])).then(
      body => response.end(body),
      error => response.writeHead(502).end(String(error)),
    );
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

async function asOfRelease(pathname, upstream) {
  const name = pathname.slice(1).replace('/', '%2f');
  const response = await fetch(new URL(name, upstream));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const { time, versions, ...rest } = await response.json();
  const isOfRelease = version => time[version] < NEXT_RELEASE;
  return {
    ...rest,
    time,
    versions: Object.fromEntries(
      Object.entries(versions).filter(([version]) => isOfRelease(version)),
    ),
  };
}
