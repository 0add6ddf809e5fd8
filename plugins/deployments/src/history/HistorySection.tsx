import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { describeError } from '../data/errors';
import { useRollouts } from '../data/useRollouts';
import { Notice } from '../shared/Notice';
import { SectionTitle } from '../shared/SectionTitle';
import { uniqueId } from '../shared/uniqueId';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useTranslate } from '../translation/useTranslate';
import { HistoryTable } from './HistoryTable';

/** The history of a target, page by page. */
export function HistorySection(props: {
  entityRef: string;
  target: TargetView;
  /** The history is read again when this changes. */
  changeKey: string;
  onRollBackTo: (rolloutId: string) => void;
}) {
  const { entityRef, target, changeKey, onRollBackTo } = props;
  const t = useTranslate();
  const [titleId] = useState(() => uniqueId('deployments-history'));
  const history = useRollouts(entityRef, target.targetId, changeKey);
  const { items, hasMore, error, loadingMore, loadMore, retry } = history;
  return (
    <section aria-labelledby={titleId}>
      <SectionTitle id={titleId}>{t('history.title')}</SectionTitle>
      {error !== undefined && (
        <Notice
          tone="bad"
          role="alert"
          title={t('history.failed')}
          action={
            <Button size="small" variant="outlined" onClick={retry}>
              {t('error.retry')}
            </Button>
          }
        >
          {describeError(t, error)}
        </Notice>
      )}
      {!items && !error && (
        <div role="status">
          <VisuallyHidden>{t('history.loading')}</VisuallyHidden>
          <Skeleton height={36} />
          <Skeleton height={36} />
          <Skeleton height={36} />
        </div>
      )}
      {items?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('history.empty')}
        </Typography>
      )}
      {items && items.length > 0 && (
        <HistoryTable
          entityRef={entityRef}
          environment={target.environment}
          rollouts={items}
          onRollBackTo={onRollBackTo}
        />
      )}
      {hasMore && (
        <Button
          size="small"
          onClick={loadMore}
          disabled={loadingMore}
          style={{ marginTop: 8 }}
        >
          {t(loadingMore ? 'history.loadingMore' : 'history.more')}
        </Button>
      )}
    </section>
  );
}
