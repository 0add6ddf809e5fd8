import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { formatPercent } from '../time/percent';
import type { Translate } from '../translation/useTranslate';
import { currentStage } from './currentStage';

/** What a rollout does or did, in one sentence. */
export function rolloutTitle(
  t: Translate,
  rollout: RolloutDetail,
  environment: string,
): string {
  const { version } = rollout.revision;
  switch (rollout.result) {
    case 'completed':
      return t('title.completed', { version, environment });
    case 'rolled-back':
      return t('title.rolledBack', { version, environment });
    case 'rolling-back':
      return t('title.rollingBack', { version, environment });
    case 'rollback-failed':
      return t('title.rollbackFailed', { version, environment });
    case 'stopped':
      return t('title.stopped', { version, environment });
    default:
      return inProgressTitle(t, rollout, environment);
  }
}

function inProgressTitle(
  t: Translate,
  rollout: RolloutDetail,
  environment: string,
): string {
  const { version } = rollout.revision;
  const stage = currentStage(rollout);
  switch (stage?.kind) {
    case 'scale-up':
      return t('title.scaleUp', { version, environment });
    case 'approval':
      return t('title.approval', { version, environment });
    case 'bake':
      return t('title.bake', { version, environment });
    case 'weight': {
      const percent =
        rollout.observedWeightPercent ??
        rollout.requestedWeightPercent ??
        stage.weightPercent;
      return percent === undefined
        ? t('title.inProgress', { version, environment })
        : t('title.serving', {
            version,
            environment,
            // The plan's own figure while the measured one agrees with it.
            percent: formatPercent(
              stage.weightPercent !== undefined &&
                Math.abs(percent - stage.weightPercent) <= 2
                ? stage.weightPercent
                : percent,
            ),
          });
    }
    default:
      return t('title.inProgress', { version, environment });
  }
}
