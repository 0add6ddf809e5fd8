import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHttp } from '../__testUtils__/httpServer';
import { noticeOf } from '../__testUtils__/notices';
import { startSmtp } from '../__testUtils__/smtpServer';
import type { ChannelSettings, NotifyInputs } from './inputs';
import { sendAll } from './send';
import { openMarks } from './sent';

const nothing: ChannelSettings = { emailVia: 'smtp', emailPort: 587 };

describe('sending a notice by every channel', () => {
  let folder: string;
  let slack: Awaited<ReturnType<typeof startHttp>>;
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  let slackStatus = 200;
  const problems: string[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'notify-'));
    slackStatus = 200;
    problems.length = 0;
    slack = await startHttp(() => ({ status: slackStatus }));
    smtp = await startSmtp();
  });
  afterEach(async () => {
    await Promise.all([slack.close(), smtp.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  function inputs(
    settings: Partial<ChannelSettings> = {},
    changes: Partial<NotifyInputs> = {},
  ): NotifyInputs {
    return {
      notice: noticeOf(),
      settings: {
        ...nothing,
        slackWebhookUrl: `${slack.url}/services/secret`,
        emailHost: '127.0.0.1',
        emailPort: smtp.port,
        emailTo: 'team@acme.example',
        ...settings,
      },
      repository: 'acme/orders',
      occurrence: 'run/7/1',
      sentFolder: folder,
      ...changes,
    };
  }

  async function send(given: NotifyInputs) {
    const marks = openMarks(given.sentFolder, text => problems.push(text));
    const results = await sendAll(given, marks, {
      slack: { sleep: async () => {} },
    });
    return results.map(
      ({ channel, status, why }) => `${channel} ${status}: ${why}`,
    );
  }

  it('sends by those that are configured', async () => {
    expect(await send(inputs())).toEqual([
      'slack sent: Sent.',
      'email sent: Sent.',
      'sms skipped: Not configured: sns-topic-arn is not set.',
    ]);
    expect(slack.received).toHaveLength(1);
    expect(smtp.mails).toHaveLength(1);
  });

  it('asks nobody when nothing is configured', async () => {
    const result = await send({ ...inputs(), settings: nothing });
    expect(result.map(line => line.split(':')[0])).toEqual([
      'slack skipped',
      'email skipped',
      'sms skipped',
    ]);
  });

  it('tells by the others when one fails, without telling a secret', async () => {
    slackStatus = 403;
    const result = await send(
      inputs({ snsTopicArn: 'not an ARN', slackWebhookUrl: slack.url }),
    );
    expect(result[0]).toMatch(/^slack failed: Slack answered 403/);
    expect(result[1]).toBe('email sent: Sent.');
    expect(result[2]).toMatch(/^sms failed: .*use the ARN/);
    const wrong = await send(
      inputs(
        {
          slackWebhookUrl: 'http://hooks.example/T0/secret',
          emailTo: 'Team <team@acme.example>',
        },
        { occurrence: 'run/8/1' },
      ),
    );
    expect(wrong[0]).toMatch(/^slack failed/);
    expect(wrong[1]).toMatch(/^email failed: email-to has 1 of 1/);
    expect(wrong.join()).not.toMatch(/T0|team@acme/);
  });

  it('sends what it sent before once only, and what failed again', async () => {
    slackStatus = 500;
    await send(inputs());
    slackStatus = 200;
    expect(await send(inputs())).toEqual([
      'slack sent: Sent.',
      'email skipped: Sent before.',
      expect.stringMatching(/^sms skipped/),
    ]);
    expect(await send(inputs())).toContain('slack skipped: Sent before.');
    expect(smtp.mails).toHaveLength(1);
  });

  it('takes another occurrence, event or version for another message', async () => {
    await send(inputs());
    const others: Partial<NotifyInputs>[] = [
      { occurrence: 'run/7/2' },
      { notice: noticeOf({ event: 'deployment-failed' }) },
      { notice: noticeOf({ version: '1.9.2' }) },
      { repository: 'acme/checkout' },
    ];
    for (const other of others) {
      expect(await send(inputs({}, other))).toContain('slack sent: Sent.');
    }
    expect(slack.received).toHaveLength(5);
  });

  it('gives the same mail the same Message-ID, so that mail programs show it once', async () => {
    await send(inputs());
    rmSync(folder, { recursive: true, force: true });
    await send(inputs());
    const ids = smtp.mails.map(({ headers }) =>
      headers.find(line => line.startsWith('Message-ID')),
    );
    expect(ids[0]).toMatch(/^Message-ID: <[0-9a-f]{32}@acme.example>$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('sends all the same where nothing can be remembered', async () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    const given = inputs({}, { sentFolder: join(file, 'below') });
    expect(await send(given)).toContain('slack sent: Sent.');
    expect(problems.join()).toMatch(/not remembered that slack/);
  });

  it('takes the keys out of what people are told', async () => {
    const emailPassword = 'hunter2-hunter2';
    await send(
      inputs(
        { emailPassword },
        { notice: noticeOf({ cause: `login with ${emailPassword}` }) },
      ),
    );
    expect(slack.received[0].body).toContain('login with ***');
    expect(slack.received[0].body).not.toContain(emailPassword);
  });
});
