import { ZERO_SHA } from './revisions';
import { gitText, gitTextIfAny, runGit } from './run';

export interface Ref {
  /** `refs/heads/main` */
  name: string;
  sha: string;
  /** `commit`, `tag` … */
  type: string;
}

/** A branch or tag that has moved, come or gone: then one SHA is all zeros. */
export interface RefChange {
  ref: string;
  before: string;
  after: string;
}

/** The refs under a prefix, by name. */
export async function listRefs(folder: string, prefix: string): Promise<Ref[]> {
  const text = await gitText(folder, [
    'for-each-ref',
    '--format=%(objectname) %(objecttype) %(refname)',
    prefix,
  ]);
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [sha, type, ...name] = line.split(' ');
      return { sha, type, name: name.join(' ') };
    });
}

export async function readRef(
  folder: string,
  name: string,
): Promise<Ref | undefined> {
  const refs = await listRefs(folder, name);
  return refs.find(ref => ref.name === name);
}

/** Whether a full ref is one that git takes. */
export async function isValidRef(
  folder: string,
  name: string,
): Promise<boolean> {
  if (!name.startsWith('refs/') || name.split('/').length < 3) return false;
  const args = ['check-ref-format', name];
  return (await gitTextIfAny(folder, args)) !== undefined;
}

/** @throws GitCommandError when it is not at `before` any more. */
export async function moveRef(
  folder: string,
  { ref, before, after }: RefChange,
): Promise<void> {
  const args =
    after === ZERO_SHA
      ? ['update-ref', '-d', ref, before]
      : ['update-ref', ref, after, before];
  await runGit(folder, args);
}
