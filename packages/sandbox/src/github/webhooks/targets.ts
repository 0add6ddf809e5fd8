import { GitHubContext } from '../context';
import { HookRecord } from './hook-record';

/** Who is told of what happens in an organisation. */
export interface WebhookTarget {
  /** Login. */
  organization: string;
  /** On this machine. */
  url: string;
  /** Signs what is sent; without one nothing is signed. */
  secret?: string;
  /** Names of events; default: all of them. */
  events?: string[];
}

/**
 * The hooks that were asked for at the start, in place of those of the start
 * before: the address of what listens may have changed meanwhile.
 */
export function setWebhookTargets(
  { store, clock }: GitHubContext,
  targets: readonly WebhookTarget[],
): void {
  const now = clock.now();
  const { organizationHooks } = store.state;
  for (const [login, hooks] of Object.entries(organizationHooks)) {
    organizationHooks[login] = hooks.filter(({ isGiven }) => !isGiven);
  }
  for (const { organization, url, secret = '', events = ['*'] } of targets) {
    const hook: HookRecord = {
      id: store.idOf(`hook ${organization} ${url}`),
      isGiven: true,
      isActive: true,
      events,
      url,
      contentType: 'json',
      secret,
      insecureSsl: '0',
      createdAt: now,
      updatedAt: now,
    };
    organizationHooks[organization] ??= [];
    organizationHooks[organization].push(hook);
  }
}
