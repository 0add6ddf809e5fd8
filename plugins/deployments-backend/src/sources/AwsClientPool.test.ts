import { ECSClient } from '@aws-sdk/client-ecs';
import { mockServices } from '@backstage/backend-test-utils';
import { AwsClientPool } from './AwsClientPool';

const ACCOUNT = '111122223333';

function poolWith(account: object, aws?: object) {
  const config = mockServices.rootConfig({ data: { ...(aws && { aws }) } });
  return new AwsClientPool(config, [{ accountId: ACCOUNT, ...account }]);
}

async function ecsOf(pool: AwsClientPool): Promise<ECSClient> {
  const { ecs } = await pool.clients(ACCOUNT, 'eu-west-1');
  if (!(ecs instanceof ECSClient)) {
    throw new Error('Not an ECS client');
  }
  return ecs;
}

describe('AWS clients', () => {
  it('are made once for each account and region', async () => {
    const pool = poolWith({ endpoint: 'http://127.0.0.1:4566' });

    expect(await pool.clients(ACCOUNT, 'eu-west-1')).toBe(
      await pool.clients(ACCOUNT, 'eu-west-1'),
    );
    expect(await pool.clients(ACCOUNT, 'us-east-1')).not.toBe(
      await pool.clients(ACCOUNT, 'eu-west-1'),
    );
  });

  it('are refused for accounts and regions that are not configured', async () => {
    const pool = poolWith({ regions: ['eu-west-1'] });

    expect(pool.refusal(ACCOUNT, 'eu-west-1')).toBeUndefined();
    expect(pool.refusal(ACCOUNT, 'us-east-1')).toContain('us-east-1');
    await expect(pool.clients('999900001111', 'eu-west-1')).rejects.toThrow(
      '999900001111',
    );
  });

  it('take no credentials to an endpoint on this machine', async () => {
    const ecs = await ecsOf(poolWith({ endpoint: 'http://localhost:4566' }));

    expect(await ecs.config.credentials()).toMatchObject({
      accessKeyId: 'loopback',
    });
    expect(await ecs.config.endpoint?.()).toMatchObject({
      hostname: 'localhost',
      port: 4566,
    });
  });

  it('use the credentials of the account', async () => {
    const ecs = await ecsOf(
      poolWith(
        {},
        {
          accounts: [
            {
              accountId: ACCOUNT,
              accessKeyId: 'key-of-the-account',
              secretAccessKey: 'hidden',
            },
          ],
        },
      ),
    );

    expect(await ecs.config.credentials()).toMatchObject({
      accessKeyId: 'key-of-the-account',
    });
  });
});
