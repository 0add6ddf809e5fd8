import { KeyPairRecord, SecretRecord } from '../secrets/secret-record';
import { ProtectionRecord } from '../branches/protection/protection-record';
import { CommitStatusRecord } from '../commits/status-record';
import { DeploymentRecord } from '../deployments/deployment-record';
import { EnvironmentRecord } from '../environments/environment-record';
import { PullRecord } from '../pulls/pull-record';
import { VariableRecord } from '../variables/variable-record';
import { HookRecord } from '../webhooks/hook-record';

export const PERMISSIONS = [
  'pull',
  'triage',
  'push',
  'maintain',
  'admin',
] as const;

/** From reading to everything; each includes the ones before it. */
export type Permission = (typeof PERMISSIONS)[number];

export type Visibility = 'public' | 'private' | 'internal';

/** What may be chosen of a repository, by the names that REST has for it. */
export interface RepositorySettings {
  has_issues: boolean;
  has_projects: boolean;
  has_wiki: boolean;
  is_template: boolean;
  allow_squash_merge: boolean;
  allow_merge_commit: boolean;
  allow_rebase_merge: boolean;
  allow_auto_merge: boolean;
  allow_update_branch: boolean;
  delete_branch_on_merge: boolean;
  squash_merge_commit_title: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  squash_merge_commit_message: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
}

/** Everything about a repository but its git objects. */
export interface RepositoryRecord {
  id: number;
  owner: string;
  name: string;
  description: string | null;
  homepage: string | null;
  visibility: Visibility;
  isArchived: boolean;
  defaultBranch: string;
  topics: string[];
  settings: RepositorySettings;
  customProperties: Record<string, string | string[] | null>;
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  pushedAt: number;
  /** Of its git folder, in KiB. */
  sizeKb: number;
  collaborators: Record<string, Permission>;
  /** By team slug. */
  teams: Record<string, Permission>;
  /** By branch. */
  protections: Record<string, ProtectionRecord>;
  environments: EnvironmentRecord[];
  variables: VariableRecord[];
  secrets: SecretRecord[];
  key?: KeyPairRecord;
  statuses: CommitStatusRecord[];
  deployments: DeploymentRecord[];
  pulls: PullRecord[];
  hooks: HookRecord[];
  /** Of the next pull request or issue. */
  nextNumber: number;
  oidcSubject: { use_default: boolean; include_claim_keys?: string[] };
}

export function fullNameOf({ owner, name }: RepositoryRecord): string {
  return `${owner}/${name}`;
}
