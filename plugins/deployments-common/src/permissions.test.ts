import { isResourcePermission } from '@backstage/plugin-permission-common';
import { deploymentsPermissions } from './permissions';

describe('the permissions', () => {
  it('are on catalog entities, so that policies can use the catalog rules', () => {
    expect(
      deploymentsPermissions.every(p =>
        isResourcePermission(p, 'catalog-entity'),
      ),
    ).toBe(true);
  });

  it('keep rolling back apart from approving, promoting and holding', () => {
    expect(deploymentsPermissions.map(p => p.name)).toEqual([
      'deployments.read',
      'deployments.rollback',
      'deployments.rollback.approve',
      'deployments.approve',
      'deployments.promote',
      'deployments.hold',
    ]);
  });
});
