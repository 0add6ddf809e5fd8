import * as sdk from '@aws-sdk/client-sts';
import { VirtualClock } from '../../clock/virtual-clock';
import { createAwsServer } from '../../wire/server';
import { checkedOperations } from '../../wire/testing/schema-check';
import { Account } from '../iam/account';
import { Authorizer } from '../iam/authorizer';
import { Sessions } from '../iam/sessions';
import { IamState } from '../iam/state';
import { TokenIssuers } from '../iam/web-identity/token-issuers';
import {
  createTokenSigner,
  type TokenClaims,
} from '../iam/web-identity/token-signer';
import { createSts } from './service';

const T0 = Date.UTC(2026, 0, 5, 9);
const ISSUER = 'https://token.actions.githubusercontent.com';
const PROVIDER = ISSUER.replace('https://', '');
const SUBJECT = 'repo:acme/orders:environment:production';

const account = new Account({ accountId: '111122223333', region: 'eu-west-1' });
const policy = (...Statement: object[]) => ({
  Version: '2012-10-17',
  Statement,
});

describe('STS over the wire', () => {
  const clock = new VirtualClock({ startAt: T0 });
  const iam = new IamState(account, 1);
  const sessions = new Sessions(clock);
  const issuers = new TokenIssuers();
  const authorizer = new Authorizer({
    account,
    iam,
    sessions,
    tagsOf: () => ({}),
  });
  const service = createSts({ clock, iam, sessions, issuers, authorizer });
  const operations = checkedOperations(service.operations, { ...sdk });
  const server = createAwsServer({
    services: [{ ...service, operations }],
    authorize: request => authorizer.authorize(request),
  });
  const signer = createTokenSigner(ISSUER);
  const clients: sdk.STSClient[] = [];
  let endpoint: string;

  beforeAll(async () => {
    endpoint = await server.listen({ port: 0 });
    issuers.register(signer);
    iam.putProvider(ISSUER, ['sts.amazonaws.com']);
    const role = (name: string, trust: object, inline: object = {}) =>
      iam.putRole({
        name,
        description: '',
        trust: policy(trust),
        inline: { ...inline },
        managedPolicyArns: [],
        maxSessionSeconds: 3600,
      });
    role('portal', {
      Effect: 'Allow',
      Principal: { AWS: account.iam('root') },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'portal' } },
    });
    role(
      'deployer',
      {
        Effect: 'Allow',
        Principal: { Federated: account.iam(`oidc-provider/${PROVIDER}`) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${PROVIDER}:aud`]: 'sts.amazonaws.com' },
          StringLike: {
            [`${PROVIDER}:sub`]: 'repo:acme/orders:environment:*',
          },
        },
      },
      { Nothing: policy() },
    );
    role('named', {
      Effect: 'Allow',
      Principal: { AWS: account.iam('role/deployer') },
      Action: 'sts:AssumeRole',
    });
  });
  afterAll(async () => {
    for (const each of clients) each.destroy();
    await server.close();
  });

  function client(credentials: object = { accessKeyId: 'a' }) {
    const sts = new sdk.STSClient({
      endpoint,
      region: 'eu-west-1',
      credentials: { accessKeyId: '', secretAccessKey: 'b', ...credentials },
      maxAttempts: 1,
    });
    clients.push(sts);
    return sts;
  }

  const assume = (role: string, changes: object = {}, sts = client()) =>
    sts.send(
      new sdk.AssumeRoleCommand({
        RoleArn: account.iam(`role/${role}`),
        RoleSessionName: 'run-1',
        ...changes,
      }),
    );

  const withToken = (WebIdentityToken: string, changes: object = {}) =>
    client().send(
      new sdk.AssumeRoleWithWebIdentityCommand({
        RoleArn: account.iam('role/deployer'),
        RoleSessionName: 'run-1',
        WebIdentityToken,
        ...changes,
      }),
    );

  const token = (claims: Partial<TokenClaims> = {}, by = signer) =>
    by.sign({ sub: SUBJECT, issuedAt: clock.now(), ...claims });

  async function session(): Promise<sdk.STSClient> {
    const { Credentials: keys } = await withToken(token());
    return client({
      accessKeyId: keys?.AccessKeyId,
      secretAccessKey: keys?.SecretAccessKey,
      sessionToken: keys?.SessionToken,
    });
  }

  it('says whose keys these are', async () => {
    const identity = new sdk.GetCallerIdentityCommand({});
    expect(await client().send(identity)).toMatchObject({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/sandbox',
    });
    expect(await (await session()).send(identity)).toMatchObject({
      Arn: 'arn:aws:sts::111122223333:assumed-role/deployer/run-1',
    });
  });

  it('gives the administrator a role that trusts the account', async () => {
    const ExternalId = 'portal';
    const answer = await assume('portal', { ExternalId, DurationSeconds: 900 });
    expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(answer.Credentials?.Expiration).toEqual(
      new Date(clock.now() + 900_000),
    );
  });

  it.each(['portal', 'deployer', 'nobody'])(
    'does not give %s to whom it does not trust',
    async role => {
      await expect(assume(role)).rejects.toMatchObject({
        name: 'AccessDenied',
        message: `User: arn:aws:iam::111122223333:user/sandbox is not authorized to perform: sts:AssumeRole on resource: ${account.iam(
          `role/${role}`,
        )}`,
      });
    },
  );

  it('gives a session a role that names its own, and none of the account’s', async () => {
    const sts = await session();
    const named = await assume('named', {}, sts);
    expect(named.AssumedRoleUser?.Arn).toContain('assumed-role/named/run-1');
    const portal = assume('portal', { ExternalId: 'portal' }, sts);
    await expect(portal).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('takes a web identity token that the role trusts', async () => {
    expect(await withToken(token())).toMatchObject({
      SubjectFromWebIdentityToken: SUBJECT,
      Audience: 'sts.amazonaws.com',
      Provider: account.iam(`oidc-provider/${PROVIDER}`),
    });
  });

  it.each([
    ['no token', () => 'header.payload.signature', 'InvalidIdentityToken'],
    ['other subjects', () => token({ sub: 'repo:acme/x:y' }), 'AccessDenied'],
    ['other audiences', () => token({ aud: 'x' }), 'InvalidIdentityToken'],
    [
      'an old token',
      () => token({ issuedAt: clock.now() - 600_000 }),
      'ExpiredToken',
    ],
    [
      'others’ signatures',
      () => token({}, createTokenSigner(ISSUER)),
      'InvalidIdentityToken',
    ],
    [
      'other issuers',
      () => token({}, createTokenSigner('https://evil.example')),
      'InvalidIdentityToken',
    ],
    [
      'changed claims',
      () => {
        const [header, , signature] = token().split('.');
        const [, payload] = token({ sub: `${SUBJECT}x` }).split('.');
        return [header, payload, signature].join('.');
      },
      'InvalidIdentityToken',
    ],
    [
      'a token without a signature',
      () => {
        const [, payload] = token().split('.');
        const header = Buffer.from('{"alg":"none"}').toString('base64url');
        return `${header}.${payload}.`;
      },
      'InvalidIdentityToken',
    ],
  ])('refuses %s', async (_what, make, name) => {
    await expect(withToken(make())).rejects.toMatchObject({
      name: expect.stringContaining(name),
    });
  });

  it('refuses a session that is longer than the role’s', async () => {
    await expect(withToken(token(), { DurationSeconds: 7200 })).rejects.toThrow(
      'exceeds the MaxSessionDuration',
    );
  });

  it('refuses what is no role', async () => {
    await expect(
      assume('x', { RoleArn: 'arn:aws:iam::1:user/x-y-z-0-1-2' }),
    ).rejects.toThrow(/is invalid/);
  });
});
