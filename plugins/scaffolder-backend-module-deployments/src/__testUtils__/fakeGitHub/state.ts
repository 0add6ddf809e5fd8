import { createHash } from 'node:crypto';

/** A commit; its tree is the files by path, as the code under test has them. */
export interface FakeCommit {
  message: string;
  files: ReadonlyMap<string, string>;
  parent?: string;
}

export interface FakeEnvironment {
  reviewers: { type: 'User' | 'Team'; id: number }[];
  waitTimer: number;
  preventSelfReview: boolean;
  policy: {
    protected_branches: boolean;
    custom_branch_policies: boolean;
  } | null;
  branches: string[];
  variables: Map<string, string>;
  /** In clear text: the fake opens what was sealed for it. */
  secrets: Map<string, string>;
}

export interface FakeRepository {
  owner: string;
  name: string;
  description: string;
  homepage: string;
  visibility: string;
  defaultBranch: string;
  /** Commit by branch. */
  branches: Map<string, string>;
  commits: Map<string, FakeCommit>;
  variables: Map<string, string>;
  environments: Map<string, FakeEnvironment>;
  protections: Map<string, Record<string, unknown>>;
  /** Permission by team. */
  teams: Map<string, string>;
  /** Permission by login. */
  collaborators: Map<string, string>;
}

export const newRepository = (
  owner: string,
  name: string,
  given: Partial<FakeRepository> = {},
): FakeRepository => ({
  owner,
  name,
  description: '',
  homepage: '',
  visibility: 'private',
  defaultBranch: 'main',
  branches: new Map(),
  commits: new Map(),
  variables: new Map(),
  environments: new Map(),
  protections: new Map(),
  teams: new Map(),
  collaborators: new Map(),
  ...given,
});

/** Adds a commit to a branch. @returns its hash */
export function commitTo(
  repository: FakeRepository,
  branch: string,
  message: string,
  files: ReadonlyMap<string, string>,
): string {
  const parent = repository.branches.get(branch);
  const sha = createHash('sha1')
    .update(JSON.stringify([parent, message, [...files]]))
    .digest('hex');
  repository.commits.set(sha, { message, files, parent });
  repository.branches.set(branch, sha);
  return sha;
}

/** Commits of a branch, newest first. */
export function history(
  repository: FakeRepository,
  branch: string,
): [string, FakeCommit][] {
  const commits: [string, FakeCommit][] = [];
  let sha = repository.branches.get(branch);
  while (sha) {
    const commit = repository.commits.get(sha);
    if (!commit) {
      break;
    }
    commits.push([sha, commit]);
    sha = commit.parent;
  }
  return commits;
}

const plain = (value: unknown): unknown => {
  if (value instanceof Map) {
    return Object.fromEntries(
      [...value.entries()].sort().map(([key, each]) => [key, plain(each)]),
    );
  }
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, plain(each)]),
    );
  }
  return value;
};

/** A repository to be compared with another: plain, sorted, complete. */
export const snapshot = (repository: FakeRepository): unknown =>
  plain(repository);
