import { ZERO_SHA } from './revisions';
import { gitText, runGit } from './run';

export interface Person {
  name: string;
  email: string;
  /** ISO 8601. */
  date: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

const FIELDS = [
  '%H',
  '%T',
  '%P',
  '%an',
  '%ae',
  '%aI',
  '%cn',
  '%ce',
  '%cI',
  '%B',
];
const FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;

function utc(date: string): string {
  return new Date(date).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function toCommit(fields: string[]): Commit {
  const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = fields;
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.replace(/\n+$/, ''),
  };
}

/** Commits, newest first, by arguments of `git log`. */
export async function readLog(
  folder: string,
  args: readonly string[],
): Promise<Commit[]> {
  const output = await runGit(folder, ['log', '-z', FORMAT, ...args]);
  const values = output.toString('utf8').split('\0');
  const commits: Commit[] = [];
  for (let i = 0; i + FIELDS.length <= values.length; i += FIELDS.length) {
    commits.push(toCommit(values.slice(i, i + FIELDS.length)));
  }
  return commits;
}

export async function readCommit(folder: string, sha: string): Promise<Commit> {
  const [commit] = await readLog(folder, ['--max-count=1', sha]);
  return commit;
}

export async function countCommits(
  folder: string,
  args: readonly string[],
): Promise<number> {
  return Number(await gitText(folder, ['rev-list', '--count', ...args]));
}

const MOST_PUSHED = 20;

/** What a push brought, oldest first. */
export function pushedCommits(
  folder: string,
  ref: string,
  before: string,
  after: string,
): Promise<Commit[]> {
  const known =
    before === ZERO_SHA
      ? ['--not', `--exclude=${ref.replace('refs/heads/', '')}`, '--branches']
      : [`^${before}`];
  const limit = [`--max-count=${MOST_PUSHED}`, '--reverse'];
  return readLog(folder, [...limit, after, ...known]);
}
