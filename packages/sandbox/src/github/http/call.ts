import { IncomingHttpHeaders } from 'node:http';
import { Identity } from '../auth/identity';
import { GitHubError } from './github-error';

/** A request that has found its handler. */
export interface Call {
  method: string;
  /** As the client should repeat it. */
  url: URL;
  /** Parameters of the route's pattern, decoded. */
  path: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  identity: Identity;
}

export type Format = 'json' | 'raw' | 'object' | 'sha' | 'diff' | 'patch';

const FORMATS: readonly Format[] = ['raw', 'object', 'sha', 'diff', 'patch'];

/** The form that `Accept` asks for: `application/vnd.github.v3.raw`. */
export function formatOf({ headers }: Call): Format {
  const asked = /application\/vnd\.github(?:\.v3|\.[a-z-]+-preview)?\.(\w+)/;
  const name = asked.exec(headers.accept ?? '')?.[1];
  return FORMATS.find(format => format === name) ?? 'json';
}

export type Body = Record<string, unknown>;

/** @throws GitHubError unless the body is a JSON object, or empty. */
export function bodyOf({ body }: Call): Body {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new GitHubError(400, 'Problems parsing JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new GitHubError(400, 'Body should be a JSON object');
  }
  return Object.fromEntries(Object.entries(value));
}
