import type { Verdict } from '@canary-portal/rollout-plan';
import type { RollbackCause } from '../types/events';
import type { Orders } from './commands';

/** A hold as it stands: everything that decides whether it is over. */
export interface HoldState {
  /** Epoch milliseconds: the weight was observed, and the pause awaited. */
  startedAt: number;
  holdSeconds: number;
  maxHoldSeconds: number;
  afterMaxHold: 'rollback' | 'continue';
  weightPercent: number;
  orders: Orders;
  now: number;
}

/** What to do with a hold. */
export type HoldDecision =
  | { action: 'wait'; until: number; heldBecause?: string; lastUntil?: number }
  | { action: 'continue'; because?: string }
  | { action: 'rollback'; cause: RollbackCause };

/** Why a verdict is not there yet: the checks that lack evidence. */
function whyInconclusive(verdict: Verdict): string {
  const open = verdict.checks.filter(check => check.outcome === 'inconclusive');
  return open.length > 0
    ? open.map(check => check.sentence).join('; ')
    : 'there is no evidence yet';
}

/**
 * Decides about a hold. Pure. A failed check ends it at once; its time over, a
 * pass ends it; without a verdict it is extended up to `maxHoldSeconds`, and
 * then the plan decides.
 */
export function decideHold(state: HoldState, verdict: Verdict): HoldDecision {
  const { now, startedAt, orders, weightPercent } = state;
  if (verdict.outcome === 'fail') {
    return {
      action: 'rollback',
      cause: verdict.cause ??
        verdict.checks.find(check => check.outcome === 'fail') ?? {
          trigger: 'driver-error',
          sentence: 'A check failed.',
        },
    };
  }
  if ((orders.skipToPercent ?? 0) > weightPercent) {
    return {
      action: 'continue',
      because: `Somebody asked to skip to ${orders.skipToPercent} %.`,
    };
  }
  const plannedEnd = startedAt + state.holdSeconds * 1000;
  const lastUntil = plannedEnd + state.maxHoldSeconds * 1000;
  if (orders.holdUntil !== undefined && now < orders.holdUntil) {
    return {
      action: 'wait',
      until: orders.holdUntil,
      heldBecause: 'Somebody asked to hold.',
      lastUntil: orders.holdUntil,
    };
  }
  if (now < plannedEnd) return { action: 'wait', until: plannedEnd };
  if (verdict.outcome === 'pass') return { action: 'continue' };
  const reason = whyInconclusive(verdict);
  if (now < lastUntil) {
    return { action: 'wait', until: lastUntil, heldBecause: reason, lastUntil };
  }
  return state.afterMaxHold === 'continue'
    ? {
        action: 'continue',
        because: `No verdict within the longest hold (${reason}); the plan says to go on.`,
      }
    : {
        action: 'rollback',
        cause: {
          trigger: 'max-hold',
          sentence: `No verdict within the longest hold: ${reason}.`,
        },
      };
}
