import { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { GitHubError } from './github-error';

const unzip = promisify(gunzip);

/**
 * The whole body, unzipped.
 * @throws GitHubError (413) when it is larger than `mostBytes`.
 */
export async function readBody(
  request: IncomingMessage,
  mostBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (request.headers['content-encoding'] !== 'gzip') return body;
  try {
    return await unzip(body, { maxOutputLength: mostBytes });
  } catch (error) {
    const isTooLarge =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooLarge) throw tooLarge(mostBytes);
    throw new GitHubError(400, 'The body is not gzip, which its header says');
  }
}

function tooLarge(mostBytes: number): GitHubError {
  const megabytes = Math.floor(mostBytes / 1024 / 1024);
  return new GitHubError(413, `The sandbox takes at most ${megabytes} MB`);
}
