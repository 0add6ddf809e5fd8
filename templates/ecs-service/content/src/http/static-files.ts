import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Answer, Handler } from './answer.ts';
import { pagePolicy } from './page-policy.ts';
import type { Route } from './routes.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;

/** Whether a caller takes gzip, by its Accept-Encoding header. */
export function acceptsGzip(header: string | undefined): boolean {
  return (header ?? '').split(',').some(item => {
    const [coding = '', ...parameters] = item.trim().split(/\s*;\s*/);
    return (
      /^(?:gzip|\*)$/i.test(coding) &&
      !parameters.some(parameter => /^q=0(?:\.0*)?$/i.test(parameter))
    );
  });
}

function answerWith(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): Handler {
  const hash = createHash('sha256').update(body).digest('base64url');
  // Weak, as one tag stands for the plain and the compressed form.
  const etag = `W/"${hash.slice(0, 22)}"`;
  const compressed = COMPRESSIBLE.test(headers['content-type'] ?? '')
    ? gzipSync(body, { level: 9 })
    : body;
  const isSmaller = compressed.length < body.length;
  const common = {
    ...headers,
    etag,
    ...(isSmaller ? { vary: 'accept-encoding' } : {}),
  };
  const plain: Answer = { status: 200, headers: common, body };
  const gzipped: Answer = {
    status: 200,
    headers: { ...common, 'content-encoding': 'gzip' },
    body: compressed,
  };
  const unchanged: Answer = { status: 304, headers: common, body: '' };
  return request => {
    if (request.headers['if-none-match']?.includes(etag)) return unchanged;
    const takesGzip = acceptsGzip(request.headers['accept-encoding']);
    return isSmaller && takesGzip ? gzipped : plain;
  };
}

function routesOf(name: string, body: Buffer): Route[] {
  const type = extname(name);
  const isPage = type === '.html';
  const handler = answerWith(body, {
    'content-type': contentTypes[type] ?? 'application/octet-stream',
    // A page is asked for again each time, which costs a 304 when it is the
    // same: the next deployment is seen at once.
    'cache-control': isPage ? 'no-cache' : 'public, max-age=3600',
    ...(isPage
      ? { 'content-security-policy': pagePolicy(body.toString()) }
      : {}),
  });
  const paths = [`/${name}`];
  if (/(?:^|\/)index\.html$/.test(name)) {
    paths.push(`/${name.slice(0, -'index.html'.length)}`);
  }
  return paths.map(path => ({ method: 'GET', path, handler }));
}

/**
 * Reads the built front end into memory, and makes a route of each file. No
 * request reaches the disk, so none can reach a file that is not meant.
 */
export async function readStaticRoutes(folder: string): Promise<Route[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch((cause: unknown) => {
    throw new Error(
      `there is no front end in ${folder}: build it with 'npm run build'`,
      { cause },
    );
  });
  const files = entries.filter(entry => entry.isFile());
  const routes = await Promise.all(
    files.map(async file => {
      const path = join(file.parentPath, file.name);
      const name = relative(folder, path).split(sep).join('/');
      return routesOf(name, await readFile(path));
    }),
  );
  return routes.flat();
}
