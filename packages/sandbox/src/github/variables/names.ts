import { GitHubError } from '../http/github-error';

/**
 * The name of a variable or secret as GitHub keeps it: in capitals.
 * @throws GitHubError (422) for one that no workflow could use.
 */
export function checkedName(name: string): string {
  const upper = name.toUpperCase();
  if (!/^[A-Z_][A-Z0-9_]*$/.test(upper)) {
    throw new GitHubError(
      422,
      'Name can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or ' +
        'underscores (_). Spaces are not allowed. Must start with a letter ' +
        '([a-z], [A-Z]) or underscores (_).',
    );
  }
  if (upper.startsWith('GITHUB_')) {
    throw new GitHubError(422, 'Name must not start with GITHUB_.');
  }
  return upper;
}
