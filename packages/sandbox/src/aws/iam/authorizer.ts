import { AwsError } from '../../wire/aws-error';
import type { WireService } from '../../wire/service';
import type { Input } from '../input';
import { accessDenied } from './access-denied';
import type { Account } from './account';
import type { Caller } from './caller';
import { evaluate, type Decision } from './evaluate';
import type { Permission } from './permission';
import type { Sessions } from './sessions';
import type { IamState } from './state';

/** A request as it came over the wire. */
export interface SignedRequest {
  /** The header `Authorization`. */
  authorization: string | undefined;
  /** The header `X-Amz-Security-Token`. */
  securityToken: string | undefined;
  service: Pick<WireService, 'name' | 'protocol' | 'permissions'>;
  operation: string;
  input: Input;
}

/** What a role may not do, and why. */
export interface Denial extends Permission {
  decision: Extract<Decision, { isAllowed: false }>;
}

const CREDENTIAL = /\bCredential=([^/,\s]+)\//;

/**
 * Tells callers apart by their access keys and decides what they may do. A key
 * that begins with `ASIA` is a session's; any other one is the administrator's.
 * Signatures are not verified: the sandbox is for one machine.
 */
export class Authorizer {
  private readonly account: Account;
  private readonly iam: IamState;
  private readonly sessions: Sessions;
  private readonly tagsOf: (arn: string) => Readonly<Record<string, string>>;

  constructor(options: {
    account: Account;
    iam: IamState;
    sessions: Sessions;
    /** Tags that a resource has, for `aws:ResourceTag`. */
    tagsOf(arn: string): Readonly<Record<string, string>>;
  }) {
    this.account = options.account;
    this.iam = options.iam;
    this.sessions = options.sessions;
    this.tagsOf = options.tagsOf;
  }

  /**
   * Who sent a request that may be carried out.
   * @throws AwsError as AWS answers unknown keys and refused requests.
   */
  authorize(request: SignedRequest): Caller {
    const { service, operation, input } = request;
    if (service.permissions[operation] === 'unsigned') {
      return { kind: 'anonymous' };
    }
    const caller = this.callerOf(request);
    if (caller.kind !== 'session') return caller;
    const [denial] = this.denials(caller.roleArn, service, operation, input);
    if (denial) {
      throw new AwsError(
        deniedType(service),
        accessDenied(caller.arn, denial, denial.decision),
        service.protocol.kind === 'json' ? 400 : 403,
      );
    }
    return caller;
  }

  /** What keeps a role from an operation with this input; none: it may. */
  denials(
    roleArn: string,
    service: Pick<WireService, 'name' | 'permissions'>,
    operation: string,
    input: Input,
  ): Denial[] {
    const rule = service.permissions[operation];
    if (rule === 'unsigned') return [];
    const needed = rule?.(input, this.account) ?? [
      { action: `${service.name}:${operation}`, resource: '*' },
    ];
    return needed.flatMap(permission => {
      const decision = this.decide(roleArn, permission);
      return decision.isAllowed ? [] : [{ ...permission, decision }];
    });
  }

  /** Decides about one action of a role. */
  decide(roleArn: string, permission: Permission): Decision {
    const { policies } = this.iam.parsedRole(roleArn);
    const { action, resource, context = {} } = permission;
    const tags = Object.entries(this.tagsOf(resource)).map(
      ([key, value]) => [`aws:ResourceTag/${key}`, value] as const,
    );
    const known = [
      ['aws:PrincipalAccount', this.account.id] as const,
      ['aws:PrincipalArn', roleArn] as const,
      ['aws:ViaAWSService', 'false'] as const,
      ...tags,
      ...Object.entries(context),
    ].flatMap(([key, value]) =>
      value === undefined ? [] : [[key.toLowerCase(), value] as const],
    );
    return evaluate(policies, { action, resource, context: new Map(known) });
  }

  private callerOf(request: SignedRequest): Caller {
    const { authorization, securityToken, service } = request;
    const isQuery = service.protocol.kind === 'query';
    const status = service.protocol.kind === 'json' ? 400 : 403;
    const key = CREDENTIAL.exec(authorization ?? '')?.[1];
    if (key === undefined) {
      throw new AwsError(
        isQuery
          ? 'MissingAuthenticationToken'
          : 'MissingAuthenticationTokenException',
        'Request is missing Authentication Token',
        status,
      );
    }
    if (!key.startsWith('ASIA')) {
      return {
        kind: 'administrator',
        arn: this.account.iam('user/sandbox'),
      };
    }
    const session = this.sessions.find(key);
    const role = session && this.iam.role(session.roleArn);
    if (!session || !role || session.sessionToken !== securityToken) {
      throw new AwsError(
        isQuery ? 'InvalidClientTokenId' : 'UnrecognizedClientException',
        'The security token included in the request is invalid.',
        status,
      );
    }
    if (this.sessions.hasExpired(session)) {
      throw new AwsError(
        isQuery ? 'ExpiredToken' : 'ExpiredTokenException',
        'The security token included in the request is expired',
        status,
      );
    }
    const { sessionName, roleArn, roleId } = session;
    return {
      kind: 'session',
      arn: `arn:aws:sts::${this.account.id}:assumed-role/${role.name}/${sessionName}`,
      roleArn,
      sessionName,
      userId: `${roleId}:${sessionName}`,
    };
  }
}

function deniedType({ protocol }: Pick<WireService, 'protocol'>): string {
  if (protocol.kind !== 'query') return 'AccessDeniedException';
  return protocol.deniedType ?? 'AccessDenied';
}
