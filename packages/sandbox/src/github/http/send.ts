import { createHash } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Answer } from './answer';

/** An answer as it goes over the wire. */
export interface Prepared {
  status: number;
  headers: Record<string, string | number>;
  content?: Buffer;
  source?: Readable;
}

interface Payload {
  type: string;
  content: Buffer;
}

function payloadOf({ json, bytes }: Answer): Payload | undefined {
  if (bytes) return bytes;
  if (json === undefined) return undefined;
  return {
    type: 'application/json; charset=utf-8',
    content: Buffer.from(JSON.stringify(json)),
  };
}

function etagOf({ content, type }: Payload): string {
  const hash = createHash('sha256').update(type).update('\0').update(content);
  return `W/"${hash.digest('hex')}"`;
}

function isUnchanged(
  { headers }: IncomingMessage,
  etag: string,
  lastModified: string | undefined,
): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
    return known.split(',').some(tag => opaque(tag) === opaque(etag));
  }
  const since = headers['if-modified-since'];
  if (since === undefined || lastModified === undefined) return false;
  return Date.parse(lastModified) <= Date.parse(since);
}

/** What is read gets an ETag, and is a 304 when the client has it already. */
export function prepare(request: IncomingMessage, answer: Answer): Prepared {
  const { status, headers = {}, stream } = answer;
  if (stream) {
    const typed = { ...headers, 'content-type': stream.type };
    return { status, headers: typed, source: stream.source };
  }
  const payload = payloadOf(answer);
  if (!payload) return { status, headers };
  const { type, content } = payload;
  const typed = {
    ...headers,
    'content-type': type,
    'content-length': content.length,
  };
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || status !== 200) return { status, headers: typed, content };
  const validators = {
    etag: etagOf(payload),
    vary: 'Accept, Authorization',
    'cache-control': 'private, max-age=60, s-maxage=60',
  };
  if (isUnchanged(request, validators.etag, headers['last-modified'])) {
    return { status: 304, headers: { ...headers, ...validators } };
  }
  return { status, headers: { ...typed, ...validators }, content };
}

export async function write(
  response: ServerResponse,
  { status, headers, content, source }: Prepared,
): Promise<void> {
  response.writeHead(status, headers);
  if (source) await pipeline(source, response);
  // Node itself leaves the content of a HEAD out.
  else response.end(content);
}
