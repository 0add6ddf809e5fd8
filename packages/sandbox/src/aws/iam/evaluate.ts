import { meets, type RequestContext } from './conditions';
import { matchesAction, matchesArn } from './patterns';
import type { PolicyDocument, Statement } from './policy-document';

/** What somebody wants to do. */
export interface AccessRequest {
  /** `ecs:UpdateService`. */
  action: string;
  /** An ARN, or `*` for actions that AWS limits to no resource. */
  resource: string;
  context: RequestContext;
}

/** The policies of one identity. */
export interface IdentityPolicies {
  identity: readonly PolicyDocument[];
  /** The most that the identity policies can allow. */
  boundary?: PolicyDocument;
}

export type Decision =
  | { isAllowed: true }
  | {
      isAllowed: false;
      kind: 'explicit' | 'implicit';
      policy: 'identity' | 'boundary';
    };

function applies(statement: Statement, request: AccessRequest): boolean {
  return (
    statement.actions.some(action => matchesAction(action, request.action)) &&
    statement.resources.some(arn => matchesArn(arn, request.resource)) &&
    statement.conditions.every(condition => meets(condition, request.context))
  );
}

function has(
  effect: Statement['effect'],
  documents: readonly PolicyDocument[],
  request: AccessRequest,
): boolean {
  return documents.some(document =>
    document.some(
      statement => statement.effect === effect && applies(statement, request),
    ),
  );
}

/**
 * Decides as IAM does within one account: an explicit deny wins, then both the
 * identity's policies and its boundary must allow; what nobody mentions is denied.
 */
export function evaluate(
  { identity, boundary }: IdentityPolicies,
  request: AccessRequest,
): Decision {
  const limits = boundary ? [boundary] : [];
  const deny = (
    kind: 'explicit' | 'implicit',
    policy: 'identity' | 'boundary',
  ): Decision => ({ isAllowed: false, kind, policy });
  if (has('Deny', identity, request)) return deny('explicit', 'identity');
  if (has('Deny', limits, request)) return deny('explicit', 'boundary');
  if (!has('Allow', identity, request)) return deny('implicit', 'identity');
  if (boundary && !has('Allow', limits, request)) {
    return deny('implicit', 'boundary');
  }
  return { isAllowed: true };
}
