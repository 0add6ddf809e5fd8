import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Notice } from '../notice';

/** One text message in the alphabet of phones. */
const LONGEST = 160;

const SAID: Partial<Record<Notice['event'], string>> = {
  'deployment-failed': 'deployment FAILED',
  'rolled-back': 'ROLLED BACK',
  'rollback-failed': 'ROLLBACK FAILED',
};

const REPLACED: readonly [RegExp, string][] = [
  [/[‘’‚′`]/g, "'"],
  [/[“”„″]/g, '"'],
  [/[–—−]/g, '-'],
  [/…/g, '...'],
  [/→/g, '->'],
  [/≤/g, '<='],
  [/≥/g, '>='],
  [/[\u00a0\u2009\u202f]/g, ' '],
  // In the phone's alphabet each of these takes the room of two.
  [/[{[]/g, '('],
  [/[}\]]/g, ')'],
  [/[\\^~|]/g, '-'],
];

/** Text in letters that every phone has; undefined where that is impossible. */
export function phoneText(text: string): string | undefined {
  const plain = REPLACED.reduce(
    (result, [found, instead]) => result.replace(found, instead),
    text,
  );
  return /^[\x20-\x7e]*$/.test(plain) ? plain : undefined;
}

/** One text message: what and where first, then the link, and why as it fits. */
export function smsText(notice: Notice): string {
  const { service, environment, version, event, runUrl, portalUrl } = notice;
  const what = [
    [service, version].filter(Boolean).join(' '),
    `${environment ?? ''}:`,
    SAID[event] ?? event,
  ].join(' ');
  const start = (phoneText(what) ?? `${SAID[event] ?? event}`).slice(0, 100);
  const candidates = [portalUrl, runUrl].filter(
    (url): url is string => url !== undefined && phoneText(url) === url,
  );
  const link = candidates.find(url => start.length + 1 + url.length <= LONGEST);
  const room = LONGEST - start.length - (link ? link.length + 1 : 0) - 2;
  const why = phoneText(notice.cause ?? '') ?? '';
  const shown =
    why.length <= room ? why : `${why.slice(0, Math.max(0, room - 3))}...`;
  return [
    start,
    ...(shown.length > 5 ? [`. ${shown}`] : []),
    ...(link ? [` ${link}`] : []),
  ].join('');
}

const TOPIC = /^arn:aws[a-z-]*:sns:([a-z0-9-]+):\d{12}:[\w-]+$/;

/**
 * The region of a topic.
 *
 * @throws Error for anything but the ARN of one.
 */
export function regionOfTopic(arn: string): string {
  const match = TOPIC.exec(arn);
  if (!match) {
    throw new Error(
      `sns-topic-arn is "${arn}": use the ARN of a standard SNS topic.`,
    );
  }
  return match[1];
}

/**
 * Publishes to the topic that phones are subscribed to.
 *
 * @throws what SNS answers.
 */
export async function sendSms(
  client: Pick<SNSClient, 'send'>,
  topicArn: string,
  notice: Notice,
): Promise<void> {
  await client.send(
    new PublishCommand({
      TopicArn: topicArn,
      Message: smsText(notice),
      MessageAttributes: {
        'AWS.SNS.SMS.SMSType': {
          DataType: 'String',
          StringValue: 'Transactional',
        },
      },
    }),
  );
}
