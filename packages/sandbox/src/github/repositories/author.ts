import { GitHubContext } from '../context';
import { Signature } from '../git/write-files';

/** Somebody as commits name them, now. */
export function authorOf(
  { accounts, clock }: Pick<GitHubContext, 'accounts' | 'clock'>,
  login: string,
): Signature {
  const user = accounts.user(login);
  return {
    name: user?.name ?? login,
    email: user?.email ?? `${login}@users.noreply.sandbox.example`,
    at: clock.now(),
  };
}
