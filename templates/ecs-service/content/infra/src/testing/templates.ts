import type { ServiceConfig } from '../config/service-config.ts';
import type { Statement, TrustStatement } from '../policies/statement.ts';
import { synthesise } from '../synthesise.ts';

/** A resource of a template. */
export interface Resource {
  stack: string;
  id: string;
  type: string;
  properties: Record<string, unknown>;
}

interface Role {
  trust: TrustStatement[];
  statements: Statement[];
  boundary: string;
}

interface RoleProperties {
  RoleName: string;
  AssumeRolePolicyDocument: { Statement: TrustStatement[] };
  PermissionsBoundary: string;
  Policies?: { PolicyDocument: { Statement: Statement[] } }[];
}

/** Every resource of every stack. */
export function resourcesOf(config: ServiceConfig): Resource[] {
  return synthesise(config).flatMap(({ stackName, template }) =>
    Object.entries(
      template.Resources as Record<
        string,
        { Type: string; Properties: Record<string, unknown> }
      >,
    ).map(([id, { Type, Properties }]) => ({
      stack: stackName,
      id,
      type: Type,
      properties: Properties,
    })),
  );
}

/** The roles by name. */
export function rolesOf(config: ServiceConfig): Map<string, Role> {
  const roles = resourcesOf(config)
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map(({ properties }) => properties as unknown as RoleProperties);
  return new Map(
    roles.map(role => [
      role.RoleName,
      {
        trust: role.AssumeRolePolicyDocument.Statement,
        statements: (role.Policies ?? []).flatMap(
          policy => policy.PolicyDocument.Statement,
        ),
        boundary: role.PermissionsBoundary,
      },
    ]),
  );
}

export function roleOf(config: ServiceConfig, name: string): Role {
  const role = rolesOf(config).get(name);
  if (!role) throw new Error(`There is no role ${name}`);
  return role;
}

/** What a role may do at all, whatever the conditions. */
export function actionsOf({ statements }: Role): string[] {
  return statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => Action)
    .filter((action, index, all) => all.indexOf(action) === index)
    .sort();
}

/** The statement with an id. */
export function statementOf({ statements }: Role, sid: string): Statement {
  const found = statements.find(({ Sid }) => Sid === sid);
  if (!found) throw new Error(`There is no statement ${sid}`);
  return found;
}
