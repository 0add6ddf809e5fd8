import { Body } from '../http/call';
import { refused } from '../http/github-error';
import {
  optionalChoice,
  optionalFlag,
  optionalObject,
  optionalText,
  optionalTexts,
} from '../http/input';
import { HookRecord } from './hook-record';

/**
 * A hook after a request that says all or some of it.
 * @throws GitHubError (422) without a URL to call.
 */
export function hookFrom(
  body: Body,
  before: HookRecord | undefined,
  made: { id: number; now: number },
): HookRecord {
  const config = optionalObject(body, 'config') ?? {};
  const url = optionalText(config, 'url') ?? before?.url;
  if (!url || !URL.canParse(url)) {
    throw refused('Hook', 'url is missing or not a URL', 'config');
  }
  const insecure = config.insecure_ssl;
  return {
    id: before?.id ?? made.id,
    isActive: optionalFlag(body, 'active') ?? before?.isActive ?? true,
    events: optionalTexts(body, 'events') ?? before?.events ?? ['push'],
    url,
    contentType:
      optionalChoice(config, 'content_type', ['json', 'form']) ??
      before?.contentType ??
      'form',
    secret: optionalText(config, 'secret') ?? before?.secret ?? '',
    insecureSsl:
      String(insecure ?? before?.insecureSsl ?? '0') === '1' ? '1' : '0',
    createdAt: before?.createdAt ?? made.now,
    updatedAt: made.now,
  };
}
