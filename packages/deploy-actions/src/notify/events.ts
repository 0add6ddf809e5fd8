/** What people are told of (spec S11). */
export const EVENTS = [
  'deployment-started',
  'deployment-succeeded',
  'deployment-failed',
  'rolled-back',
  'rollback-failed',
  'security-alert',
  'weekly-summary',
] as const;

export type NoticeEvent = (typeof EVENTS)[number];

/** The ways to people, in the order in which results are told. */
export const CHANNELS = ['slack', 'email', 'sms'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Where e-mail and SMS go out too, not only Slack. */
const CRITICAL = 'production';

const ROUTES: Record<
  NoticeEvent,
  { always: readonly Channel[]; critical?: readonly Channel[] }
> = {
  'deployment-started': { always: ['slack'] },
  'deployment-succeeded': { always: ['slack'] },
  'deployment-failed': { always: ['slack'], critical: ['email', 'sms'] },
  'rolled-back': { always: ['slack'], critical: ['email', 'sms'] },
  'rollback-failed': { always: ['slack'], critical: ['email', 'sms'] },
  'security-alert': { always: ['email'] },
  'weekly-summary': { always: ['email'] },
};

/** The channels that an event takes; a phone rings for production alone. */
export function channelsFor(
  event: NoticeEvent,
  environment: string | undefined,
): readonly Channel[] {
  const { always, critical = [] } = ROUTES[event];
  return environment === CRITICAL ? [...always, ...critical] : always;
}
