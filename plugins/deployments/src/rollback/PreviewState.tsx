import Button from '@material-ui/core/Button';
import Skeleton from '@material-ui/lab/Skeleton';
import type { RollbackPreview } from '@canary-portal/plugin-deployments-common';
import { describeError } from '../data/errors';
import type { Refetchable } from '../data/useRefetchable';
import { Notice } from '../shared/Notice';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useTranslate } from '../translation/useTranslate';
import { RollbackPlanView } from './RollbackPlanView';

/** The preview of a rollback: on its way, failed, refused, or there. */
export function PreviewState(props: { preview: Refetchable<RollbackPreview> }) {
  const { value, error, loading, refetch } = props.preview;
  const t = useTranslate();
  if (error) {
    return (
      <Notice
        tone="bad"
        role="alert"
        title={t('dialog.previewFailed')}
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
    return (
      <div role="status">
        <VisuallyHidden>{t('dialog.loading')}</VisuallyHidden>
        <Skeleton height={32} width="60%" />
        <Skeleton height={20} />
        <Skeleton height={20} width="80%" />
        <Skeleton height={80} />
      </div>
    );
  }
  if (value.operation === 'refused' || value.operation === 'none') {
    return (
      <Notice
        tone="moving"
        role="status"
        title={t(
          value.operation === 'none' ? 'dialog.nothingToDo' : 'dialog.refused',
        )}
      >
        {value.refusal}
      </Notice>
    );
  }
  return <RollbackPlanView preview={value} />;
}
