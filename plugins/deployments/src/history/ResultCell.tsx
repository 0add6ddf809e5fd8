import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { ToneChip } from '../shared/ToneChip';
import { formatPercent } from '../time/percent';
import { resultTone } from '../tone/tones';
import { useTranslate, type Translate } from '../translation/useTranslate';

/** How a rollout ended; for one that came back, at what weight and why. */
export function ResultCell({ rollout }: { rollout: RolloutSummary }) {
  const t = useTranslate();
  const text = resultText(t, rollout);
  return (
    <>
      {rollout.result === 'completed' ? (
        text
      ) : (
        <ToneChip tone={resultTone(rollout.result)}>{text}</ToneChip>
      )}
      {rollout.explained && ` ${rollout.explained.cause}`}
    </>
  );
}

function resultText(t: Translate, rollout: RolloutSummary): string {
  return rollout.result === 'rolled-back' && rollout.explained
    ? t('history.result.rolled-back-at', {
        percent: formatPercent(rollout.explained.weightPercent),
      })
    : t(`history.result.${rollout.result}`);
}
