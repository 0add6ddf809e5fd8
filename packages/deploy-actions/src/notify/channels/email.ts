import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { createTransport } from 'nodemailer';
import { shorten } from '../../shared/words';
import { factsOf, headlineOf, linksOf, oneLine, type Notice } from '../notice';

/** A message, ready to be sent. */
export interface Email {
  from: string;
  to: string[];
  subject: string;
  text: string;
  /** The same for the same message: mail programs show it once. */
  messageId: string;
}

/** An SMTP server, and who sends there. */
export interface SmtpServer {
  host: string;
  port: number;
  username?: string;
  password?: string;
}

const ADDRESS = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+$/;

/** Whether it is one bare address, without a name or anything else around it. */
export function isAddress(text: string | undefined): text is string {
  return text !== undefined && ADDRESS.test(text);
}

/**
 * Addresses, one a line or separated by commas.
 *
 * @throws Error counting the wrong ones: they are secrets, so none is repeated.
 */
export function addressesOf(text: string): string[] {
  const all = text
    .split(/[\n,;]/)
    .map(part => part.trim())
    .filter(Boolean);
  const wrong = all.filter(address => !isAddress(address)).length;
  if (all.length === 0 || wrong > 0) {
    const what =
      all.length === 0
        ? 'no address'
        : `${wrong} of ${all.length} parts that are no address`;
    throw new Error(
      `email-to has ${what}: write name@example.com, separated by commas.`,
    );
  }
  return all;
}

const SUBJECT = 200;
const RULE = '-'.repeat(60);

/** Subject and plain text: nothing in it is markup to any mail program. */
export function emailText(notice: Notice): { subject: string; text: string } {
  const headline = headlineOf(notice);
  const { cause, details } = notice;
  const parts = [
    headline,
    factsOf(notice)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n'),
    cause ? `Why: ${cause}` : '',
    details ? `${RULE}\n${details}\n${RULE}` : '',
    linksOf(notice)
      .map(([label, url]) => `${label}: ${url}`)
      .join('\n'),
  ];
  return {
    subject: shorten(oneLine(headline), SUBJECT),
    text: `${parts.filter(Boolean).join('\n\n')}\n`,
  };
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const TLS_FROM_THE_START = 465;

/**
 * Sends by SMTP. TLS is required, but on this machine.
 *
 * @throws Error as the server or the connection gives it.
 */
export async function sendSmtp(
  { host, port, username, password }: SmtpServer,
  email: Email,
): Promise<void> {
  const transport = createTransport({
    host,
    port,
    secure: port === TLS_FROM_THE_START,
    requireTLS: port !== TLS_FROM_THE_START && !LOOPBACK.includes(host),
    ...(username && password
      ? { auth: { user: username, pass: password } }
      : {}),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bare = (address: string) => ({ name: '', address });
  try {
    await transport.sendMail({
      from: bare(email.from),
      to: email.to.map(bare),
      subject: email.subject,
      text: email.text,
      messageId: email.messageId,
    });
  } finally {
    transport.close();
  }
}

/**
 * Sends through Amazon SES, with the role of the environment.
 *
 * @throws what SES answers.
 */
export async function sendSes(
  client: Pick<SESv2Client, 'send'>,
  { from, to, subject, text }: Email,
): Promise<void> {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: to },
      Content: {
        Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } },
      },
    }),
  );
}
