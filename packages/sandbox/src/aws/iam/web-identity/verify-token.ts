import { createPublicKey, verify } from 'node:crypto';
import { AwsError } from '../../../wire/aws-error';
import { isRecord } from '../../input';
import type { IamState, OidcProviderRecord } from '../state';
import type { TokenIssuers } from './token-issuers';

/** A token that was found good. */
export interface VerifiedToken {
  provider: OidcProviderRecord;
  subject: string;
  audience: string;
  /** Condition keys in lower case. */
  claims: Map<string, string | string[]>;
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidIdentityTokenException', message);
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(part, 'base64url').toString('utf8'),
    );
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parse(token: string) {
  const parts = token.split('.');
  const [header, payload] = parts.slice(0, 2).map(decode);
  if (parts.length !== 3 || !header || !payload) {
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  if (header.alg !== 'RS256') {
    throw invalid(
      `The algorithm ${String(header.alg)} is not supported: RS256`,
    );
  }
  return {
    header,
    payload,
    signed: Buffer.from(parts.slice(0, 2).join('.')),
    signature: Buffer.from(parts[2], 'base64url'),
  };
}

function checkSignature(
  { header, signed, signature }: ReturnType<typeof parse>,
  issuers: TokenIssuers,
  issuer: string,
): void {
  const keys = issuers.keysOf(issuer);
  if (!keys) {
    throw invalid(
      `Couldn't retrieve verification key from your identity provider: the sandbox knows no keys of ${issuer}`,
    );
  }
  const isGood = keys
    .filter(({ kid }) => header.kid === undefined || kid === header.kid)
    .some(key =>
      verify(
        'sha256',
        signed,
        createPublicKey({ key, format: 'jwk' }),
        signature,
      ),
    );
  if (!isGood) {
    throw invalid(
      "Couldn't verify the signature of the token with the keys of its issuer",
    );
  }
}

function checkTime(payload: Record<string, unknown>, now: number): void {
  const { exp, nbf } = payload;
  if (typeof exp !== 'number') throw invalid('Missing a required claim: exp');
  const iso = (ms: number) => new Date(ms).toISOString();
  if (now >= exp * 1000) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${iso(
        now,
      )} must be before the expiration date/time ${iso(exp * 1000)}`,
    );
  }
  // Clocks differ a little.
  if (typeof nbf === 'number' && now + 300_000 < nbf * 1000) {
    throw invalid(`The token is not valid before ${iso(nbf * 1000)}`);
  }
}

/**
 * Checks a web identity token as STS does: a provider of the account signed it,
 * for this account, and it has not expired.
 *
 * @param options.now - epoch milliseconds, world time
 * @throws AwsError InvalidIdentityToken, ExpiredToken
 */
export function verifyToken(
  token: string,
  options: { iam: IamState; issuers: TokenIssuers; now: number },
): VerifiedToken {
  const { iam, issuers, now } = options;
  const parsed = parse(token);
  const { payload } = parsed;
  const { iss, sub, aud } = payload;
  if (typeof iss !== 'string' || typeof sub !== 'string') {
    throw invalid('Missing a required claim: iss and sub');
  }
  const provider = iam.providerOf(iss);
  if (!provider) {
    throw invalid(`No OpenIDConnect provider found in your account for ${iss}`);
  }
  checkSignature(parsed, issuers, iss);
  checkTime(payload, now);
  const audience = [aud]
    .flat()
    .find(
      (name): name is string =>
        typeof name === 'string' && provider.clientIds.includes(name),
    );
  if (audience === undefined) throw invalid('Incorrect token audience');
  const key = (claim: string) => `${provider.url}:${claim}`.toLowerCase();
  return {
    provider,
    subject: sub,
    audience,
    claims: new Map([
      [key('sub'), sub],
      [key('aud'), audience],
    ]),
  };
}
