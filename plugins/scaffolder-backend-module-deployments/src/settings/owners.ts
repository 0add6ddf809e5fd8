import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Repository } from '../github/connect';
import { GitHubRejectedError } from '../github/errors';
import { explaining, ifFound } from '../github/explain';
import { Reviewer } from './current';

/** Whom the owner of an entity is on GitHub. */
export interface GitHubAccount extends Reviewer {
  /** A team's slug or a user's login. */
  name: string;
  /** "the team acme/shop", as people read it. */
  title: string;
}

const TEAM_ANNOTATION = 'github.com/team-slug';
const USER_ANNOTATION = 'github.com/user-login';

/** The name on GitHub that the catalog knows, else the entity's own. */
async function nameOnGitHub(
  catalog: CatalogService,
  ownerRef: string,
  credentials: BackstageCredentials,
): Promise<{ type: 'Team' | 'User'; name: string }> {
  const { kind, name } = parseEntityRef(ownerRef, { defaultKind: 'group' });
  const type = { group: 'Team', user: 'User' }[kind.toLowerCase()];
  if (type !== 'Team' && type !== 'User') {
    throw new InputError(
      `${ownerRef} cannot own a repository: give a group or a user`,
    );
  }
  const owner = await catalog.getEntityByRef(ownerRef, { credentials });
  const annotations = owner?.metadata.annotations;
  const written =
    type === 'Team'
      ? // "acme/shop", where only shop is the slug.
        annotations?.[TEAM_ANNOTATION]?.split('/').at(-1)
      : annotations?.[USER_ANNOTATION];
  return { type, name: written || name };
}

/**
 * Finds an owner on GitHub: a group as a team of the organisation, a user as a
 * user.
 *
 * @returns the account, or what is missing and how to supply it
 */
export async function findOwner(
  catalog: CatalogService,
  { octokit, owner: organisation }: Repository,
  ownerRef: string,
  credentials: BackstageCredentials,
): Promise<GitHubAccount | { missing: string }> {
  const { type, name } = await nameOnGitHub(catalog, ownerRef, credentials);
  if (type === 'User') {
    const found = await explaining(`find the user ${name}`, () =>
      ifFound(() => octokit.rest.users.getByUsername({ username: name })),
    );
    return found
      ? { type, id: found.data.id, name, title: `the user ${name}` }
      : {
          missing:
            `GitHub has no user ${name}: annotate ${ownerRef} in the catalog ` +
            `with ${USER_ANNOTATION}.`,
        };
  }
  const title = `the team ${organisation}/${name}`;
  const found = await explaining(`find ${title}`, () =>
    ifFound(() =>
      octokit.rest.teams.getByName({ org: organisation, team_slug: name }),
    ),
  );
  return found
    ? { type, id: found.data.id, name, title }
    : {
        missing:
          `GitHub has no team ${organisation}/${name}: create it, or annotate ` +
          `${ownerRef} in the catalog with ${TEAM_ANNOTATION}.`,
      };
}

/** @throws GitHubRejectedError when one of them is not on GitHub. */
export async function findReviewers(
  catalog: CatalogService,
  repository: Repository,
  ownerRefs: string[],
  credentials: BackstageCredentials,
): Promise<GitHubAccount[]> {
  const found = await Promise.all(
    ownerRefs.map(ref => findOwner(catalog, repository, ref, credentials)),
  );
  return found.map(each => {
    if ('missing' in each) {
      throw new GitHubRejectedError(
        `Nobody could approve a deployment on GitHub. ${each.missing} Or ` +
          `choose the approval "portal".`,
      );
    }
    return each;
  });
}
