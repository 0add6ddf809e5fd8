import { CfnRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Arns } from '../arns.ts';
import { BOUNDARY } from '../names.ts';
import {
  policyDocument,
  type Statement,
  type TrustStatement,
} from './statement.ts';

export interface RoleOptions {
  name: string;
  description: string;
  trust: readonly TrustStatement[];
  statements: readonly Statement[];
}

/** A role below the platform's permissions boundary. */
export function createRole(
  scope: Construct,
  id: string,
  arns: Arns,
  { name, description, trust, statements }: RoleOptions,
): CfnRole {
  return new CfnRole(scope, id, {
    roleName: name,
    description,
    assumeRolePolicyDocument: policyDocument(trust),
    permissionsBoundary: arns.iam(`policy/${BOUNDARY}`),
    ...(statements.length > 0
      ? {
          policies: [
            { policyName: id, policyDocument: policyDocument(statements) },
          ],
        }
      : {}),
  });
}
