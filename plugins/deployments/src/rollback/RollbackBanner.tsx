import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { Notice } from '../shared/Notice';
import { When } from '../time/When';
import { useTranslate, type Translate } from '../translation/useTranslate';
import { rollbackHeadline, rollbackSentences } from './rollbackSentences';

/** The newest rollout came back: why, what it cost, and whether all is well now. */
export function RollbackBanner({ target }: { target: TargetView }) {
  const t = useTranslate();
  const { lastRollback, environment, status } = target;
  if (!lastRollback) {
    return null;
  }
  const { version } = lastRollback;
  if (status === 'rollback-failed') {
    return (
      <Notice
        tone="bad"
        role="alert"
        title={t('banner.failedTitle', { version })}
      >
        <p>{t('banner.failedBody', { environment })}</p>
        <p>{rollbackSentences(t, lastRollback).join(' ')}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="bad"
      title={[rollbackHeadline(t, lastRollback), stateNow(t, target)]
        .filter(Boolean)
        .join(' ')}
    >
      <p>
        {rollbackSentences(t, lastRollback).join(' ')}{' '}
        {lastRollback.blocked && t('banner.blocked')}
      </p>
      <When at={lastRollback.startedAt} />
    </Notice>
  );
}

function stateNow(t: Translate, target: TargetView): string {
  const { environment, lastRollback, status, tasks, stale } = target;
  if (status === 'rolling-back' || !lastRollback?.finishedAt) {
    return t('banner.underWay');
  }
  const settled = status === 'steady' || status === 'rolled-back';
  // Said only when it is known: old news is no all-clear.
  return settled && !stale && tasks.healthy >= tasks.desired
    ? t('banner.allRight', { environment })
    : '';
}
