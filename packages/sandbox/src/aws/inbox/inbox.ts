import type { Clock } from '../../ports';

/** A message that left for somebody. */
export interface InboxMessage {
  id: string;
  /** ISO 8601, world time. */
  at: string;
  /** `sns` for phones and subscribers of a topic, `ses` for e-mail. */
  channel: 'sns' | 'ses';
  from?: string;
  /** Addresses, a phone number, or the ARN of a topic. */
  to: string[];
  subject?: string;
  text: string;
}

export interface InboxSnapshot {
  received: number;
  messages: InboxMessage[];
}

const MOST_KEPT = 500;

/** What was sent from the sandbox, which sends nothing anywhere. */
export class Inbox {
  private readonly clock: Clock;
  private messages: InboxMessage[] = [];
  private received = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** @returns the id that the sender is told. */
  add(message: Omit<InboxMessage, 'id' | 'at'>): string {
    this.received += 1;
    const id = `message-${String(this.received).padStart(6, '0')}`;
    const at = new Date(this.clock.now()).toISOString();
    this.messages.unshift({ id, at, ...message });
    this.messages.length = Math.min(this.messages.length, MOST_KEPT);
    return id;
  }

  /** Newest first. */
  all(): InboxMessage[] {
    return [...this.messages];
  }

  clear(): void {
    this.messages = [];
  }

  snapshot(): InboxSnapshot {
    return { received: this.received, messages: this.messages };
  }

  restore(snapshot: InboxSnapshot): void {
    this.received = snapshot.received;
    this.messages = snapshot.messages;
  }
}
