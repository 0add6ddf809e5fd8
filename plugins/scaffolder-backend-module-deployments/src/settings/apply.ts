import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { RepositorySettings } from '../contract/settings';
import { Clock } from '../github/clock';
import { Repository } from '../github/connect';
import { accessChanges, OwnerPermission } from './access';
import { branchChanges } from './branches';
import { Change } from './change';
import { readCurrent } from './current';
import { environmentChanges, looseBranches } from './environments';
import { findOwner, findReviewers, GitHubAccount } from './owners';
import { protectionChanges } from './protection';
import { variableChanges } from './variables';

/** What a repository shall be like, beside the contract's settings. */
export interface WantedSettings {
  settings: RepositorySettings;
  /** Entity ref of the owner. */
  owner: string;
  ownerPermission: OwnerPermission;
  /** Entity refs of who reviews where the owners do. */
  reviewers: string[];
  /** Names of required checks, by branch. */
  requiredChecks: Readonly<Record<string, string[]>>;
  requiredApprovals: number;
  enforceAdmins: boolean;
}

/** What is to be written, and what a person must know besides. */
export interface PlannedChanges {
  changes: Change[];
  notices: string[];
  /** The repository's address for people. */
  htmlUrl: string;
}

/** What reading and writing the settings needs. */
export interface SettingsServices {
  repository: Repository;
  catalog: CatalogService;
  credentials: BackstageCredentials;
  clock: Clock;
}

interface Access {
  changes: Change[];
  notices: string[];
  reviewers: GitHubAccount[];
}

/** Who gets in, and who reviews: GitHub asks that reviewers can read. */
async function planAccess(
  { repository, catalog, credentials }: SettingsServices,
  wanted: WantedSettings,
): Promise<Access> {
  const { owner: ownerRef, ownerPermission } = wanted;
  const reviewed = wanted.settings.environments.some(
    ({ reviewers }) => reviewers === 'owners',
  );
  const owner = await findOwner(catalog, repository, ownerRef, credentials);
  const reviewers = reviewed
    ? await findReviewers(catalog, repository, wanted.reviewers, credentials)
    : [];
  const isOwner = ({ type, id }: GitHubAccount) =>
    'id' in owner && owner.type === type && owner.id === id;

  const changes: Change[] = [];
  const notices: string[] = [];
  if (ownerPermission !== 'none') {
    if ('missing' in owner) {
      notices.push(`${ownerRef} has no access yet. ${owner.missing}`);
    } else {
      changes.push(
        ...(await accessChanges(repository, owner, ownerPermission)),
      );
    }
  }
  for (const reviewer of reviewers) {
    if (ownerPermission === 'none' || !isOwner(reviewer)) {
      changes.push(...(await accessChanges(repository, reviewer, 'pull')));
    }
  }
  return { changes, notices, reviewers };
}

/**
 * Compares a repository with what is wanted. Only reads.
 *
 * The changes are in the order to make them: owners before they review,
 * environments before what lives in them, `develop` when its first run finds
 * its variables, protections when every branch is there.
 */
export async function planChanges(
  services: SettingsServices,
  wanted: WantedSettings,
): Promise<PlannedChanges> {
  const { repository, clock } = services;
  const { settings } = wanted;
  const current = await readCurrent(repository, clock);
  const access = await planAccess(services, wanted);

  return {
    htmlUrl: current.htmlUrl,
    changes: [
      ...access.changes,
      ...variableChanges(repository, {}, settings, current.variables),
      ...settings.environments.flatMap(environment =>
        environmentChanges(
          repository,
          environment,
          access.reviewers,
          current.environments.get(environment.name),
        ),
      ),
      ...branchChanges(repository, current),
      ...settings.protectedBranches.flatMap(branch =>
        protectionChanges(
          repository,
          { ...wanted, branch, requiredChecks: wanted.requiredChecks[branch] },
          current.protections.get(branch),
          clock,
        ),
      ),
    ],
    notices: [
      ...access.notices,
      ...settings.environments.flatMap(environment =>
        looseBranches(
          environment,
          current.environments.get(environment.name),
        ).map(
          branch =>
            `The branch ${branch} may deploy to ${environment.name}: remove it ` +
            `from the environment unless that is intended.`,
        ),
      ),
    ],
  };
}
