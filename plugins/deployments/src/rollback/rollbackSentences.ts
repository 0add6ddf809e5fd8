import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { sayDuration, secondsBetween } from '../time/duration';
import { formatPercent, keepUnits } from '../time/percent';
import type { Translate } from '../translation/useTranslate';
import { sayActor } from '../shared/sayOrigin';

type LastRollback = NonNullable<TargetView['lastRollback']>;

/** Who or what rolled it back. */
export function rollbackHeadline(t: Translate, rollback: LastRollback): string {
  const { version, automatic, actor } = rollback;
  if (automatic) {
    return t('banner.automatic', { version });
  }
  return actor
    ? t('banner.byPerson', { version, actor: sayActor(actor) })
    : t('banner.byAPerson', { version });
}

/** Cause, detection, recovery and impact: one sentence for each that is known. */
export function rollbackSentences(
  t: Translate,
  rollback: LastRollback,
): string[] {
  const sentences: string[] = [
    t('banner.cause', {
      cause: keepUnits(rollback.cause.replace(/\.$/, '')),
      version: rollback.version,
      percent: formatPercent(rollback.weightPercent),
    }),
  ];
  if (rollback.reason) {
    sentences.push(t('banner.reason', { reason: rollback.reason }));
  }
  if (rollback.detectionSeconds !== undefined) {
    sentences.push(
      t('banner.detection', {
        duration: sayDuration(t, rollback.detectionSeconds),
      }),
    );
  }
  if (rollback.finishedAt) {
    const duration = sayDuration(
      t,
      secondsBetween(rollback.startedAt, rollback.finishedAt),
    );
    sentences.push(
      rollback.restoredVersion
        ? t('banner.backOn', { version: rollback.restoredVersion, duration })
        : t('banner.back', { duration }),
    );
  }
  if (
    rollback.requestsMet !== undefined &&
    rollback.requestsFailed !== undefined
  ) {
    sentences.push(
      t('banner.impact', {
        met: String(rollback.requestsMet),
        failed: String(rollback.requestsFailed),
      }),
    );
  }
  return sentences;
}
