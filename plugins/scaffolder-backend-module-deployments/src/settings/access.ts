import { Repository } from '../github/connect';
import { explaining, ifFound } from '../github/explain';
import { Change } from './change';
import { GitHubAccount } from './owners';

/** What owners may do in the repository; `none` leaves access alone. */
export type OwnerPermission = 'admin' | 'maintain' | 'push' | 'none';

/** What an account may do: reviewers must at least be able to read. */
type Permission = Exclude<OwnerPermission, 'none'> | 'pull';

type Permissions = Partial<Record<Permission, boolean>>;

async function permissionsOf(
  { octokit, owner, repo }: Repository,
  { type, name }: GitHubAccount,
): Promise<Permissions> {
  if (type === 'Team') {
    const found = await ifFound(() =>
      octokit.rest.teams.checkPermissionsForRepoInOrg({
        org: owner,
        team_slug: name,
        owner,
        repo,
        // Without it the answer has no content.
        mediaType: { format: 'repository+json' },
      }),
    );
    return found?.data?.permissions ?? {};
  }
  const found = await ifFound(() =>
    octokit.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username: name,
    }),
  );
  return found?.data.user?.permissions ?? {};
}

/** Lets an account into a repository; never takes anything away. */
export async function accessChanges(
  repository: Repository,
  account: GitHubAccount,
  permission: Permission,
): Promise<Change[]> {
  const { octokit, owner, repo, slug } = repository;
  const isTheOwner =
    account.type === 'User' &&
    account.name.toLowerCase() === owner.toLowerCase();
  if (isTheOwner) {
    return [];
  }
  const what = `access of ${account.title}`;
  const current = await explaining(`read the ${what} to ${slug}`, () =>
    permissionsOf(repository, account),
  );
  if (current[permission]) {
    return [];
  }
  return [
    {
      what,
      apply: () =>
        explaining(`give ${account.title} access to ${slug}`, async () => {
          await (account.type === 'Team'
            ? octokit.rest.teams.addOrUpdateRepoPermissionsInOrg({
                org: owner,
                team_slug: account.name,
                owner,
                repo,
                permission,
              })
            : octokit.rest.repos.addCollaborator({
                owner,
                repo,
                username: account.name,
                permission,
              }));
        }),
    },
  ];
}
