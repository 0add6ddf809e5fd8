import type { Account } from '../iam/account';
import type { Inbox } from '../inbox/inbox';

/** SNS's topics. What is published goes to the inbox: nobody is subscribed. */
export class Topics {
  private readonly account: Account;
  private readonly inbox: Inbox;
  private readonly arns = new Set<string>();

  constructor(account: Account, inbox: Inbox) {
    this.account = account;
    this.inbox = inbox;
  }

  create(name: string): string {
    const arn = this.account.arn('sns', name);
    this.arns.add(arn);
    return arn;
  }

  has(arn: string): boolean {
    return this.arns.has(arn);
  }

  remove(arn: string): void {
    this.arns.delete(arn);
  }

  /** @returns the id of the message. */
  publish(arn: string, text: string, subject?: string): string {
    return this.inbox.add({
      channel: 'sns',
      to: [arn],
      text,
      ...(subject !== undefined && { subject }),
    });
  }

  snapshot(): string[] {
    return [...this.arns];
  }

  restore(arns: string[]): void {
    for (const arn of arns) this.arns.add(arn);
  }
}
