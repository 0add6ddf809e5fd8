import * as ses from '@aws-sdk/client-sesv2';
import * as sns from '@aws-sdk/client-sns';
import { VirtualClock } from '../../clock/virtual-clock';
import { createAwsServer } from '../../wire/server';
import { checkedOperations } from '../../wire/testing/schema-check';
import { Account } from '../iam/account';
import { createSes } from '../ses/service';
import { createSns } from '../sns/service';
import { Topics } from '../sns/topics';
import { Inbox } from './inbox';

describe('what is sent', () => {
  const account = new Account({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  const inbox = new Inbox(new VirtualClock({ startAt: 0 }));
  const topics = new Topics(account, inbox);
  const checked = (
    service: ReturnType<typeof createSns>,
    sdk: Record<string, unknown>,
  ) => ({
    ...service,
    operations: checkedOperations(service.operations, sdk),
  });
  const server = createAwsServer({
    services: [
      checked(createSns(topics, inbox), { ...sns }),
      checked(createSes(inbox), { ...ses }),
    ],
  });
  let phones: sns.SNSClient;
  let mail: ses.SESv2Client;
  beforeAll(async () => {
    const config = {
      endpoint: await server.listen({ port: 0 }),
      region: 'eu-west-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 1,
    };
    phones = new sns.SNSClient(config);
    mail = new ses.SESv2Client(config);
  });
  afterAll(async () => {
    phones.destroy();
    mail.destroy();
    await server.close();
  });
  beforeEach(() => inbox.clear());

  it('to a topic arrives in the inbox, when there is the topic', async () => {
    const TopicArn = topics.create('phones');
    const Message = 'orders & more was rolled back';
    const { MessageId } = await phones.send(
      new sns.PublishCommand({ TopicArn, Message }),
    );
    expect(inbox.all()).toMatchObject([
      { id: MessageId, channel: 'sns', to: [TopicArn], text: Message },
    ]);
    const nowhere = new sns.PublishCommand({
      TopicArn: `${TopicArn}-other`,
      Message,
    });
    await expect(phones.send(nowhere)).rejects.toMatchObject({
      name: 'NotFoundException',
    });
  });

  it('to a phone arrives too', async () => {
    await phones.send(
      new sns.PublishCommand({ PhoneNumber: '+15550100', Message: 'Back' }),
    );
    expect(inbox.all()).toMatchObject([{ to: ['+15550100'], text: 'Back' }]);
  });

  it('by e-mail arrives, newest first', async () => {
    const send = (Data: string, ToAddresses = ['team@acme.example']) =>
      mail.send(
        new ses.SendEmailCommand({
          FromEmailAddress: 'Deployments <deploy@acme.example>',
          Destination: { ToAddresses },
          Content: {
            Simple: { Subject: { Data }, Body: { Text: { Data: 'Why: …' } } },
          },
        }),
      );
    await send('First');
    await send('Second');
    expect(inbox.all()).toMatchObject([
      { channel: 'ses', subject: 'Second', text: 'Why: …' },
      { subject: 'First', to: ['team@acme.example'] },
    ]);
    await expect(send('Nobody', [])).rejects.toMatchObject({
      name: 'BadRequestException',
    });
  });
});
