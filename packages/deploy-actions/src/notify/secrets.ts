import type { ChannelSettings } from './inputs';

/** Shorter ones are words that would black out half of the log. */
const SHORTEST = 4;

function longEnough(values: (string | undefined)[]): string[] {
  return values.filter(
    (value): value is string => value !== undefined && value.length >= SHORTEST,
  );
}

/** What opens doors: no message may carry it. */
export function keysOf({
  slackWebhookUrl,
  emailPassword,
}: ChannelSettings): string[] {
  return longEnough([slackWebhookUrl, emailPassword]);
}

/** What no log and no summary may show. */
export function secretsOf(settings: ChannelSettings): string[] {
  const { emailUsername, emailTo } = settings;
  return longEnough([
    ...keysOf(settings),
    emailTo,
    ...(emailTo?.split(/[\n,;]/).map(part => part.trim()) ?? []),
    emailUsername,
  ]);
}

/** Takes secrets out of a text. */
export function redactor(secrets: string[]): (text: string) => string {
  return text =>
    secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text);
}
