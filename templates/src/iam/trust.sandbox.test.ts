import {
  createAccount,
  type Account,
  type SessionKeys,
} from './__testUtils__/account';

jest.setTimeout(60_000);

/** The one context in which a job gets a role. */
const CONTEXTS: Record<string, string[]> = {
  'orders-build': ['ref:refs/heads/develop', 'ref:refs/heads/main'],
  'orders-notifications': ['environment:notifications'],
  'orders-development-deploy': ['environment:development'],
  'orders-staging-deploy': ['environment:staging'],
  'orders-production-deploy': ['environment:production'],
  'orders-production-rollback': ['environment:production-rollback'],
};

const ALL_CONTEXTS = [
  ...new Set(Object.values(CONTEXTS).flat()),
  'environment:infrastructure',
  'pull_request',
  'ref:refs/heads/feature',
  'ref:refs/tags/main',
];

describe('who gets a role', () => {
  let account: Account;

  beforeAll(async () => {
    account = await createAccount();
  });
  afterAll(() => account?.sandbox.close());

  async function gets(role: string, token: string): Promise<boolean> {
    try {
      await account.assume(role, token);
      return true;
    } catch (error) {
      expect(error).toMatchObject({
        type: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      });
      return false;
    }
  }

  it.each(Object.entries(CONTEXTS))(
    '%s: jobs of the repository in %s',
    async (role, contexts) => {
      for (const context of ALL_CONTEXTS) {
        const isMeant = contexts.includes(context);
        expect([context, await gets(role, account.token(context))]).toEqual([
          context,
          isMeant,
        ]);
      }
    },
  );

  it('subjects with ids count as well, and those of other repositories do not', async () => {
    const role = 'orders-production-deploy';
    const from = (repository: string) =>
      gets(role, account.token('environment:production', repository));
    expect(await from('acme@12/orders@345')).toBe(true);
    for (const other of [
      'acme/checkout',
      'evil/orders',
      'acme@12/evil/orders@345',
      'evil@1/acme@12/orders@345',
      'acme/orders-evil',
    ]) {
      expect([other, await from(other)]).toEqual([other, false]);
    }
  });

  it('the infrastructure’s: every repository of the owner, in its environment alone', async () => {
    const role = 'canary-portal-infrastructure';
    const from = (repository: string, context = 'environment:infrastructure') =>
      gets(role, account.token(context, repository));
    expect(await from('acme/anything')).toBe(true);
    expect(await from('acme@1/anything@2')).toBe(true);
    expect(await from('acme/anything', 'environment:production')).toBe(false);
    expect(await from('evil/anything')).toBe(false);
    expect(await from('evil/x:repo:acme/anything')).toBe(false);
  });

  it('the portal’s: the account, and no role of a service', async () => {
    const call = (keys: Partial<SessionKeys>) =>
      fetch(account.sandbox.awsUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `AWS4-HMAC-SHA256 Credential=${
            keys.AccessKeyId ?? 'sandbox'
          }/20260101/eu-west-1/sts/aws4_request, Signature=0`,
          'x-amz-security-token': keys.SessionToken ?? '',
        },
        body: new URLSearchParams({
          Action: 'AssumeRole',
          Version: '2011-06-15',
          RoleArn: account.role('canary-portal-portal'),
          RoleSessionName: 'portal',
        }),
      });
    expect((await call({})).status).toBe(200);
    for (const [role, [context]] of Object.entries(CONTEXTS)) {
      const keys = await account.assume(role, account.token(context));
      const answer = await call(keys);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain(
        `assumed-role/${role}/a-job is not authorized to perform: sts:AssumeRole on resource: ${account.role(
          'canary-portal-portal',
        )}`,
      );
    }
  });

  it('nobody gets the roles of tasks and of ECS', async () => {
    for (const role of [
      'orders-production-task',
      'orders-production-execution',
      'orders-production-load-balancing',
    ]) {
      const token = account.token('environment:production');
      expect(await gets(role, token)).toBe(false);
    }
  });
});
