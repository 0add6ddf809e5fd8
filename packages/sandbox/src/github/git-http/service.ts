import { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { GitMissingError, startGit } from '../git/run';
import { FLUSH, packet } from './packets';

export type GitService = 'git-upload-pack' | 'git-receive-pack';

const NEVER_CACHED = {
  expires: 'Fri, 01 Jan 1980 00:00:00 GMT',
  pragma: 'no-cache',
  'cache-control': 'no-cache, max-age=0, must-revalidate',
};

/** `Git-Protocol: version=2`, if it is one that git itself would say. */
function protocolOf({ headers }: IncomingMessage): string | undefined {
  const value = headers['git-protocol'];
  const isPlain = typeof value === 'string' && /^[\w=:.-]{1,64}$/.test(value);
  return isPlain ? value : undefined;
}

function start(
  request: IncomingMessage,
  folder: string,
  service: GitService,
  options: { advertise?: boolean; settings?: readonly string[] } = {},
) {
  const protocol = protocolOf(request);
  const args = [
    ...(options.settings ?? []).flatMap(setting => ['-c', setting]),
    service.replace(/^git-/, ''),
    '--stateless-rpc',
    ...(options.advertise ? ['--advertise-refs'] : []),
    folder,
  ];
  const child = startGit(
    folder,
    args,
    protocol ? { GIT_PROTOCOL: protocol } : {},
  );
  // A client that goes away ends the pipe; git then ends by itself.
  child.stdin.on('error', () => undefined);
  const failed = new Promise<never>((_, reject) =>
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new GitMissingError() : error),
    ),
  );
  failed.catch(() => undefined);
  return { child, failed };
}

/** What there is: the first thing that every fetch and push asks. */
export async function advertise(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  service: GitService,
): Promise<void> {
  const { child, failed } = start(request, folder, service, {
    advertise: true,
  });
  child.stdin.end();
  response.writeHead(200, {
    ...NEVER_CACHED,
    'content-type': `application/x-${service}-advertisement`,
  });
  const isVersion2 =
    service === 'git-upload-pack' &&
    protocolOf(request)?.includes('version=2') === true;
  if (!isVersion2) {
    response.write(packet(`# service=${service}\n`));
    response.write(FLUSH);
  }
  await Promise.race([pipeline(child.stdout, response), failed]);
}

/** A fetch: the request and the answer are streamed through git. */
export async function uploadPack(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const { child, failed } = start(request, folder, 'git-upload-pack');
  response.writeHead(200, {
    ...NEVER_CACHED,
    'content-type': 'application/x-git-upload-pack-result',
  });
  const isZipped = request.headers['content-encoding'] === 'gzip';
  const input = isZipped ? request.pipe(createGunzip()) : request;
  const sent = pipeline(input, child.stdin).catch(() => undefined);
  await Promise.race([pipeline(child.stdout, response), failed]);
  await sent;
}

/** A push, whose answer is kept until everything that follows is done. */
export async function receivePack(
  request: IncomingMessage,
  folder: string,
  body: Buffer,
  settings: readonly string[],
): Promise<Buffer> {
  const { child, failed } = start(request, folder, 'git-receive-pack', {
    settings,
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  const closed = new Promise<void>(resolve =>
    child.once('close', () => resolve()),
  );
  child.stdin.end(body);
  await Promise.race([closed, failed]);
  return Buffer.concat(output);
}

export function sendPushResult(response: ServerResponse, result: Buffer): void {
  response.writeHead(200, {
    ...NEVER_CACHED,
    'content-type': 'application/x-git-receive-pack-result',
    'content-length': result.length,
  });
  response.end(result);
}
