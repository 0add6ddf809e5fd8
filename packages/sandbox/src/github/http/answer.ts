import { Readable } from 'node:stream';

/** What a request is answered with: one of JSON, bytes, a stream, nothing. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  bytes?: { type: string; content: Buffer };
  stream?: { type: string; source: Readable };
}

// Callers name the shape, so that the compiler proves it.
export function ok<Body extends object>(
  json: Body,
  headers?: Record<string, string>,
): Answer {
  return { status: 200, json, headers };
}

export function created<Body extends object>(
  json: Body,
  location?: string,
): Answer {
  return { status: 201, json, headers: location ? { location } : {} };
}

export const noContent: Answer = { status: 204 };

export function bytes(type: string, content: Buffer | string): Answer {
  return { status: 200, bytes: { type, content: Buffer.from(content) } };
}
