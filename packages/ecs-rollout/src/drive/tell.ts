import type { Verdict } from '@canary-portal/rollout-plan';
import type { DriveContext } from './context';

/**
 * Tells the verdicts of one stage: when an outcome changes, and with the last
 * numbers when it decides.
 */
export class VerdictTeller {
  private readonly context: Pick<DriveContext, 'emit'>;
  private readonly weightPercent: number;
  private told = '';

  constructor(context: Pick<DriveContext, 'emit'>, weightPercent: number) {
    this.context = context;
    this.weightPercent = weightPercent;
  }

  tell(verdict: Verdict): void {
    if (this.told !== keyOf(verdict)) this.decide(verdict);
  }

  decide(verdict: Verdict): void {
    this.told = keyOf(verdict);
    const { weightPercent } = this;
    this.context.emit({ type: 'check', weightPercent, verdict });
  }
}

function keyOf({ checks, remarks = [] }: Verdict): string {
  return [...checks, ...remarks]
    .map(({ id, source, outcome }) => `${id} ${source} ${outcome}`)
    .join();
}
