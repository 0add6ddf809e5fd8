import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import type {
  CommandView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { ApprovalNeeded } from '../approval/ApprovalNeeded';
import { useDangerStyles } from '../shared/dangerStyles';
import { uniqueId } from '../shared/uniqueId';
import { useTranslate } from '../translation/useTranslate';
import { PreviewState } from './PreviewState';
import { reasonProblem } from './reason';
import { ReasonField } from './ReasonField';
import { RequestFailureNotice } from './RequestFailureNotice';
import { useRollbackPreview } from './useRollbackPreview';
import { useRollbackRequest } from './useRollbackRequest';

/**
 * Asks before a rollback: what will be done, what is not restored, and why it is
 * wanted. Mount it anew for each question; it carries one idempotency key.
 */
export function RollbackDialog(props: {
  entityRef: string;
  target: TargetView;
  /** The history row to return to; absent: the last good version. */
  toRolloutId?: string;
  onClose: () => void;
  onSent: (command: CommandView) => void;
}) {
  const { entityRef, target, toRolloutId, onClose, onSent } = props;
  const { targetId, environment } = target;
  const t = useTranslate();
  const danger = useDangerStyles();
  const [titleId] = useState(() => uniqueId('deployments-dialog'));
  const [reason, setReason] = useState('');
  const [showProblem, setShowProblem] = useState(false);
  const preview = useRollbackPreview(entityRef, target, toRolloutId);
  const { sending, failure, send } = useRollbackRequest({
    entityRef,
    targetId,
    toRolloutId,
    onSent,
  });

  const plan = preview.value;
  const possible =
    plan !== undefined &&
    plan.operation !== 'refused' &&
    plan.operation !== 'none';
  const problem = reasonProblem(t, reason);
  const asks = target.rollback.needsApproval === true;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setShowProblem(true);
    if (possible && !problem) {
      send(reason);
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      onClose={() => {
        if (!sending) {
          onClose();
        }
      }}
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={titleId}>
          {t(asks ? 'request.title' : 'dialog.title', { environment })}
        </DialogTitle>
        <DialogContent>
          {asks && <ApprovalNeeded />}
          <PreviewState preview={preview} />
          {possible && (
            <ReasonField
              value={reason}
              onChange={setReason}
              disabled={sending}
              problem={showProblem ? problem : undefined}
            />
          )}
          {failure && <RequestFailureNotice failure={failure} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {possible ? t('dialog.cancel') : t('dialog.close')}
          </Button>
          {possible && (
            <Button
              type="submit"
              variant="contained"
              disableElevation
              className={sending || asks ? undefined : danger.button}
              color={asks ? 'primary' : undefined}
              disabled={sending}
              startIcon={sending ? <CircularProgress size={16} /> : undefined}
            >
              {confirmText()}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );

  function confirmText(): string {
    if (sending) {
      return t(asks ? 'request.sending' : 'dialog.sending');
    }
    if (failure) {
      return t('error.retry');
    }
    if (!plan?.to) {
      return t(asks ? 'request.confirmUnknown' : 'dialog.confirmUnknown');
    }
    const { version } = plan.to;
    return t(asks ? 'request.confirm' : 'dialog.confirm', { version });
  }
}
