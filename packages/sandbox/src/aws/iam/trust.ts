import { AwsError } from '../../wire/aws-error';
import type { Authorizer } from './authorizer';
import type { Caller } from './caller';
import { meets, type RequestContext } from './conditions';
import { matchesAction } from './patterns';
import type { Statement } from './policy-document';
import type { IamState, RoleRecord } from './state';

/** The statements of a trust policy that are about an action in a context. */
function statementsFor(
  trust: readonly Statement[],
  action: string,
  context: RequestContext,
): readonly Statement[] {
  return trust.filter(
    ({ actions, conditions }) =>
      actions.some(pattern => matchesAction(pattern, action)) &&
      conditions.every(condition => meets(condition, context)),
  );
}

type About = (statement: Statement) => boolean;

const has = (
  effect: Statement['effect'],
  statements: readonly Statement[],
  about: About,
) =>
  statements.some(statement => statement.effect === effect && about(statement));

/** Nobody is trusted with a role that is not there. */
function trustOf(iam: IamState, roleArn: string): readonly Statement[] {
  return iam.role(roleArn) ? iam.parsedRole(roleArn).trust : [];
}

function refused(callerArn: string, roleArn: string): AwsError {
  return new AwsError(
    'AccessDenied',
    `User: ${callerArn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
    403,
  );
}

/**
 * The role that a caller may assume. Its trust policy must name the caller, or
 * the account, and then the caller's own policies must allow it as well.
 *
 * @throws AwsError AccessDenied
 */
export function trustCaller(
  iam: IamState,
  authorizer: Pick<Authorizer, 'decide'>,
  request: { roleArn: string; sessionName: string; externalId?: string },
  caller: Caller,
): RoleRecord {
  const { roleArn, sessionName, externalId } = request;
  const callerArn = caller.kind === 'anonymous' ? 'anonymous' : caller.arn;
  const role = iam.role(roleArn);
  if (!role || caller.kind === 'anonymous') throw refused(callerArn, roleArn);
  const { account } = iam;
  const ownArn = caller.kind === 'session' ? caller.roleArn : caller.arn;
  const context = new Map([
    ['sts:rolesessionname', sessionName],
    ['aws:principalarn', ownArn],
    ['aws:principalaccount', account.id],
    ...(externalId === undefined
      ? []
      : [['sts:externalid', externalId] as const]),
  ]);
  const statements = statementsFor(
    trustOf(iam, roleArn),
    'sts:AssumeRole',
    context,
  );
  const names =
    (...principals: string[]): About =>
    ({ principals: { aws = [] } = {} }) =>
      aws.some(principal => principals.includes(principal));
  const itself = names(ownArn, callerArn);
  const itsAccount = names(account.iam('root'), account.id, '*');
  const decision =
    caller.kind === 'session'
      ? authorizer.decide(caller.roleArn, {
          action: 'sts:AssumeRole',
          resource: roleArn,
        })
      : { isAllowed: true as const };
  const isDenied =
    (!decision.isAllowed && decision.kind === 'explicit') ||
    has('Deny', statements, s => itself(s) || itsAccount(s));
  const isTrusted =
    has('Allow', statements, itself) ||
    (decision.isAllowed && has('Allow', statements, itsAccount));
  if (isDenied || !isTrusted) throw refused(callerArn, roleArn);
  return role;
}

/**
 * The role that the bearer of a token may assume.
 *
 * @param claims - condition keys of the token, such as `<provider>:sub`
 * @throws AwsError AccessDenied
 */
export function trustToken(
  iam: IamState,
  request: { roleArn: string; sessionName: string },
  provider: { arn: string },
  claims: RequestContext,
): RoleRecord {
  const role = iam.role(request.roleArn);
  const context = new Map([
    ...claims,
    ['sts:rolesessionname', request.sessionName],
  ]);
  const statements = statementsFor(
    trustOf(iam, request.roleArn),
    'sts:AssumeRoleWithWebIdentity',
    context,
  );
  const isMeant: About = ({ principals }) =>
    principals?.federated.includes(provider.arn) ?? false;
  const isTrusted =
    has('Allow', statements, isMeant) && !has('Deny', statements, isMeant);
  if (!role || !isTrusted) {
    throw new AwsError(
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      403,
    );
  }
  return role;
}
