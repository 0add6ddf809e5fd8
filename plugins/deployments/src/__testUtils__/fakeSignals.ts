import type { SignalApi } from '@backstage/plugin-signals-react';

/** Signals that a test sends itself. */
export class FakeSignals implements SignalApi {
  private readonly listeners = new Map<string, Set<(message: never) => void>>();

  subscribe(channel: string, onMessage: (message: never) => void) {
    const listeners = this.listeners.get(channel) ?? new Set();
    listeners.add(onMessage);
    this.listeners.set(channel, listeners);
    return { unsubscribe: () => listeners.delete(onMessage) };
  }

  /** What the backend publishes: nothing but "something changed". */
  publish(channel: string): void {
    for (const listener of this.listeners.get(channel) ?? []) {
      listener({} as never);
    }
  }
}
