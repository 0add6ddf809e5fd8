import * as sdk from '@aws-sdk/client-sts';
import { VirtualClock } from '../../clock/virtual-clock';
import { createAwsServer } from '../../wire/server';
import { checkedOperations } from '../../wire/testing/schema-check';
import { createSts } from './service';

const T0 = Date.UTC(2026, 0, 5, 9);
const RoleArn = 'arn:aws:iam::111122223333:role/portal/deployments';

describe('STS over the wire', () => {
  const clock = new VirtualClock({ startAt: T0 });
  const service = createSts({ clock, accountId: '111122223333' });
  const operations = checkedOperations(service.operations, { ...sdk });
  const server = createAwsServer({ services: [{ ...service, operations }] });
  let sts: sdk.STSClient;
  beforeAll(async () => {
    sts = new sdk.STSClient({
      endpoint: await server.listen({ port: 0 }),
      region: 'eu-west-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
  });
  afterAll(async () => {
    sts.destroy();
    await server.close();
  });

  it('says which account this is', async () => {
    const answer = await sts.send(new sdk.GetCallerIdentityCommand({}));
    expect(answer).toMatchObject({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/sandbox',
    });
  });

  it('lets any role be assumed, for as long as was asked', async () => {
    const answer = await sts.send(
      new sdk.AssumeRoleCommand({
        RoleArn,
        RoleSessionName: 'portal',
        DurationSeconds: 900,
      }),
    );
    expect(answer.AssumedRoleUser?.Arn).toBe(
      'arn:aws:sts::111122223333:assumed-role/deployments/portal',
    );
    expect(answer.Credentials?.Expiration).toEqual(new Date(T0 + 900_000));
  });

  it('takes a web identity token, and no empty one', async () => {
    const input = { RoleArn, RoleSessionName: 'run-1' };
    const answer = await sts.send(
      new sdk.AssumeRoleWithWebIdentityCommand({
        ...input,
        WebIdentityToken: 'header.payload.signature',
      }),
    );
    expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA/);
    await expect(
      sts.send(
        new sdk.AssumeRoleWithWebIdentityCommand({
          ...input,
          WebIdentityToken: 'x',
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  it('refuses what is no role', async () => {
    await expect(
      sts.send(
        new sdk.AssumeRoleCommand({
          RoleArn: 'arn:aws:iam::1:user/x-y-z-0-1-2',
          RoleSessionName: 'portal',
        }),
      ),
    ).rejects.toThrow(/is invalid/);
  });
});
