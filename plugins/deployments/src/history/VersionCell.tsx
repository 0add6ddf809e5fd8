import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { strategyKind } from '../environments/sayStrategy';
import { ToneChip } from '../shared/ToneChip';
import { useTranslate } from '../translation/useTranslate';

/** The version of a row, and what it is right now. */
export function VersionCell({ rollout }: { rollout: RolloutSummary }) {
  const t = useTranslate();
  const { revision, serving, result, isRollback, strategy } = rollout;
  const incoming = result === 'in-progress';
  const canary = incoming && strategyKind(strategy) === 'canary';
  return (
    <>
      <strong>{revision.version}</strong>
      {serving && !incoming && (
        <>
          {' '}
          <ToneChip tone="good">{t('history.stable')}</ToneChip>
        </>
      )}
      {canary && (
        <>
          {' '}
          <ToneChip tone="moving">{t('history.canary')}</ToneChip>
        </>
      )}
      {isRollback && (
        <>
          {' '}
          <ToneChip tone="idle">{t('history.rollback')}</ToneChip>
        </>
      )}
      {!revision.fromPipeline && (
        <>
          {' '}
          <ToneChip tone="idle">{t('history.outside')}</ToneChip>
        </>
      )}
    </>
  );
}
