import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  oneOf,
  optional,
  regionOf,
  required,
  runOf,
  type Environment,
} from '../shared/inputs';
import { EVENTS } from './events';
import { lines, linkOf, oneLine, type Notice } from './notice';

/** Written where a secret or variable is not set yet. */
const PLACEHOLDER = 'not-configured';

/** How people are reached; what is absent is not configured. */
export interface ChannelSettings {
  slackWebhookUrl?: string;
  emailVia: 'smtp' | 'ses';
  emailHost?: string;
  emailPort: number;
  emailUsername?: string;
  emailPassword?: string;
  emailTo?: string;
  emailFrom?: string;
  snsTopicArn?: string;
  region?: string;
}

/** The Action's inputs, checked. */
export interface NotifyInputs {
  notice: Notice;
  settings: ChannelSettings;
  repository: string;
  occurrence: string;
  sentFolder: string;
}

/** A secret or variable, undefined when it is empty or a placeholder. */
function configured(name: string): string | undefined {
  const value = optional(name)?.trim();
  return value && value.toLowerCase() !== PLACEHOLDER ? value : undefined;
}

function line(name: string): string | undefined {
  const value = optional(name);
  return (value && oneLine(value)) || undefined;
}

const DEFAULT_PORT = 587;

/**
 * Reads the inputs. What is wrong with a channel shows when it is used: it must
 * not keep the others from being asked.
 *
 * @throws InputError for an unknown event, or a missing service.
 */
export function readInputs(env: Environment): NotifyInputs {
  const run = runOf(env);
  const attempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
  const details = optional('details');
  const notice: Notice = {
    event: oneOf('event', EVENTS),
    service: oneLine(required('service', 'name the service')),
    environment: line('environment'),
    version: line('version'),
    cause: line('cause'),
    details: (details && lines(details)) || undefined,
    runUrl: linkOf(optional('run-url') ?? run),
    portalUrl: linkOf(configured('portal-url')),
    attempt,
  };
  return {
    notice,
    settings: {
      slackWebhookUrl: configured('slack-webhook-url'),
      emailVia: configured('email-via') === 'ses' ? 'ses' : 'smtp',
      emailHost: configured('email-host'),
      emailPort: Number(configured('email-port')) || DEFAULT_PORT,
      emailUsername: configured('email-username'),
      emailPassword: configured('email-password'),
      emailTo: configured('email-to'),
      emailFrom: configured('email-from'),
      snsTopicArn: configured('sns-topic-arn'),
      region: regionOf(env),
    },
    repository: env.GITHUB_REPOSITORY ?? 'unknown',
    occurrence: optional('occurrence') ?? `${run}/${attempt}`,
    sentFolder:
      optional('sent-folder') ??
      join(env.RUNNER_TEMP ?? tmpdir(), 'canary-portal-notify'),
  };
}
