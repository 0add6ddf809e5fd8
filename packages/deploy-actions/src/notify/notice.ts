import type { NoticeEvent } from './events';

/** What is told, cleaned of everything that is not text. */
export interface Notice {
  event: NoticeEvent;
  service: string;
  environment?: string;
  version?: string;
  cause?: string;
  details?: string;
  runUrl?: string;
  portalUrl?: string;
  /** Of the run; above 1 it was run again. */
  attempt: number;
}

/** Control characters, line and paragraph separators, and what turns text around. */
const NO_TEXT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** One line of text. */
export function oneLine(text: string): string {
  return text.replace(NO_TEXT, ' ').trim();
}

/** Text whose lines stay. */
export function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(NO_TEXT, ' ').trimEnd())
    .join('\n')
    .trim();
}

/** An address that a link may lead to; undefined for anything but http and https. */
export function linkOf(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const MARKS: Record<NoticeEvent, string> = {
  'deployment-started': '🚀',
  'deployment-succeeded': '✅',
  'deployment-failed': '❌',
  'rolled-back': '↩️',
  'rollback-failed': '🚨',
  'security-alert': '🛡️',
  'weekly-summary': '📊',
};

/** What stands before a headline where there is room for a picture. */
export function markOf({ event }: Notice): string {
  return MARKS[event];
}

/** What happened, in one line. */
export function headlineOf(notice: Notice): string {
  const { event, service, environment, version } = notice;
  const what = version ? `${service} ${version}` : service;
  const where = environment ? ` ${environment}` : '';
  switch (event) {
    case 'deployment-started':
      return `${what}: deployment to${where || ' an environment'} started`;
    case 'deployment-succeeded':
      return `${what} serves${where}`;
    case 'deployment-failed':
      return `${what}: deployment to${where || ' an environment'} failed`;
    case 'rolled-back':
      return `${what} was rolled back${where && ` in${where}`}`;
    case 'rollback-failed':
      return `${what}: the rollback${
        where && ` in${where}`
      } failed, somebody has to look`;
    case 'security-alert':
      return `${what}: security alert`;
    default:
      return `${what}: deployments of the week`;
  }
}

/** Where and what, in pairs. */
export function factsOf(notice: Notice): [label: string, value: string][] {
  const { service, environment, version, attempt } = notice;
  const facts: [string, string | undefined][] = [
    ['Service', service],
    ['Environment', environment],
    ['Version', version],
    ['Attempt of the run', attempt > 1 ? String(attempt) : undefined],
  ];
  return facts.flatMap(([label, value]) =>
    value ? [[label, value] as [string, string]] : [],
  );
}

/** Where to look, in pairs. */
export function linksOf({
  runUrl,
  portalUrl,
}: Notice): [label: string, url: string][] {
  return [
    ...(portalUrl ? [['Deployments', portalUrl] as [string, string]] : []),
    ...(runUrl ? [['Run', runUrl] as [string, string]] : []),
  ];
}
