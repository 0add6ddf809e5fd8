import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { rolloutTitle } from '../rollout/rolloutTitle';
import type { Translate } from '../translation/useTranslate';

/** The state of a target in one sentence; also what a screen reader is told. */
export function targetTitle(t: Translate, target: TargetView): string {
  const { rollout, serving, environment, status } = target;
  if (rollout) {
    return rolloutTitle(t, rollout, environment);
  }
  if (status === 'never-deployed') {
    return t('title.neverDeployed', { environment });
  }
  return serving
    ? t('title.steady', { version: serving.version, environment })
    : t('title.unknown', { environment });
}
