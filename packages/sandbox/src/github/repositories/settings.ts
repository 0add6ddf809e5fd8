import { Body } from '../http/call';
import { invalid } from '../http/github-error';
import { optionalChoice, optionalFlag, optionalText } from '../http/input';
import {
  RepositoryRecord,
  RepositorySettings,
  Visibility,
} from '../state/repository-record';

export const usualSettings: RepositorySettings = {
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  is_template: false,
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  allow_update_branch: false,
  delete_branch_on_merge: false,
  squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
  squash_merge_commit_message: 'COMMIT_MESSAGES',
};

const FLAGS = [
  'has_issues',
  'has_projects',
  'has_wiki',
  'is_template',
  'allow_squash_merge',
  'allow_merge_commit',
  'allow_rebase_merge',
  'allow_auto_merge',
  'allow_update_branch',
  'delete_branch_on_merge',
] as const;

/** The settings after a request that sends some of them. */
export function settingsFrom(
  body: Body,
  before: RepositorySettings,
): RepositorySettings {
  const settings = { ...before };
  for (const name of FLAGS) {
    settings[name] = optionalFlag(body, name) ?? before[name];
  }
  settings.squash_merge_commit_title =
    optionalChoice(body, 'squash_merge_commit_title', [
      'PR_TITLE',
      'COMMIT_OR_PR_TITLE',
    ]) ?? before.squash_merge_commit_title;
  settings.squash_merge_commit_message =
    optionalChoice(body, 'squash_merge_commit_message', [
      'PR_BODY',
      'COMMIT_MESSAGES',
      'BLANK',
    ]) ?? before.squash_merge_commit_message;
  return settings;
}

export function visibilityFrom(body: Body): Visibility | undefined {
  const visibility = optionalChoice(body, 'visibility', [
    'public',
    'private',
    'internal',
  ]);
  if (visibility) return visibility;
  const isPrivate = optionalFlag(body, 'private');
  if (isPrivate === undefined) return undefined;
  return isPrivate ? 'private' : 'public';
}

/** A name that a folder can have too. */
export function repositoryNameFrom(body: Body): string {
  const name = optionalText(body, 'name')?.trim();
  if (!name) throw invalid('Repository', 'name', 'missing_field');
  const isUsable = /^[\w.-]{1,100}$/.test(name) && !/^\.+$/.test(name);
  if (!isUsable || /\.git$/i.test(name)) {
    throw invalid('Repository', 'name', 'invalid');
  }
  return name;
}

export function touch(repository: RepositoryRecord, now: number): void {
  repository.updatedAt = now;
}
