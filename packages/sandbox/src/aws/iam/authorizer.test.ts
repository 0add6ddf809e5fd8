import { VirtualClock } from '../../clock/virtual-clock';
import type { WireService } from '../../wire/service';
import { ecsPermissions } from '../ecs/permissions';
import { Account } from './account';
import { Authorizer } from './authorizer';
import { Sessions, type SessionRecord } from './sessions';
import { IamState } from './state';

const T0 = Date.UTC(2026, 0, 5, 9);
const service: Pick<WireService, 'name' | 'protocol' | 'permissions'> = {
  name: 'ecs',
  protocol: { kind: 'json', version: '1.1', targetPrefix: 'Ecs' },
  permissions: ecsPermissions,
};
const orders = 'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders';

function setUp() {
  const clock = new VirtualClock({ startAt: T0 });
  const account = new Account({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  const iam = new IamState(account, 1);
  const sessions = new Sessions(clock);
  const authorizer = new Authorizer({
    account,
    iam,
    sessions,
    tagsOf(arn): Record<string, string> {
      return arn === orders ? { owner: 'shop' } : {};
    },
  });
  const role = iam.putRole({
    name: 'deployer',
    description: '',
    trust: { Version: '2012-10-17', Statement: [] },
    inline: {
      Deploy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 'ecs:UpdateService',
            Resource: '*',
            Condition: { StringEquals: { 'aws:ResourceTag/owner': 'shop' } },
          },
          { Effect: 'Deny', Action: 'ecs:TagResource', Resource: '*' },
        ],
      },
    },
    managedPolicyArns: [],
    maxSessionSeconds: 3600,
  });
  const session = sessions.open(role, 'run-1', 900);
  const send = (
    operation: string,
    input: object,
    keys: Partial<SessionRecord> = session,
  ) =>
    authorizer.authorize({
      authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/20260105/eu-west-1/ecs/aws4_request, SignedHeaders=host, Signature=0`,
      securityToken: keys.sessionToken,
      service,
      operation,
      input: { ...input },
    });
  return { clock, iam, role, session, send };
}

const update = { cluster: 'platform', service: 'orders' };

describe('the authorizer', () => {
  it('knows the administrator by any key that is no session’s', () => {
    const { send } = setUp();
    expect(send('DeleteService', {}, { accessKeyId: 'sandbox' })).toEqual({
      kind: 'administrator',
      arn: 'arn:aws:iam::111122223333:user/sandbox',
    });
  });

  it('knows a session, and lets it do what its role may', () => {
    const { send, role } = setUp();
    expect(send('UpdateService', update)).toMatchObject({
      kind: 'session',
      arn: 'arn:aws:sts::111122223333:assumed-role/deployer/run-1',
      roleArn: role.arn,
    });
  });

  it('says in AWS’s words what a session may not do', () => {
    const { send } = setUp();
    const user = 'arn:aws:sts::111122223333:assumed-role/deployer/run-1';
    expect(() =>
      send('UpdateService', { ...update, service: 'other' }),
    ).toThrow(
      `User: ${user} is not authorized to perform: ecs:UpdateService on resource: ${orders.replace(
        'orders',
        'other',
      )} because no identity-based policy allows the ecs:UpdateService action`,
    );
    expect(() => send('TagResource', { resourceArn: orders })).toThrow(
      `User: ${user} is not authorized to perform: ecs:TagResource on resource: ${orders} with an explicit deny in an identity-based policy`,
    );
  });

  it('denies an operation whose permissions nobody has written down', () => {
    const { send } = setUp();
    expect(() => send('RunTask', {})).toThrow('ecs:RunTask on resource: *');
  });

  it('refuses keys that it does not know, and a token that is not theirs', () => {
    const { send, session } = setUp();
    const unknown = { ...session, accessKeyId: 'ASIAAAAAAAAAAAAAAAAA' };
    const foreign = { ...session, sessionToken: 'another' };
    for (const keys of [unknown, foreign]) {
      expect(() => send('UpdateService', update, keys)).toThrow(
        expect.objectContaining({
          type: 'UnrecognizedClientException',
          message: 'The security token included in the request is invalid.',
        }),
      );
    }
  });

  it('refuses a session that has ended, or whose role is gone', async () => {
    const { send, clock, iam, role } = setUp();
    await clock.advance(900_000);
    expect(() => send('UpdateService', update)).toThrow(
      expect.objectContaining({ type: 'ExpiredTokenException' }),
    );
    iam.removeRole(role.arn);
    expect(() => send('UpdateService', update)).toThrow(
      expect.objectContaining({ type: 'UnrecognizedClientException' }),
    );
  });

  it('refuses a request without a signature', () => {
    const { send } = setUp();
    expect(() => send('UpdateService', update, { accessKeyId: '' })).toThrow(
      'Request is missing Authentication Token',
    );
  });
});
