import { describeError } from '../data/errors';
import { Notice } from '../shared/Notice';
import { useTranslate } from '../translation/useTranslate';
import { wasRefused, type RequestFailure } from './useRollbackRequest';

/** The rollback was refused, failed, or its answer was lost. */
export function RequestFailureNotice(props: { failure: RequestFailure }) {
  const { failure } = props;
  const t = useTranslate();
  if (failure.kind === 'command') {
    return (
      <Notice tone="bad" role="alert" title={t('dialog.failedTitle')}>
        {failure.command.error ?? t('command.failedUnknown')}
      </Notice>
    );
  }
  const refused = wasRefused(failure.error);
  return (
    <Notice
      tone="bad"
      role="alert"
      title={t(refused ? 'dialog.failedTitle' : 'dialog.failedUnsure')}
    >
      {describeError(t, failure.error)}
    </Notice>
  );
}
