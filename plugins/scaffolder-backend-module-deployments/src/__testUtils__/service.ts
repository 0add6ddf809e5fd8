import { ConfigReader } from '@backstage/config';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createRepositoryPublishAction } from '../actions/repositoryPublish';
import { createRepositorySettingsAction } from '../actions/repositorySettings';
import { createGitHubConnector } from '../github/connect';
import { Git } from '../publish/git';
import { OwnerPermission } from '../settings/access';
import { manualClock } from './clock';
import { FakeGitHub } from './fakeGitHub/fakeGitHub';

/** The group that owns the service of the tests, and where it is on GitHub. */
export const shop: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'shop-owners',
    annotations: { 'github.com/team-slug': 'acme/shop' },
  },
  spec: { type: 'team', children: [] },
};

/** The two actions that write to GitHub, on a stand-in of it. */
export function actionsOn(
  github: Pick<FakeGitHub, 'integrations'> & { git?: Git },
  options: {
    entities?: Entity[];
    ownerPermission?: OwnerPermission;
    enforceAdmins?: boolean;
  } = {},
) {
  const { integrations } = github;
  const clock = manualClock();
  const services = {
    integrations,
    github: createGitHubConnector({ integrations, clock }),
    catalog: catalogServiceMock({ entities: options.entities ?? [shop] }),
  };
  return {
    clock,
    publish: createRepositoryPublishAction({
      ...services,
      config: new ConfigReader({}),
      visibility: 'private',
      git: github.git,
    }),
    settings: createRepositorySettingsAction({
      ...services,
      ownerPermission: options.ownerPermission ?? 'admin',
      requiredApprovals: 1,
      enforceAdmins: options.enforceAdmins ?? false,
      clock,
    }),
  };
}

type PublishInput = Parameters<
  ReturnType<typeof createRepositoryPublishAction>['handler']
>[0]['input'];

/** Input of `deployments:repository:settings`. */
export type SettingsInput = Parameters<
  ReturnType<typeof createRepositorySettingsAction>['handler']
>[0]['input'];

/** Input of both actions. */
export const inputsFor = (
  github: Pick<FakeGitHub, 'host'>,
): { publish: PublishInput; settings: SettingsInput } => ({
  publish: {
    repoUrl: `${github.host}?owner=acme&repo=checkout`,
    name: 'checkout',
    description: 'Takes the money',
    portalUrl: 'https://portal.example.com',
  },
  settings: {
    repoUrl: `${github.host}?owner=acme&repo=checkout`,
    name: 'checkout',
    owner: 'group:default/shop-owners',
    accountId: '111122223333',
    region: 'eu-west-1',
    portalUrl: 'https://portal.example.com',
    approvals: { production: 'portal' },
    notifications: { slack: true },
  },
});
