import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { TokenIssuer } from './token-issuers';

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What a token says beside who signed it. */
export interface TokenClaims {
  sub: string;
  /** Default `sts.amazonaws.com`. */
  aud?: string;
  /** Epoch milliseconds; default: now. */
  issuedAt?: number;
  /** Default 300, as GitHub's tokens. */
  expiresInSeconds?: number;
  [claim: string]: unknown;
}

/** An issuer that signs with a key of its own. */
export interface TokenSigner extends TokenIssuer {
  sign(claims: TokenClaims): string;
}

/**
 * Signs JWTs with RS256. Register it with `sandbox.tokenIssuers`, so that STS
 * takes its tokens.
 */
export function createTokenSigner(issuer: string): TokenSigner {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
  });
  const kid = randomUUID();
  const key = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' };
  return {
    issuer,
    keys: () => [key],
    sign({ issuedAt = Date.now(), expiresInSeconds = 300, ...claims }) {
      const now = Math.floor(issuedAt / 1000);
      const payload = {
        aud: 'sts.amazonaws.com',
        ...claims,
        iss: issuer,
        iat: now,
        nbf: now,
        exp: now + expiresInSeconds,
      };
      const text = `${encode({ alg: 'RS256', typ: 'JWT', kid })}.${encode(
        payload,
      )}`;
      const signature = sign('sha256', Buffer.from(text), privateKey);
      return `${text}.${signature.toString('base64url')}`;
    },
  };
}

/**
 * A token for tests, of an issuer that is made known to the sandbox for it;
 * issued now, in world time, unless the claims say when.
 */
export function issueTestToken(
  sandbox: {
    tokenIssuers: { register(issuer: TokenIssuer): void };
    clock: { now(): number };
  },
  issuer: string,
  claims: TokenClaims,
): string {
  const signer = createTokenSigner(issuer);
  sandbox.tokenIssuers.register(signer);
  return signer.sign({ issuedAt: sandbox.clock.now(), ...claims });
}
