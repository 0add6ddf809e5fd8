import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createTokenSigner } from '../aws/iam/web-identity/token-signer';
import type { Sandbox } from '../sandbox';
import { listenOnLoopback } from '../wire/loopback';

/** The owner of the demo's repositories. */
export const OWNER = 'acme';

/** Where an Action gets the token of its job, as on GitHub's runner. */
export interface IdTokens {
  /** Variables of a job in an environment of a repository. */
  variablesOf(job: {
    repository: string;
    environment: string;
  }): Record<string, string>;
  close(): Promise<void>;
}

/**
 * Gives jobs their OIDC tokens, signed in the name of the GitHub that the
 * account trusts.
 *
 * @throws Error when the account trusts none.
 */
export async function serveIdTokens(sandbox: Sandbox): Promise<IdTokens> {
  const [provider] = sandbox.iam.allProviders();
  if (!provider) {
    throw new Error(
      'The account trusts no GitHub: deploy the stack of the platform first',
    );
  }
  const signer = createTokenSigner(`https://${provider.url}`);
  sandbox.tokenIssuers.register(signer);
  const bearer = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    const subject = new URL(
      request.url ?? '/',
      'http://127.0.0.1',
    ).searchParams.get('sub');
    const isKnown = request.headers.authorization === `bearer ${bearer}`;
    if (!isKnown || !subject) {
      response.writeHead(401).end();
      return;
    }
    const value = signer.sign({
      sub: subject,
      issuedAt: sandbox.clock.now(),
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ value }));
  });
  const url = await listenOnLoopback(server, { port: 0 });
  return {
    variablesOf({ repository, environment }) {
      const sub = `repo:${repository}:environment:${environment}`;
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/?${new URLSearchParams({ sub })}`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
