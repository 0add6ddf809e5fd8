import { Schema, SchemaName } from '../schema';
import { RepositoryRecord } from '../state/repository-record';

/** What is told with every event, whoever tells it. */
type Everywhere = 'enterprise' | 'installation' | 'organization' | 'sender';

/** The body of a webhook, but for what is told with every event. */
export type EventPayload<Name extends SchemaName & `webhook-${string}`> = Omit<
  Schema<Name>,
  Everywhere
>;

/** Something that happened, as GitHub's webhooks tell it. */
export interface GitHubEvent {
  /** `push`, `deployment_status` … */
  name: string;
  repository: RepositoryRecord;
  /** Login of who did it. */
  sender: string;
  /** What is its own; organisation and sender are added. */
  payload: Record<string, unknown>;
}

/** Tells what happened to those inside who listen: webhooks, and later Actions. */
export class EventBus {
  private readonly listeners: ((event: GitHubEvent) => void)[] = [];

  subscribe(listener: (event: GitHubEvent) => void): void {
    this.listeners.push(listener);
  }

  publish(event: GitHubEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
