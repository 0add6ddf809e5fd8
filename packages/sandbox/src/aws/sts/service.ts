import type { Clock } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import { queryProtocol } from '../../wire/query';
import type { WireService } from '../../wire/service';
import type { Authorizer } from '../iam/authorizer';
import type { Caller } from '../iam/caller';
import type { PermissionTable } from '../iam/permission';
import type { Sessions } from '../iam/sessions';
import type { IamState, RoleRecord } from '../iam/state';
import { trustCaller, trustToken } from '../iam/trust';
import type { TokenIssuers } from '../iam/web-identity/token-issuers';
import { verifyToken } from '../iam/web-identity/verify-token';
import {
  optionalNumber,
  optionalText,
  requiredText,
  type Input,
} from '../input';

/** Errors whose code on the wire differs from the SDK's name. */
const CODES: Record<string, string> = {
  InvalidIdentityTokenException: 'InvalidIdentityToken',
  MalformedPolicyDocumentException: 'MalformedPolicyDocument',
  PackedPolicyTooLargeException: 'PackedPolicyTooLarge',
};

/** The trust policy of the role decides, not a permission of the caller alone. */
const stsPermissions: PermissionTable = {
  GetCallerIdentity: () => [],
  AssumeRole: () => [],
  AssumeRoleWithWebIdentity: 'unsigned',
};

const ROLE_ARN = /^arn:aws:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const SHORTEST_SECONDS = 900;
const LONGEST_SECONDS = 43_200;

function readRequest(input: Input) {
  const roleArn = requiredText(input, 'RoleArn');
  const sessionName = requiredText(input, 'RoleSessionName');
  const seconds = optionalNumber(input, 'DurationSeconds') ?? 3600;
  if (!ROLE_ARN.test(roleArn)) {
    throw new AwsError('ValidationError', `${roleArn} is invalid`);
  }
  if (!SESSION_NAME.test(sessionName)) {
    throw new AwsError(
      'ValidationError',
      `RoleSessionName '${sessionName}' must be 2 to 64 characters of ` +
        'letters, digits and _+=,.@-',
    );
  }
  if (seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) {
    throw new AwsError(
      'ValidationError',
      `DurationSeconds must be from ${SHORTEST_SECONDS} to ${LONGEST_SECONDS}`,
    );
  }
  if (optionalText(input, 'Policy') !== undefined) {
    throw new AwsError(
      'ValidationError',
      'The sandbox has no session policies: leave Policy out',
    );
  }
  return { roleArn, sessionName, seconds };
}

const IN_PROCESS: Caller = { kind: 'administrator', arn: '' };

/** STS over AWS Query: sessions of the roles that IAM has. */
export function createSts(options: {
  clock: Clock;
  iam: IamState;
  sessions: Sessions;
  issuers: TokenIssuers;
  authorizer: Pick<Authorizer, 'decide'>;
}): WireService {
  const { clock, iam, sessions, issuers, authorizer } = options;
  const { account } = iam;
  const administrator = account.iam('user/sandbox');

  function open(role: RoleRecord, sessionName: string, seconds: number) {
    if (seconds > role.maxSessionSeconds) {
      throw new AwsError(
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      );
    }
    const session = sessions.open(role, sessionName, seconds);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expiresAt),
      },
      AssumedRoleUser: {
        AssumedRoleId: `${role.id}:${sessionName}`,
        Arn: `arn:aws:sts::${account.id}:assumed-role/${role.name}/${sessionName}`,
      },
      PackedPolicySize: 0,
    };
  }

  return {
    name: 'sts',
    protocol: queryProtocol({
      apiVersion: '2011-06-15',
      xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
      errorCode: type => CODES[type] ?? type,
    }),
    permissions: stsPermissions,
    operations: {
      GetCallerIdentity: (_input, caller = IN_PROCESS) =>
        caller.kind === 'session'
          ? { UserId: caller.userId, Account: account.id, Arn: caller.arn }
          : {
              UserId: 'AIDASANDBOXSANDBOX',
              Account: account.id,
              Arn: administrator,
            },

      AssumeRole(input, caller = IN_PROCESS) {
        const { roleArn, sessionName, seconds } = readRequest(input);
        const role = trustCaller(
          iam,
          authorizer,
          {
            roleArn,
            sessionName,
            externalId: optionalText(input, 'ExternalId'),
          },
          caller.kind === 'administrator'
            ? { ...caller, arn: administrator }
            : caller,
        );
        return open(role, sessionName, seconds);
      },

      AssumeRoleWithWebIdentity(input) {
        const { roleArn, sessionName, seconds } = readRequest(input);
        const token = verifyToken(requiredText(input, 'WebIdentityToken'), {
          iam,
          issuers,
          now: clock.now(),
        });
        const { provider, claims, subject, audience } = token;
        const role = trustToken(
          iam,
          { roleArn, sessionName },
          provider,
          claims,
        );
        return {
          ...open(role, sessionName, seconds),
          SubjectFromWebIdentityToken: subject,
          Provider: provider.arn,
          Audience: audience,
        };
      },
    },
  };
}
