import type { Arns } from '../../Arns';
import { BOUNDARY } from '../../names';
import { actions, allow, type Statement } from '../policies';
import { serviceRoles } from '../serviceResources';

const CHANGES = actions('iam', [
  'CreateRole',
  'DeleteRole',
  'DeleteRolePolicy',
  'PutRolePermissionsBoundary',
  'PutRolePolicy',
  'UpdateAssumeRolePolicy',
  'UpdateRole',
  'UpdateRoleDescription',
]);

/**
 * Roles of services: only below the boundary, which cannot be taken off, with
 * policies of their own and none attached; and none of the platform's roles.
 */
export function roleStatements(arns: Arns): Statement[] {
  const roles = serviceRoles(arns);
  return [
    allow(
      'ReadRoles',
      actions('iam', [
        'GetRole',
        'GetRolePolicy',
        'ListAttachedRolePolicies',
        'ListRolePolicies',
      ]),
      roles,
    ),
    allow('ChangeBoundedRoles', CHANGES, roles, {
      StringEquals: {
        'iam:PermissionsBoundary': arns.iam(`policy/${BOUNDARY}`),
      },
    }),
    {
      Sid: 'LeaveThePlatform',
      Effect: 'Deny',
      Action: CHANGES,
      Resource: [arns.iam('role/canary-portal-*')],
    },
  ];
}
