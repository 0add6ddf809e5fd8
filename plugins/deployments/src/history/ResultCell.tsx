import type {
  RolledBackLater,
  RolloutSummary,
} from '@canary-portal/plugin-deployments-common';
import { ToneChip } from '../shared/ToneChip';
import { formatPercent, keepUnits } from '../time/percent';
import { resultTone } from '../tone/tones';
import { sayActor } from '../shared/sayOrigin';
import { useTranslate, type Translate } from '../translation/useTranslate';

/** How a rollout ended; for one that came back, when, at what weight and why. */
export function ResultCell({ rollout }: { rollout: RolloutSummary }) {
  const t = useTranslate();
  const text = resultText(t, rollout);
  const later = rollout.rolledBackLater;
  return (
    <>
      {rollout.result === 'completed' ? (
        text
      ) : (
        <ToneChip tone={resultTone(rollout.result)}>{text}</ToneChip>
      )}
      {rollout.explained && ` ${keepUnits(rollout.explained.cause)}`}
      {later && (
        <>
          {' '}
          <ToneChip tone="idle">{t('history.rolledBackLater')}</ToneChip>{' '}
          {laterText(t, later)}
        </>
      )}
    </>
  );
}

function laterText(
  t: Translate,
  { toVersion: version, reason, actor: ref }: RolledBackLater,
): string {
  const actor = sayActor(ref);
  return reason
    ? t('history.laterBecause', { version, actor, reason })
    : t('history.laterBy', { version, actor });
}

function resultText(t: Translate, rollout: RolloutSummary): string {
  return rollout.result === 'rolled-back' && rollout.explained
    ? t('history.result.rolled-back-at', {
        percent: formatPercent(rollout.explained.weightPercent),
      })
    : t(`history.result.${rollout.result}`);
}
