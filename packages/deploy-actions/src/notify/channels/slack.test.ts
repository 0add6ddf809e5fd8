import { startHttp, type Answer } from '../../__testUtils__/httpServer';
import { noticeOf } from '../../__testUtils__/notices';
import { escapeMrkdwn, sendSlack, slackMessage, webhookAddress } from './slack';

/** What Slack reads as markup: the fallback text, and blocks of mrkdwn. */
function markup(message: ReturnType<typeof slackMessage>): string {
  return JSON.stringify([
    message.text,
    ...message.blocks.filter(
      block => 'text' in block && block.text?.type === 'mrkdwn',
    ),
  ]);
}

describe('the message for Slack', () => {
  it('says what, where, why, and links to where to look', () => {
    const message = slackMessage(
      noticeOf({ portalUrl: 'https://portal/orders' }),
    );
    expect(message.text).toBe(
      [
        '↩️ orders 1.9.1 was rolled back in production',
        'Error rate 7.2 %, limit 5 %.',
        '<https://portal/orders|Deployments> · <https://github.com/acme/orders/actions/runs/7|Run>',
      ].join('\n'),
    );
    expect(message.blocks).toContainEqual({
      type: 'section',
      text: {
        type: 'plain_text',
        text: 'Why: Error rate 7.2 %, limit 5 %.',
        emoji: false,
      },
    });
  });

  it('lets no text from outside call everybody, or hide a link', () => {
    const evil = '<!channel> <https://evil.example|the portal> & *b*';
    const message = slackMessage(
      noticeOf({ version: evil, cause: evil, details: evil, service: evil }),
    );
    expect(markup(message)).not.toMatch(/<!channel>|<https:\/\/evil/);
    expect(markup(message)).toContain('&lt;!channel&gt;');
    expect(
      JSON.stringify(message.blocks.filter(block => block.type === 'header')),
    ).toContain('plain_text');
  });

  it('keeps an address from ending its own link', () => {
    const message = slackMessage(
      noticeOf({ runUrl: 'https://host/a|b>c&d', portalUrl: undefined }),
    );
    expect(markup(message)).toContain('<https://host/a%7Cb&gt;c&amp;d|Run>');
    expect(escapeMrkdwn('<&>')).toBe('&lt;&amp;&gt;');
  });

  it('keeps to the lengths that Slack allows', () => {
    const long = 'x'.repeat(10_000);
    const { blocks } = slackMessage(
      noticeOf({ service: long, cause: long, details: long }),
    );
    const texts = JSON.stringify(blocks).match(/x+/g) ?? [];
    expect(Math.max(...texts.map(text => text.length))).toBeLessThan(3_000);
    expect(blocks[0]).toMatchObject({
      text: { text: expect.stringMatching(/^.{150}$/u) },
    });
  });
});

describe('a webhook', () => {
  it('is https, or on this machine', () => {
    expect(webhookAddress('https://hooks.slack.example/T/B/x').host).toBe(
      'hooks.slack.example',
    );
    expect(webhookAddress('http://localhost:4568/slack').port).toBe('4568');
    for (const url of ['http://hooks.slack.example/x', 'ftp://a', 'secret']) {
      expect(() => webhookAddress(url)).toThrow(/not an https address/);
      expect(() => webhookAddress(url)).not.toThrow(url);
    }
  });
});

describe('sending to Slack', () => {
  let server: Awaited<ReturnType<typeof startHttp>>;
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
  };

  async function sendTo(answers: Answer[], timeoutMs = 2_000) {
    waits.length = 0;
    server = await startHttp((_, count) => answers[count - 1] ?? {});
    return sendSlack(`${server.url}/hook-secret`, noticeOf(), {
      sleep,
      timeoutMs,
    });
  }
  afterEach(() => server.close());

  it('posts the message as JSON', async () => {
    await sendTo([{ body: 'ok' }]);
    expect(server.received).toHaveLength(1);
    const [{ method, path, body }] = server.received;
    expect(`${method} ${path}`).toBe('POST /hook-secret');
    expect(JSON.parse(body)).toEqual(
      JSON.parse(JSON.stringify(slackMessage(noticeOf()))),
    );
  });

  it('tries once more when the server fails, or asks for patience', async () => {
    await sendTo([{ status: 503 }, { body: 'ok' }]);
    expect(server.received).toHaveLength(2);
    await server.close();
    await sendTo([{ status: 429, headers: { 'retry-after': '7' } }]);
    expect(waits).toEqual([7_000]);
    await server.close();
    await sendTo([{ status: 429, headers: { 'retry-after': '600' } }]);
    expect(waits).toEqual([30_000]);
  });

  it('gives up after the second failure, and says what Slack said', async () => {
    await expect(
      sendTo([{ status: 500 }, { status: 500, body: 'down' }]),
    ).rejects.toThrow('Slack answered 500: down');
    expect(server.received).toHaveLength(2);
  });

  it('does not repeat what Slack refuses', async () => {
    await expect(sendTo([{ status: 404, body: 'no_service' }])).rejects.toThrow(
      'Slack answered 404: no_service',
    );
    expect(server.received).toHaveLength(1);
  });

  it('follows no redirect', async () => {
    const headers = { location: 'https://evil.example' };
    await expect(
      sendTo([
        { status: 302, headers },
        { status: 302, headers },
      ]),
    ).rejects.toThrow('Slack cannot be reached.');
  });

  it('does not wait forever, and tells no secret', async () => {
    await expect(sendTo(['never', 'never'], 60)).rejects.toThrow(
      /^Slack gave no answer within 0.06 s.$/,
    );
  });
});
