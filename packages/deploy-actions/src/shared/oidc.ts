import { setSecret } from '@actions/core';
import {
  AssumeRoleWithWebIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { InputError, type Environment } from './inputs';

/** Temporary AWS credentials, as SDK clients take them. */
export interface TemporaryCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

/** Asked by the SDK again shortly before what it has expires. */
export type CredentialProvider = () => Promise<TemporaryCredentials>;

const AUDIENCE = 'sts.amazonaws.com';
const TIMEOUT_MS = 10_000;
const SESSION_SECONDS = 3_600;

function tokenOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { value } = answer as Record<string, unknown>;
  return typeof value === 'string' ? value : undefined;
}

async function fetchToken(url: string, bearer: string): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', AUDIENCE);
  const answer = await fetch(address, {
    headers: { authorization: `bearer ${bearer}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const token = answer.ok ? tokenOf(await answer.json()) : undefined;
  if (!token) {
    throw new Error(
      `GitHub gave no OIDC token (status ${answer.status}), so the role cannot be assumed.`,
    );
  }
  setSecret(token);
  return token;
}

/**
 * Credentials of a role by the job's own OIDC token. A rollout may take longer
 * than a session: each is followed by a new one, with a new token.
 *
 * @throws InputError when the job may not ask for a token.
 */
export function oidcCredentials(
  roleArn: string,
  options: { region: string | undefined; sessionName: string },
  env: Environment,
): CredentialProvider {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = env;
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (!url || !bearer) {
    throw new InputError(
      'Input role-arn is set, but the job may not ask for an OIDC token: give it "permissions: id-token: write".',
    );
  }
  const sts = new STSClient({ region: options.region, maxAttempts: 3 });
  return async () => {
    const { Credentials: made } = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: options.sessionName
          .replace(/[^\w+=,.@-]/g, '-')
          .slice(0, 64),
        WebIdentityToken: await fetchToken(url, bearer),
        DurationSeconds: SESSION_SECONDS,
      }),
    );
    if (!made?.AccessKeyId || !made.SecretAccessKey || !made.SessionToken) {
      throw new Error(`STS answered without credentials of ${roleArn}.`);
    }
    setSecret(made.SecretAccessKey);
    setSecret(made.SessionToken);
    return {
      accessKeyId: made.AccessKeyId,
      secretAccessKey: made.SecretAccessKey,
      sessionToken: made.SessionToken,
      expiration:
        made.Expiration ?? new Date(Date.now() + SESSION_SECONDS * 500),
    };
  };
}
