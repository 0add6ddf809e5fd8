import type { RolloutEvent } from './events';

/** An event before it is dated. */
export type EventBody = RolloutEvent extends infer E
  ? E extends RolloutEvent
    ? Omit<E, 'at'>
    : never
  : never;
