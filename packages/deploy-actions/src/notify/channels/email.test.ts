import { noticeOf } from '../../__testUtils__/notices';
import { startSmtp } from '../../__testUtils__/smtpServer';
import { addressesOf, emailText, sendSes, sendSmtp, type Email } from './email';

const email: Email = {
  from: 'deploy@acme.example',
  to: ['team@acme.example', 'lead@acme.example'],
  messageId: '<key@acme.example>',
  ...emailText(noticeOf({ portalUrl: 'https://portal/orders' })),
};

describe('the text of a mail', () => {
  it('says what, where, why, and where to look', () => {
    expect(email.subject).toBe('orders 1.9.1 was rolled back in production');
    expect(email.text).toBe(`orders 1.9.1 was rolled back in production

Service: orders
Environment: production
Version: 1.9.1

Why: Error rate 7.2 %, limit 5 %.

Deployments: https://portal/orders
Run: https://github.com/acme/orders/actions/runs/7
`);
  });

  it('carries a report as it is', () => {
    const details = 'production\n  Serving: 1.9.0';
    expect(
      emailText(noticeOf({ event: 'weekly-summary', details })).text,
    ).toContain(`\n${details}\n`);
  });
});

describe('addresses', () => {
  it('stand one a line or between commas', () => {
    expect(addressesOf('a@b.example, c@d.example\n e@f.example;')).toEqual([
      'a@b.example',
      'c@d.example',
      'e@f.example',
    ]);
  });

  it.each([
    ['nobody', '1 of 1 parts that are no address'],
    ['a@b.example, Eve <eve@evil.example>', '1 of 2 parts'],
    [' , ', 'email-to has no address:'],
  ])('%j are refused without being repeated', (text, message) => {
    const read = () => addressesOf(text);
    expect(read).toThrow(message);
    expect(read).not.toThrow(text);
  });
});

describe('a mail by SMTP', () => {
  let server: Awaited<ReturnType<typeof startSmtp>>;
  beforeAll(async () => {
    server = await startSmtp();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.mails.length = 0;
  });

  it('arrives', async () => {
    await sendSmtp({ host: '127.0.0.1', port: server.port }, email);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail.from).toBe('deploy@acme.example');
    expect(mail.to).toEqual(email.to);
    expect(mail.headers).toContain('Message-ID: <key@acme.example>');
    expect(mail.headers).toContain(`Subject: ${email.subject}`);
    expect(mail.body).toContain('Why: Error rate 7.2');
  });

  it('gets no header from what is in its texts', async () => {
    const evil = 'x\r\nBcc: eve@evil.example\r\n\r\nBody';
    const { subject } = emailText(noticeOf({ version: evil, service: evil }));
    for (const one of [subject, evil]) {
      await sendSmtp(
        { host: '127.0.0.1', port: server.port },
        { ...email, subject: one },
      );
    }
    for (const { headers, to } of server.mails) {
      expect(headers.filter(line => /^bcc/i.test(line))).toEqual([]);
      expect(to).toEqual(email.to);
    }
    expect(server.mails).toHaveLength(2);
  });

  it('goes nowhere in clear text but to this machine', async () => {
    // Another address of the same machine: not one of those that are let through.
    await expect(
      sendSmtp({ host: '::ffff:127.0.0.1', port: server.port }, email),
    ).rejects.toThrow(/TLS/);
    expect(server.mails).toEqual([]);
  });
});

describe('a mail by SES', () => {
  it('is sent as UTF-8 text', async () => {
    const sent: unknown[] = [];
    const send = async (command: { input: unknown }) => {
      sent.push(command.input);
      return {};
    };
    await sendSes({ send } as unknown as Parameters<typeof sendSes>[0], email);
    expect(sent).toEqual([
      {
        FromEmailAddress: 'deploy@acme.example',
        Destination: { ToAddresses: email.to },
        Content: {
          Simple: {
            Subject: { Data: email.subject, Charset: 'UTF-8' },
            Body: { Text: { Data: email.text, Charset: 'UTF-8' } },
          },
        },
      },
    ]);
  });
});
