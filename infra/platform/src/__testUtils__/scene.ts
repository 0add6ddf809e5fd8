import { readPlatformConfig } from '../config/PlatformConfig';
import type { Statement, TrustStatement } from '../iam/policies';
import { synthesise } from '../synthesise';

/** What the settings of a platform must have at least. */
export const CONTEXT = {
  accountId: '111122223333',
  region: 'eu-west-1',
  githubOwner: 'acme',
  domain: 'services.example.com',
};

/** A template with its resources. */
export interface Resources {
  [id: string]: { Type: string; Properties: Record<string, unknown> };
}

export function platformResources(context: object = {}): Resources {
  const template = synthesise(readPlatformConfig({ ...CONTEXT, ...context }));
  return template.Resources as Resources;
}

/** A role of a template. */
export interface Role {
  name: string;
  trust: TrustStatement[];
  statements: Statement[];
}

export function rolesOf(resources: Resources): Role[] {
  return Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::IAM::Role')
    .map(({ Properties }) => {
      const { RoleName, AssumeRolePolicyDocument, Policies } =
        Properties as unknown as {
          RoleName: string;
          AssumeRolePolicyDocument: { Statement: TrustStatement[] };
          Policies?: { PolicyDocument: { Statement: Statement[] } }[];
        };
      return {
        name: RoleName,
        trust: AssumeRolePolicyDocument.Statement,
        statements: (Policies ?? []).flatMap(
          policy => policy.PolicyDocument.Statement,
        ),
      };
    });
}

export function roleOf(resources: Resources, name: string): Role {
  const role = rolesOf(resources).find(candidate => candidate.name === name);
  if (!role) throw new Error(`There is no role ${name}`);
  return role;
}

export function boundaryOf(resources: Resources): Statement[] {
  const { PolicyDocument } = resources.ServiceBoundary.Properties as {
    PolicyDocument: { Statement: Statement[] };
  };
  return PolicyDocument.Statement;
}

/** The statement with an id. */
export function statementOf(statements: Statement[], sid: string): Statement {
  const found = statements.find(({ Sid }) => Sid === sid);
  if (!found) throw new Error(`There is no statement ${sid}`);
  return found;
}
