import { looksLikeAppToken, verifyAppToken } from '../apps/app-token';
import { GitHubContext } from '../context';
import { badCredentials } from '../http/github-error';
import { ANONYMOUS, Identity } from './identity';

type Context = Pick<GitHubContext, 'accounts' | 'store' | 'realNow'>;

/** `token x`, `Bearer x`, or Basic with the token as the password. */
function tokenOf(authorization: string): string | undefined {
  const [scheme, value = ''] = authorization.trim().split(/\s+/, 2);
  switch (scheme.toLowerCase()) {
    case 'token':
    case 'bearer':
      return value;
    case 'basic': {
      const pair = Buffer.from(value, 'base64').toString('utf8');
      const colon = pair.indexOf(':');
      const password = pair.slice(colon + 1);
      // Some clients send the token as the name, and no password.
      return password || pair.slice(0, Math.max(colon, 0));
    }
    default:
      return undefined;
  }
}

/**
 * Who sends these credentials.
 * @throws GitHubError (401) when they are nobody's, or have expired.
 */
export function authenticate(
  context: Context,
  authorization: string | undefined,
): Identity {
  if (authorization === undefined) return ANONYMOUS;
  const token = tokenOf(authorization);
  if (!token) throw badCredentials();
  const login = context.accounts.loginOf(token);
  if (login) return { kind: 'user', login };
  const issued = context.store.state.installationTokens.find(
    record => record.token === token && record.expiresAt > context.realNow(),
  );
  if (issued) {
    const { account, repositoryIds, job } = issued;
    return { kind: 'installation', account, repositoryIds, job };
  }
  if (!looksLikeAppToken(token)) throw badCredentials();
  verifyAppToken(context, token);
  return { kind: 'app' };
}
