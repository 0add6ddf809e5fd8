import { noticeOf } from '../../__testUtils__/notices';
import { EVENTS } from '../events';
import { phoneText, regionOfTopic, sendSms, smsText } from './sms';

describe('a text message', () => {
  it('says what and where, why, and the link', () => {
    expect(smsText(noticeOf())).toBe(
      'orders 1.9.1 production: ROLLED BACK. Error rate 7.2 %, limit 5 %. https://github.com/acme/orders/actions/runs/7',
    );
  });

  it('is one message, however long its parts are', () => {
    for (const event of EVENTS) {
      const text = smsText(
        noticeOf({
          event,
          service: 'a-service-with-a-really-long-name',
          version: '2024.11.25-0123456789abcdef0123456789abcdef',
          cause: 'p95 3.2 s, limit 2 s. '.repeat(20),
          portalUrl: `https://portal.example/${'x'.repeat(120)}`,
        }),
      );
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).toMatch(/^[\x20-\x7e]+$/);
      expect(text).toContain('a-service-with-a-really-long-name');
    }
  });

  it('leaves a cause out that phones could only show as riddles', () => {
    expect(smsText(noticeOf({ cause: '오류율이 높음' }))).toBe(
      'orders 1.9.1 production: ROLLED BACK https://github.com/acme/orders/actions/runs/7',
    );
    expect(phoneText('p95 → “3 s”… [a|b]')).toBe('p95 -> "3 s"... (a-b)');
    expect(phoneText('↩')).toBeUndefined();
  });
});

describe('publishing it', () => {
  const topic = 'arn:aws:sns:eu-west-1:111122223333:deployments';

  it('goes to the topic, in the topic’s region', async () => {
    const sent: { TopicArn?: string; Message?: string }[] = [];
    const send = async (command: { input: { TopicArn?: string } }) => {
      sent.push(command.input);
      return {};
    };
    const client = { send } as unknown as Parameters<typeof sendSms>[0];
    await sendSms(client, topic, noticeOf());
    expect(sent[0]).toMatchObject({
      TopicArn: topic,
      Message: smsText(noticeOf()),
    });
    expect(regionOfTopic(topic)).toBe('eu-west-1');
  });

  it('needs the ARN of a topic', () => {
    expect(() => regionOfTopic('+49 30 123')).toThrow(/use the ARN/);
  });
});
