import { simpleOrganization, simpleUser } from '../accounts/shapes';
import { installationId } from '../apps/shapes';
import { APP_BOT } from '../auth/identity';
import { GitHubContext } from '../context';
import { GitHubEvent } from '../events/event-bus';
import { nodeId } from '../state/format';
import { HookRecord } from './hook-record';
import { Delivery, DeliveryTarget, deliver, newGuid } from './delivery';

const MOST_REMEMBERED = 250;

/** Tells those who asked for it what has happened, once and in order. */
export class WebhookDeliverer {
  private readonly context: GitHubContext;
  private readonly remembered = new Map<number, Delivery[]>();
  private readonly queues = new Map<string, Promise<void>>();

  constructor(context: GitHubContext) {
    this.context = context;
    context.events.subscribe(event => this.publish(event));
  }

  /** What was sent for a hook, newest first. */
  deliveriesOf(hookId: number): Delivery[] {
    return this.remembered.get(hookId) ?? [];
  }

  /** Resolves when everything so far has been answered or given up. */
  async settled(): Promise<void> {
    await Promise.all(this.queues.values());
  }

  /** GitHub's first word to a new hook. */
  ping(hook: HookRecord, owner: DeliveryTarget['owner'], sender: string): void {
    const payload = {
      zen: 'Anything added dilutes everything else.',
      hook_id: hook.id,
      hook: { id: hook.id, events: hook.events, active: hook.isActive },
      sender: simpleUser(this.context, sender),
    };
    this.enqueue(hook, owner, 'ping', payload, null);
  }

  private publish(event: GitHubEvent): void {
    const { context } = this;
    const { repository, name } = event;
    const organization = context.accounts.organization(repository.owner);
    const payload = {
      ...event.payload,
      ...(organization && {
        organization: simpleOrganization(context, organization),
      }),
      sender: simpleUser(context, event.sender),
      ...(event.sender === APP_BOT &&
        organization && {
          installation: this.installation(organization.login),
        }),
    };
    const send = (
      hooks: readonly HookRecord[],
      owner: DeliveryTarget['owner'],
    ) => {
      for (const hook of hooks) {
        const isWanted =
          hook.events.includes('*') || hook.events.includes(name);
        if (!hook.isActive || !isWanted) continue;
        this.enqueue(hook, owner, name, payload, repository.id);
      }
    };
    send(repository.hooks, { type: 'repository', id: repository.id });
    if (!organization) return;
    const hooks = context.store.state.organizationHooks[organization.login];
    send(hooks ?? [], { type: 'organization', id: organization.id });
  }

  private installation(login: string) {
    const id = installationId(this.context, login);
    return { id, node_id: nodeId('IntegrationInstallation', id) };
  }

  /** One after the other for each address, so that they arrive in order. */
  private enqueue(
    hook: HookRecord,
    owner: DeliveryTarget['owner'],
    event: string,
    payload: Record<string, unknown>,
    repositoryId: number | null,
  ): void {
    const target: DeliveryTarget = {
      hookId: hook.id,
      url: hook.url,
      secret: hook.secret,
      contentType: hook.contentType,
      owner,
    };
    // As it is now: what comes later must not change what is told.
    const frozen = structuredClone(payload);
    const before = this.queues.get(hook.url) ?? Promise.resolve();
    this.queues.set(
      hook.url,
      before.then(() => this.send(target, event, frozen, repositoryId)),
    );
  }

  private async send(
    target: DeliveryTarget,
    event: string,
    payload: Record<string, unknown>,
    repositoryId: number | null,
  ): Promise<void> {
    const guid = newGuid();
    const startedAt = this.context.realNow();
    const result = await deliver(target, { event, guid, payload });
    const { action } = payload;
    const delivery: Delivery = {
      ...result,
      id: this.context.store.newId(),
      guid,
      event,
      action: typeof action === 'string' ? action : null,
      repositoryId,
      deliveredAt: startedAt,
      durationSeconds: (this.context.realNow() - startedAt) / 1000,
    };
    const known = this.remembered.get(target.hookId) ?? [];
    this.remembered.set(
      target.hookId,
      [delivery, ...known].slice(0, MOST_REMEMBERED),
    );
  }
}
