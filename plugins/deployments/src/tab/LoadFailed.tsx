import Button from '@material-ui/core/Button';
import { EmptyState } from '@backstage/core-components';
import { deploymentsReadPermission } from '@canary-portal/plugin-deployments-common';
import { describeError, isForbidden } from '../data/errors';
import { Notice } from '../shared/Notice';
import { useTranslate } from '../translation/useTranslate';

/** Nothing could be loaded: no right to read, or a fault that may pass. */
export function LoadFailed(props: {
  error: unknown;
  retrying: boolean;
  onRetry: () => void;
}) {
  const { error, retrying, onRetry } = props;
  const t = useTranslate();
  if (isForbidden(error)) {
    return (
      <EmptyState
        missing="info"
        title={t('forbidden.title')}
        description={t('forbidden.description', {
          permission: deploymentsReadPermission.name,
        })}
      />
    );
  }
  return (
    <Notice
      tone="bad"
      role="alert"
      title={t('error.title')}
      action={
        <Button variant="outlined" onClick={onRetry} disabled={retrying}>
          {t(retrying ? 'error.retrying' : 'error.retry')}
        </Button>
      }
    >
      <p>{describeError(t, error)}</p>
      <p>{t('error.after')}</p>
    </Notice>
  );
}
