import { gitTextIfAny } from './run';

export const ZERO_SHA = '0'.repeat(40);

export const isSha = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** What git could take for an option, a range or a path is no name of ours. */
function isPlain(revision: string): boolean {
  return (
    /^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(revision) && !revision.includes('..')
  );
}

/** The commit that a full ref, a name or a SHA stands for. */
export async function resolveCommit(
  folder: string,
  revision: string,
): Promise<string | undefined> {
  if (!isPlain(revision)) return undefined;
  return gitTextIfAny(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
}

/** As in a URL: a branch before a tag, both before a SHA; or a full ref. */
export async function resolveName(
  folder: string,
  name: string,
): Promise<string | undefined> {
  const candidates = name.startsWith('refs/')
    ? [name]
    : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  for (const candidate of candidates) {
    const sha = await resolveCommit(folder, candidate);
    if (sha) return sha;
  }
  return /^[0-9a-f]{4,40}$/.test(name)
    ? resolveCommit(folder, name)
    : undefined;
}

export async function isAncestor(
  folder: string,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', ancestor, descendant];
  return (await gitTextIfAny(folder, args)) !== undefined;
}

export async function mergeBase(
  folder: string,
  a: string,
  b: string,
): Promise<string | undefined> {
  return gitTextIfAny(folder, ['merge-base', a, b]);
}
