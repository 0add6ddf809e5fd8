import { shorten } from '../../shared/words';
import { factsOf, headlineOf, linksOf, markOf, type Notice } from '../notice';

/** Slack's limits, in characters. */
const HEADER = 150;
const SECTION = 2_900;
const FIELD = 1_900;

/** What Slack reads as markup, as it wants it written. */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An address inside `<…|…>`: nothing in it may end it. */
function linkMarkup([label, url]: [string, string]): string {
  const address = escapeMrkdwn(url).replaceAll('|', '%7C');
  return `<${address}|${escapeMrkdwn(label)}>`;
}

function section(text: string) {
  return {
    type: 'section',
    text: { type: 'plain_text', text: shorten(text, SECTION), emoji: false },
  };
}

/**
 * The message for an incoming webhook. What comes from outside stands in
 * `plain_text`, where Slack reads no markup; only our own links are markup.
 */
export function slackMessage(notice: Notice) {
  const { cause, details } = notice;
  const headline = headlineOf(notice);
  const links = linksOf(notice).map(linkMarkup).join(' · ');
  return {
    text: [
      escapeMrkdwn(`${markOf(notice)} ${headline}`),
      ...(cause ? [escapeMrkdwn(shorten(cause, SECTION))] : []),
      ...(links ? [links] : []),
    ].join('\n'),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      {
        type: 'header',
        text: {
          type: 'plain_text',
          text: shorten(`${markOf(notice)} ${headline}`, HEADER),
          emoji: false,
        },
      },
      {
        type: 'section',
        fields: factsOf(notice).map(([label, value]) => ({
          type: 'plain_text',
          text: shorten(`${label}\n${value}`, FIELD),
          emoji: false,
        })),
      },
      ...(cause ? [section(`Why: ${cause}`)] : []),
      ...(details ? [section(details)] : []),
      ...(links
        ? [
            {
              type: 'section',
              text: { type: 'mrkdwn', text: links, verbatim: true },
            },
          ]
        : []),
    ],
  };
}

/** What sending needs beside the message. */
export interface SlackOptions {
  timeoutMs?: number;
  sleep?(ms: number): Promise<void>;
}

const TIMEOUT_MS = 10_000;
const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Checks where a webhook leads: https, or http on this machine for trials.
 *
 * @throws Error that does not repeat the address, which is a secret.
 */
export function webhookAddress(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const fits =
    address?.protocol === 'https:' ||
    (address?.protocol === 'http:' && LOOPBACK.includes(address.hostname));
  if (!address || !fits) {
    throw new Error(
      'slack-webhook-url is not an https address. Copy it from the settings of the Slack app, "Incoming Webhooks".',
    );
  }
  return address;
}

/** A refusal of Slack's; `retryAfterMs` when another try makes sense. */
class SlackError extends Error {
  readonly retryAfterMs: number | undefined;

  constructor(message: string, retryAfterMs?: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

async function post(address: URL, body: string, timeoutMs: number) {
  const signal = AbortSignal.timeout(timeoutMs);
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      // A webhook never moves; where a redirect leads is anybody's guess.
      redirect: 'error',
      signal,
    });
    text = await answer.text();
  } catch {
    // What fetch says may name the address.
    throw new SlackError(
      signal.aborted
        ? `Slack gave no answer within ${timeoutMs / 1_000} s.`
        : 'Slack cannot be reached.',
      RETRY_MS,
    );
  }
  if (answer.ok) return;
  const { status, headers } = answer;
  const seconds = Number(headers.get('retry-after'));
  const again = status === 429 || status >= 500;
  throw new SlackError(
    `Slack answered ${status}: ${shorten(text.trim(), 100)}`,
    again ? Math.min(LONGEST_RETRY_MS, seconds * 1_000 || RETRY_MS) : undefined,
  );
}

/**
 * Posts to an incoming webhook, with one more try after a failure that may pass.
 *
 * @throws Error in words, without the address.
 */
export async function sendSlack(
  url: string,
  notice: Notice,
  options: SlackOptions = {},
): Promise<void> {
  const { timeoutMs = TIMEOUT_MS, sleep = wait } = options;
  const address = webhookAddress(url);
  const body = JSON.stringify(slackMessage(notice));
  try {
    await post(address, body, timeoutMs);
  } catch (error) {
    if (!(error instanceof SlackError) || error.retryAfterMs === undefined) {
      throw error;
    }
    await sleep(error.retryAfterMs);
    await post(address, body, timeoutMs);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
