import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { awsConfig } from '../shared/clients';
import { messageOf } from '../shared/words';
import {
  addressesOf,
  emailText,
  isAddress,
  sendSes,
  sendSmtp,
  type Email,
} from './channels/email';
import { sendSlack, type SlackOptions } from './channels/slack';
import { regionOfTopic, sendSms } from './channels/sms';
import { CHANNELS, channelsFor, type Channel } from './events';
import type { ChannelSettings, NotifyInputs } from './inputs';
import type { Notice } from './notice';
import { keysOf, redactor, secretsOf } from './secrets';
import { keyOf, type SentMarks } from './sent';

/** What became of one channel. */
export interface ChannelResult {
  channel: Channel;
  status: 'sent' | 'failed' | 'skipped';
  why: string;
}

/** What a channel lacks, or undefined when it can be used. */
function missing(
  channel: Channel,
  settings: ChannelSettings,
): string | undefined {
  const { slackWebhookUrl, emailTo, emailVia, emailHost } = settings;
  switch (channel) {
    case 'slack':
      return slackWebhookUrl ? undefined : 'slack-webhook-url';
    case 'email':
      if (!emailTo) return 'email-to';
      return emailVia === 'smtp' && !emailHost ? 'email-host' : undefined;
    default:
      return settings.snsTopicArn ? undefined : 'sns-topic-arn';
  }
}

function emailOf(
  notice: Notice,
  { emailTo = '', emailFrom, emailUsername }: ChannelSettings,
  key: string,
): Email {
  const to = addressesOf(emailTo);
  const from = emailFrom ?? (isAddress(emailUsername) ? emailUsername : to[0]);
  if (!isAddress(from)) {
    throw new Error('email-from is no address: write name@example.com.');
  }
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return { from, to, ...emailText(notice), messageId: `<${key}@${domain}>` };
}

async function send(
  channel: Channel,
  notice: Notice,
  settings: ChannelSettings,
  key: string,
  slack: SlackOptions | undefined,
): Promise<void> {
  if (channel === 'slack') {
    await sendSlack(settings.slackWebhookUrl ?? '', notice, slack);
  } else if (channel === 'sms') {
    const topic = settings.snsTopicArn ?? '';
    const client = new SNSClient(awsConfig(regionOfTopic(topic)));
    await sendSms(client, topic, notice);
  } else {
    const email = emailOf(notice, settings, key);
    const { emailVia, emailHost: host = '', emailPort: port } = settings;
    const { emailUsername: username, emailPassword: password } = settings;
    await (emailVia === 'ses'
      ? sendSes(new SESv2Client(awsConfig(settings.region)), email)
      : sendSmtp({ host, port, username, password }, email));
  }
}

/** The notice without anything that opens doors. */
function redacted(notice: Notice, redact: (text: string) => string): Notice {
  const { cause, details } = notice;
  return {
    ...notice,
    ...(cause ? { cause: redact(cause) } : {}),
    ...(details ? { details: redact(details) } : {}),
  };
}

/**
 * Sends a notice by every channel that it takes and that is configured, all at
 * once. Never rejects: what failed is in the results.
 */
export async function sendAll(
  inputs: NotifyInputs,
  marks: SentMarks,
  options: { slack?: SlackOptions } = {},
): Promise<ChannelResult[]> {
  const { settings, repository, occurrence } = inputs;
  const notice = redacted(inputs.notice, redactor(keysOf(settings)));
  const redactError = redactor(secretsOf(settings));
  const { event, service, environment, version } = notice;
  const key = keyOf({
    repository,
    event,
    service,
    environment,
    version,
    occurrence,
  });
  const taken = channelsFor(event, environment);
  return Promise.all(
    CHANNELS.map(async (channel): Promise<ChannelResult> => {
      const skipped = (why: string): ChannelResult => ({
        channel,
        status: 'skipped',
        why,
      });
      if (!taken.includes(channel)) return skipped('Not for this event.');
      const lack = missing(channel, settings);
      if (lack) return skipped(`Not configured: ${lack} is not set.`);
      if (marks.has(channel, key)) return skipped('Sent before.');
      try {
        await send(channel, notice, settings, key, options.slack);
      } catch (error) {
        return {
          channel,
          status: 'failed',
          why: redactError(messageOf(error)),
        };
      }
      marks.add(channel, key);
      return { channel, status: 'sent', why: 'Sent.' };
    }),
  );
}
