import type { JsonWebKey } from 'node:crypto';

/** Somebody who signs tokens, such as a GitHub for its workflows. */
export interface TokenIssuer {
  /** The claim `iss`: `https://token.actions.githubusercontent.com`. */
  issuer: string;
  /** Its public keys, each with `kid`; asked for at each token. */
  keys(): readonly (JsonWebKey & { kid?: string })[];
}

/** `https://` or not: IAM knows a provider by the rest. */
function nameOf(issuer: string): string {
  return issuer.replace(/^https?:\/\//, '');
}

/**
 * Whose tokens the sandbox can verify: it asks nobody over a network, so an
 * issuer is made known to it. Several may sign under one name.
 */
export class TokenIssuers {
  private readonly issuers: TokenIssuer[] = [];

  register(issuer: TokenIssuer): void {
    this.issuers.push(issuer);
  }

  /** Keys of an issuer; undefined when nobody is known by the name. */
  keysOf(issuer: string): (JsonWebKey & { kid?: string })[] | undefined {
    const known = this.issuers.filter(
      candidate => nameOf(candidate.issuer) === nameOf(issuer),
    );
    return known.length === 0
      ? undefined
      : known.flatMap(candidate => [...candidate.keys()]);
  }
}
