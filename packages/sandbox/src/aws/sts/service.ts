import { createHash } from 'node:crypto';
import { Clock } from '../../ports';
import { queryProtocol } from '../../wire/query';
import { AwsError } from '../../wire/aws-error';
import { WireService } from '../../wire/service';
import { Input, optionalNumber, requiredText } from '../input';

/** Errors whose code on the wire differs from the SDK's name. */
const CODES: Record<string, string> = {
  InvalidIdentityTokenException: 'InvalidIdentityToken',
  MalformedPolicyDocumentException: 'MalformedPolicyDocument',
  PackedPolicyTooLargeException: 'PackedPolicyTooLarge',
};

const ROLE_ARN =
  /^arn:aws:iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]+)$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const LONGEST_SESSION_SECONDS = 43_200;

function assumeRole(input: Input, now: number) {
  const roleArn = requiredText(input, 'RoleArn');
  const sessionName = requiredText(input, 'RoleSessionName');
  const seconds = optionalNumber(input, 'DurationSeconds') ?? 3600;
  const role = ROLE_ARN.exec(roleArn);
  if (!role) {
    throw new AwsError('ValidationError', `${roleArn} is invalid`);
  }
  if (!SESSION_NAME.test(sessionName)) {
    throw new AwsError(
      'ValidationError',
      `RoleSessionName '${sessionName}' must be 2 to 64 characters of ` +
        'letters, digits and _+=,.@-',
    );
  }
  if (seconds < 900 || seconds > LONGEST_SESSION_SECONDS) {
    throw new AwsError(
      'ValidationError',
      'DurationSeconds must be from 900 to 43200',
    );
  }
  // Not a secret: the sandbox takes any credentials.
  const id = createHash('sha256')
    .update(`${roleArn}/${sessionName}`)
    .digest('hex')
    .toUpperCase();
  return {
    Credentials: {
      AccessKeyId: `ASIA${id.slice(0, 16)}`,
      SecretAccessKey: `sandbox-${id.slice(16, 48)}`,
      SessionToken: `sandbox-session-${id}`,
      Expiration: new Date(now + seconds * 1000),
    },
    AssumedRoleUser: {
      AssumedRoleId: `AROA${id.slice(0, 17)}:${sessionName}`,
      Arn: `arn:aws:sts::${role[1]}:assumed-role/${role[2]}/${sessionName}`,
    },
    PackedPolicySize: 0,
  };
}

/** STS over AWS Query. Every role can be assumed and every token is good. */
export function createSts(options: {
  clock: Clock;
  accountId: string;
}): WireService {
  const { clock, accountId } = options;
  return {
    name: 'sts',
    protocol: queryProtocol({
      apiVersion: '2011-06-15',
      xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
      errorCode: type => CODES[type] ?? type,
    }),
    operations: {
      GetCallerIdentity: () => ({
        UserId: 'AIDASANDBOXSANDBOX',
        Account: accountId,
        Arn: `arn:aws:iam::${accountId}:user/sandbox`,
      }),
      AssumeRole: input => assumeRole(input, clock.now()),
      AssumeRoleWithWebIdentity(input) {
        const token = requiredText(input, 'WebIdentityToken');
        if (token.length < 4) {
          throw new AwsError(
            'InvalidIdentityTokenException',
            'The ID token provided is not a valid JWT.',
          );
        }
        return {
          ...assumeRole(input, clock.now()),
          SubjectFromWebIdentityToken: 'sandbox',
          Provider: 'sandbox',
          Audience: 'sts.amazonaws.com',
        };
      },
    },
  };
}
