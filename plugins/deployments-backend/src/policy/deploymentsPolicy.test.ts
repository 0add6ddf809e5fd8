import { ConfigReader } from '@backstage/config';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  deploymentsPermissions,
  deploymentsReadPermission,
  deploymentsRollbackApprovePermission,
  deploymentsRollbackPermission,
} from '@canary-portal/plugin-deployments-common';
import {
  deploymentsPolicy,
  readDeploymentsPolicyOptions,
} from './deploymentsPolicy';

function userOf(...ownershipEntityRefs: string[]): PolicyQueryUser {
  return {
    info: { userEntityRef: ownershipEntityRefs[0], ownershipEntityRefs },
  } as PolicyQueryUser;
}

const owner = userOf('user:default/owner', 'group:default/shop');
const manager = userOf('user:default/manager', 'group:default/releases');
const policy = deploymentsPolicy({
  releaseManagers: ['group:default/releases'],
});

const ofOwnEntities = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: ['user:default/owner', 'group:default/shop'] },
  },
};

describe('the policy', () => {
  it('has no opinion about other permissions', () => {
    const permission = createPermission({
      name: 'catalog.entity.read',
      attributes: {},
    });
    expect(policy({ permission }, owner)).toBeUndefined();
  });

  it('lets everybody who is signed in read', () => {
    const permission = deploymentsReadPermission;
    expect(policy({ permission }, owner)).toEqual({
      result: AuthorizeResult.ALLOW,
    });
    expect(policy({ permission }, undefined)).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('may keep reading to owners', () => {
    const strict = deploymentsPolicy({ readers: 'owners' });
    expect(strict({ permission: deploymentsReadPermission }, owner)).toEqual(
      ofOwnEntities,
    );
  });

  it('lets owners roll back what they own', () => {
    const permission = deploymentsRollbackPermission;
    expect(policy({ permission }, owner)).toEqual(ofOwnEntities);
  });

  it("leaves an administrator's approval to release managers", () => {
    const permission = deploymentsRollbackApprovePermission;
    expect(policy({ permission }, owner)).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('lets release managers do everything', () => {
    expect(
      deploymentsPermissions.map(permission => policy({ permission }, manager)),
    ).toEqual(
      deploymentsPermissions.map(() => ({ result: AuthorizeResult.ALLOW })),
    );
  });

  it('takes its options from the configuration', () => {
    const config = new ConfigReader({
      deployments: {
        policy: { releaseManagers: ['group:default/releases'] },
      },
    });
    expect(readDeploymentsPolicyOptions(config)).toEqual({
      releaseManagers: ['group:default/releases'],
      readers: 'everyone',
    });
  });
});
