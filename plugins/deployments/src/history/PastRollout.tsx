import { useCallback } from 'react';
import Button from '@material-ui/core/Button';
import Skeleton from '@material-ui/lab/Skeleton';
import { useApi } from '@backstage/core-plugin-api';
import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import { describeError } from '../data/errors';
import { useRefetchable } from '../data/useRefetchable';
import { RolloutEvidence } from '../rollout/RolloutEvidence';
import { Notice } from '../shared/Notice';
import { RevisionLine } from '../shared/RevisionLine';
import { sayDuration } from '../time/duration';
import { useTranslate } from '../translation/useTranslate';

/** A rollout of the history whole: its stages, checks and timeline. */
export function PastRollout(props: {
  entityRef: string;
  rollout: RolloutSummary;
}) {
  const { entityRef, rollout } = props;
  const { id, result } = rollout;
  const api = useApi(deploymentsApiRef);
  const t = useTranslate();
  const load = useCallback(
    (signal: AbortSignal) => api.getRollout(entityRef, id, { signal }),
    // The result is listed so that a rollout that ends is read again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, entityRef, id, result],
  );
  const { value, error, loading, refetch } = useRefetchable(load);
  const { version } = rollout.revision;
  if (error) {
    return (
      <Notice
        tone="bad"
        role="alert"
        title={t('history.detailFailed')}
        action={
          <Button
            size="small"
            variant="outlined"
            onClick={refetch}
            disabled={loading}
          >
            {t('error.retry')}
          </Button>
        }
      >
        {describeError(t, error)}
      </Notice>
    );
  }
  if (!value) {
    return <Skeleton variant="rect" height={120} />;
  }
  return (
    <section aria-label={t('history.details', { version })}>
      <RevisionLine
        revision={value.revision}
        extra={[
          t('revision.split', {
            working: sayDuration(t, value.workingSeconds),
            waiting: sayDuration(t, value.waitingSeconds),
          }),
          ...(value.explained?.reason
            ? [t('banner.reason', { reason: value.explained.reason })]
            : []),
        ]}
      />
      <br />
      <RolloutEvidence rollout={value} />
    </section>
  );
}
