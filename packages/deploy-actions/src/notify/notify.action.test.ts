import { startHttp } from '../__testUtils__/httpServer';
import { startSmtp } from '../__testUtils__/smtpServer';
import { createRunner, type Runner } from '../__testUtils__/actionRunner';

const PUBLISHED = `<PublishResponse xmlns="https://sns.amazonaws.com/doc/2010-03-31/">
  <PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>`;
jest.setTimeout(30_000);

const PASSWORD = 'hunter2-hunter2';

describe('the notify Action as a runner runs it', () => {
  let runner: Runner;
  let slack: Awaited<ReturnType<typeof startHttp>>;
  let aws: Awaited<ReturnType<typeof startHttp>>;
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  let slackStatus = 200;

  beforeAll(async () => {
    runner = createRunner(['notify']);
    slack = await startHttp(() => ({ status: slackStatus }));
    aws = await startHttp(({ path }) =>
      path.includes('/v2/email')
        ? { body: '{"MessageId":"1"}' }
        : { body: PUBLISHED, headers: { 'content-type': 'text/xml' } },
    );
    smtp = await startSmtp();
  });
  afterAll(async () => {
    await Promise.all([slack.close(), aws.close(), smtp.close()]);
    runner.close();
  });

  const run = (inputs: Record<string, string>, runId: number) =>
    runner.start(
      {
        event: 'rolled-back',
        service: 'orders',
        environment: 'production',
        version: '1.9.1',
        cause: 'Error rate 7.2 %, limit 5 %.',
        'slack-webhook-url': `${slack.url}/services/secret`,
        'email-host': '127.0.0.1',
        'email-port': String(smtp.port),
        'email-username': 'not-configured',
        'email-password': PASSWORD,
        'email-to': 'team@acme.example',
        'sns-topic-arn': 'arn:aws:sns:eu-west-1:111122223333:deployments',
        ...inputs,
      },
      {
        AWS_ENDPOINT_URL: aws.url,
        AWS_ACCESS_KEY_ID: 'key',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_REGION: 'eu-west-1',
        GITHUB_REPOSITORY: 'acme/orders',
        GITHUB_RUN_ID: String(runId),
        RUNNER_TEMP: runner.folder,
      },
    ).result;

  it('reaches people by all three ways, over the wire', async () => {
    const step = await run({}, 1);
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { sent: 'slack,email,sms', failed: '', skipped: '' },
    });
    expect(slack.received).toHaveLength(1);
    expect(smtp.mails[0].headers).toContain(
      'Subject: orders 1.9.1 was rolled back in production',
    );
    expect(new URLSearchParams(aws.received[0].body).get('Message')).toMatch(
      /^orders 1.9.1 production: ROLLED BACK\. .* https:\/\/github.com\/acme/,
    );
    expect(step.log).toContain(`::add-mask::${PASSWORD}`);
    expect(step.summary).toContain(
      '## Notification: orders 1.9.1 was rolled back in production',
    );
    expect(step.summary).not.toMatch(/hunter2|services\/secret|team@acme/);
  });

  it('says it once to a second job of the run that asks', async () => {
    expect((await run({}, 1)).outputs).toEqual({
      sent: '',
      failed: '',
      skipped: 'slack,email,sms',
    });
  });

  it('never fails the job for a channel', async () => {
    slackStatus = 410;
    const step = await run({ 'email-via': 'ses' }, 2);
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { sent: 'email,sms', failed: 'slack', skipped: '' },
    });
    expect(step.log).toContain(
      '::warning title=No notification by slack::Slack answered 410',
    );
    const mail = aws.received.find(({ path }) => path.includes('/v2/email'));
    expect(JSON.parse(mail?.body ?? '')).toMatchObject({
      FromEmailAddress: 'team@acme.example',
    });
  });

  it('fails for an event that nobody knows: the workflow is wrong then', async () => {
    const step = await run({ event: 'party' }, 3);
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('::error::Input event is "party"');
  });
});
