import { createPublicKey, verify } from 'node:crypto';
import { GitHubContext } from '../context';
import { GitHubError } from '../http/github-error';
import { CLIENT_ID, appId } from './app';

const LONGEST_LIFE_SECONDS = 600;
/** Clocks that differ by this much still understand each other. */
const TOLERANCE_SECONDS = 60;

const unauthorized = (message: string) => new GitHubError(401, message);

const UNREADABLE = 'A JSON web token could not be decoded';

function decode(part: string): Record<string, unknown> {
  try {
    const text = Buffer.from(part, 'base64url').toString('utf8');
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value));
    }
  } catch {
    // Told below.
  }
  throw unauthorized(UNREADABLE);
}

export function looksLikeAppToken(token: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}

/**
 * Checks the token that an App signs for itself, as GitHub does: RS256, by
 * its key, for ten minutes at most.
 * @throws GitHubError (401) that says which claim is wrong.
 */
export function verifyAppToken(
  context: Pick<GitHubContext, 'store' | 'realNow'>,
  token: string,
): void {
  const [header, payload, signature] = token.split('.');
  const { alg } = decode(header);
  const { exp, iat, iss } = decode(payload);
  const key = context.store.state.appPrivateKey;
  if (alg !== 'RS256' || !key) throw unauthorized(UNREADABLE);
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${payload}`),
    createPublicKey(key),
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw unauthorized(UNREADABLE);
  const now = context.realNow() / 1000;
  if (typeof exp !== 'number' || exp <= now) {
    throw unauthorized(
      "'Expiration time' claim ('exp') must be a numeric value representing " +
        'the future time at which the assertion expires',
    );
  }
  if (exp > now + LONGEST_LIFE_SECONDS + TOLERANCE_SECONDS) {
    throw unauthorized(
      "'Expiration time' claim ('exp') is too far in the future",
    );
  }
  if (typeof iat !== 'number' || iat > now + TOLERANCE_SECONDS) {
    throw unauthorized(
      "'Issued at' claim ('iat') must be an Integer representing the time " +
        'that the assertion was issued',
    );
  }
  if (String(iss) !== String(appId(context)) && iss !== CLIENT_ID) {
    throw unauthorized("'Issuer' claim ('iss') must be an Integer");
  }
}
