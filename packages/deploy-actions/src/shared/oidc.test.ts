import { startHttp } from '../__testUtils__/httpServer';
import { oidcCredentials } from './oidc';

const ROLE = 'arn:aws:iam::111122223333:role/orders-production-deploy';

/** What STS answers, with a key that counts up. */
function assumed(count: number): string {
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult><Credentials>
    <AccessKeyId>KEY${count}</AccessKeyId>
    <SecretAccessKey>secret-key</SecretAccessKey>
    <SessionToken>session-token</SessionToken>
    <Expiration>2099-01-01T00:00:00Z</Expiration>
  </Credentials></AssumeRoleWithWebIdentityResult>
</AssumeRoleWithWebIdentityResponse>`;
}

describe('credentials by the job’s own OIDC token', () => {
  let server: Awaited<ReturnType<typeof startHttp>>;
  let tokens = 0;
  const { env } = process;
  const written: string[] = [];

  beforeEach(async () => {
    tokens = 0;
    written.length = 0;
    server = await startHttp(({ path }, count) => {
      if (!path.startsWith('/token')) {
        return {
          body: assumed(count),
          headers: { 'content-type': 'text/xml' },
        };
      }
      tokens += 1;
      return { body: JSON.stringify({ value: `token-${tokens}` }) };
    });
    process.env = { ...env, AWS_ENDPOINT_URL_STS: server.url };
    jest.spyOn(process.stdout, 'write').mockImplementation(text => {
      written.push(String(text));
      return true;
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    process.env = env;
    await server.close();
  });

  const providerOf = (url = `${server.url}/token?api-version=1`) =>
    oidcCredentials(
      ROLE,
      { region: 'eu-west-1', sessionName: 'acme/orders-7' },
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-token',
      },
    );

  it('are those of the role, with a new token each time they are asked for', async () => {
    const provider = providerOf();
    expect(await provider()).toEqual({
      accessKeyId: 'KEY2',
      secretAccessKey: 'secret-key',
      sessionToken: 'session-token',
      expiration: new Date('2099-01-01T00:00:00Z'),
    });
    await provider();
    const [asked, assumedRole, , again] = server.received;
    expect(asked.path).toBe('/token?api-version=1&audience=sts.amazonaws.com');
    expect(asked.headers.authorization).toBe('bearer bearer-token');
    const sent = new URLSearchParams(assumedRole.body);
    expect(sent.get('RoleArn')).toBe(ROLE);
    expect(sent.get('RoleSessionName')).toBe('acme-orders-7');
    expect(sent.get('WebIdentityToken')).toBe('token-1');
    expect(new URLSearchParams(again.body).get('WebIdentityToken')).toBe(
      'token-2',
    );
  });

  it('are masked in the log', async () => {
    await providerOf()();
    for (const secret of ['token-1', 'secret-key', 'session-token']) {
      expect(written.join('')).toContain(`::add-mask::${secret}`);
    }
  });

  it('need the permission to ask for a token', () => {
    expect(() =>
      oidcCredentials(ROLE, { region: 'eu-west-1', sessionName: 'a' }, {}),
    ).toThrow(/id-token: write/);
  });

  it('say so when GitHub gives no token', async () => {
    const nobody = await startHttp(() => ({ status: 403, body: '{}' }));
    await expect(providerOf(`${nobody.url}/token`)()).rejects.toThrow(
      'GitHub gave no OIDC token (status 403)',
    );
    await nobody.close();
  });
});
