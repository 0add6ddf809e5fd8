import * as sdk from '@aws-sdk/client-ssm';
import { VirtualClock } from '../../clock/virtual-clock';
import { createAwsServer } from '../../wire/server';
import { checkedOperations } from '../../wire/testing/schema-check';
import { Account } from '../iam/account';
import { ParameterStore } from './parameter-store';
import { createSsm } from './service';

describe('SSM over the wire', () => {
  const account = new Account({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  const store = new ParameterStore(new VirtualClock({ startAt: 0 }));
  const service = createSsm(store, account);
  const operations = checkedOperations(service.operations, { ...sdk });
  const server = createAwsServer({ services: [{ ...service, operations }] });
  let ssm: sdk.SSMClient;
  beforeAll(async () => {
    ssm = new sdk.SSMClient({
      endpoint: await server.listen({ port: 0 }),
      region: 'eu-west-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 1,
    });
  });
  afterAll(async () => {
    ssm.destroy();
    await server.close();
  });

  const put = (input: Partial<sdk.PutParameterCommandInput>) =>
    ssm.send(
      new sdk.PutParameterCommand({
        Name: '/orders/settings',
        Value: '{}',
        Type: 'String',
        ...input,
      }),
    );
  const get = (Name: string) =>
    ssm.send(new sdk.GetParameterCommand({ Name, WithDecryption: true }));

  it('keeps parameters, with their versions', async () => {
    expect((await put({})).Version).toBe(1);
    await expect(put({})).rejects.toMatchObject({
      name: 'ParameterAlreadyExists',
    });
    await put({ Value: '{"a":1}', Overwrite: true });
    expect((await get('/orders/settings')).Parameter).toMatchObject({
      Value: '{"a":1}',
      Version: 2,
      ARN: 'arn:aws:ssm:eu-west-1:111122223333:parameter/orders/settings',
    });
  });

  it('says which of several it has not', async () => {
    await put({ Name: '/a', Value: '1' });
    const answer = await ssm.send(
      new sdk.GetParametersCommand({ Names: ['/a', '/b'] }),
    );
    expect(answer.Parameters?.map(({ Value }) => Value)).toEqual(['1']);
    expect(answer.InvalidParameters).toEqual(['/b']);
    await expect(get('/b')).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
  });

  it('keeps more than 4 KB where it is asked to, and no more than 8', async () => {
    const large = 'x'.repeat(5000);
    await expect(put({ Name: '/l', Value: large })).rejects.toThrow(
      'Standard tier parameters',
    );
    const Tier = 'Intelligent-Tiering';
    expect((await put({ Name: '/l', Value: large, Tier })).Tier).toBe(
      'Advanced',
    );
    const larger = put({ Name: '/m', Value: 'x'.repeat(9000), Tier });
    await expect(larger).rejects.toThrow('1 to 8192 bytes');
  });

  it('shows a secret only to whom it decrypts it for', async () => {
    await put({ Name: '/secret', Value: 'hidden', Type: 'SecureString' });
    const plain = await ssm.send(
      new sdk.GetParameterCommand({ Name: '/secret' }),
    );
    expect(plain.Parameter?.Value).not.toContain('hidden');
    expect((await get('/secret')).Parameter?.Value).toBe('hidden');
  });

  it('forgets what is deleted', async () => {
    await put({ Name: '/gone', Value: '1' });
    await ssm.send(new sdk.DeleteParameterCommand({ Name: '/gone' }));
    await expect(get('/gone')).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
  });
});
