import type { Permission } from './permission';
import type { Decision } from './evaluate';

type Denial = Extract<Decision, { isAllowed: false }>;

function reason({ kind, policy }: Denial, action: string): string {
  const name =
    policy === 'identity' ? 'identity-based policy' : 'permissions boundary';
  if (kind === 'explicit') {
    return `with an explicit deny in ${
      policy === 'identity' ? 'an' : 'a'
    } ${name}`;
  }
  return `because no ${name} allows the ${action} action`;
}

/** Why somebody may not do something, in AWS's words. */
export function accessDenied(
  callerArn: string,
  { action, resource }: Pick<Permission, 'action' | 'resource'>,
  denial: Denial,
): string {
  return (
    `User: ${callerArn} is not authorized to perform: ${action} on ` +
    `resource: ${resource} ${reason(denial, action)}`
  );
}
