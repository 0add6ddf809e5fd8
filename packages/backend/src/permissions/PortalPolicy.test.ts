import { mockCredentials } from '@backstage/backend-test-utils';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
} from '@backstage/plugin-permission-common';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  templateManagementPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  deploymentsReadPermission,
  deploymentsRollbackApprovePermission,
  deploymentsRollbackPermission,
} from '@canary-portal/plugin-deployments-common';
import { PortalPolicy } from './PortalPolicy';

const policy = new PortalPolicy({
  releaseManagers: ['group:default/release-managers'],
});

/** Asks on behalf of a member of these groups. */
const ask = (permission: Permission, ...groups: string[]) =>
  policy.handle(
    { permission },
    {
      credentials: mockCredentials.user(),
      info: {
        userEntityRef: 'user:default/somebody',
        ownershipEntityRefs: ['user:default/somebody', ...groups],
      },
    },
  );

describe('the portal policy', () => {
  it('lets everybody who is signed in read', async () => {
    const allow = { result: AuthorizeResult.ALLOW };

    await expect(ask(catalogEntityReadPermission)).resolves.toEqual(allow);
    await expect(ask(deploymentsReadPermission)).resolves.toEqual(allow);
  });

  it('lets nobody in who is not signed in', async () => {
    for (const permission of [
      catalogEntityReadPermission,
      deploymentsReadPermission,
    ]) {
      await expect(policy.handle({ permission })).resolves.toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it.each([deploymentsRollbackPermission, catalogEntityDeletePermission])(
    'lets an entity be changed by its owners ($name)',
    async permission => {
      await expect(ask(permission, 'group:default/shop')).resolves.toEqual({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          resourceType: 'catalog-entity',
          rule: 'IS_ENTITY_OWNER',
          params: { claims: ['user:default/somebody', 'group:default/shop'] },
        },
      });
    },
  );

  it('keeps the approval of a rollback for the release managers', async () => {
    await expect(
      ask(deploymentsRollbackApprovePermission, 'group:default/shop'),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
    await expect(
      ask(
        deploymentsRollbackApprovePermission,
        'group:default/release-managers',
      ),
    ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
  });

  it.each([
    taskCreatePermission,
    actionExecutePermission,
    catalogLocationCreatePermission,
  ])('lets the members of a group create services ($name)', async needed => {
    await expect(ask(needed, 'group:default/shop')).resolves.toEqual({
      result: AuthorizeResult.ALLOW,
    });
    await expect(ask(needed)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
    await expect(policy.handle({ permission: needed })).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('lets a run be cancelled by who began it', async () => {
    await expect(
      ask(taskCancelPermission, 'group:default/shop'),
    ).resolves.toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      conditions: {
        rule: 'IS_TASK_OWNER',
        params: { createdBy: ['user:default/somebody'] },
      },
    });
  });

  it('lets nobody manage the templates in the portal', async () => {
    await expect(
      ask(templateManagementPermission, 'group:default/shop'),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
  });

  it('denies changing what belongs to no entity', async () => {
    const permission = createPermission({
      name: 'portal.configure',
      attributes: { action: 'update' },
    });

    await expect(
      ask(permission, 'group:default/release-managers'),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
  });
});
