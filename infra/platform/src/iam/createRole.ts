import { CfnRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import {
  policyDocument,
  type Statement,
  type TrustStatement,
} from './policies';

/** A role with inline policies by name. */
export function createRole(
  scope: Construct,
  id: string,
  options: {
    name: string;
    description: string;
    trust: readonly TrustStatement[];
    policies: Readonly<Record<string, readonly Statement[]>>;
  },
): CfnRole {
  const { name, description, trust, policies } = options;
  return new CfnRole(scope, id, {
    roleName: name,
    description,
    assumeRolePolicyDocument: policyDocument(trust),
    policies: Object.entries(policies).map(([policyName, statements]) => ({
      policyName,
      policyDocument: policyDocument(statements),
    })),
  });
}
