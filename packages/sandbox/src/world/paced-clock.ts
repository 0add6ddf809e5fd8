import { Clock } from '../ports';

/** A clock that may run faster than real time. */
export interface PacedClock extends Clock {
  /** World seconds per real second. */
  readonly speed: number;
}

/**
 * How long to wait in real time for an answer that may take `worldSeconds`.
 * Requests are real and do not get faster with the clock, so a floor keeps a
 * fast world from taking a busy machine for a broken service.
 */
export function realTimeoutMs(
  clock: PacedClock,
  worldSeconds: number,
  floorMs: number,
): number {
  return Math.max((worldSeconds * 1000) / clock.speed, floorMs);
}
