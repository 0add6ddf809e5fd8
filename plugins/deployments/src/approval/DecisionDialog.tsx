import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  CommandView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { describeError } from '../data/errors';
import { PreviewState } from '../rollback/PreviewState';
import { REASON_MAX } from '../rollback/reason';
import { useRollbackPreview } from '../rollback/useRollbackPreview';
import { useDangerStyles } from '../shared/dangerStyles';
import { Notice } from '../shared/Notice';
import { sayActor } from '../shared/sayOrigin';
import { uniqueId } from '../shared/uniqueId';
import { useTranslate } from '../translation/useTranslate';
import { useDecision } from './useDecision';

/** Asks before a request is approved or rejected: what it does, and a comment. */
export function DecisionDialog(props: {
  entityRef: string;
  target: TargetView;
  command: CommandView;
  decision: 'approve' | 'reject';
  onClose: () => void;
  onDecided: (command: CommandView) => void;
}) {
  const { entityRef, target, command, decision, onClose, onDecided } = props;
  const { environment } = target;
  const approves = decision === 'approve';
  const t = useTranslate();
  const danger = useDangerStyles();
  const [titleId] = useState(() => uniqueId('deployments-decision'));
  const [commentId] = useState(() => uniqueId('deployments-comment'));
  const [comment, setComment] = useState('');
  const preview = useRollbackPreview(entityRef, target, command.toRolloutId);
  const { sending, error, send } = useDecision({
    entityRef,
    commandId: command.id,
    onDecided,
  });

  const operation = preview.value?.operation;
  const possible =
    !approves ||
    (operation !== undefined &&
      operation !== 'refused' &&
      operation !== 'none');

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (possible) {
      const said = comment.trim();
      send({ decision, ...(said && { comment: said }) });
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
          {t(approves ? 'approval.approveTitle' : 'approval.rejectTitle', {
            environment,
          })}
        </DialogTitle>
        <DialogContent>
          <Typography variant="body2" paragraph>
            {t('approval.reason', { reason: command.reason })}
          </Typography>
          {approves ? (
            <PreviewState preview={preview} />
          ) : (
            <Typography variant="body2">
              {t('approval.rejectBody', { actor: sayActor(command.actor) })}
            </Typography>
          )}
          {possible && (
            <TextField
              id={commentId}
              label={t('approval.comment')}
              helperText={t('approval.commentHelp')}
              value={comment}
              onChange={event => setComment(event.target.value)}
              disabled={sending}
              inputProps={{ maxLength: REASON_MAX }}
              fullWidth
              multiline
              minRows={2}
              maxRows={6}
              margin="normal"
              variant="outlined"
            />
          )}
          {error !== undefined && (
            <Notice tone="bad" role="alert" title={t('approval.failed')}>
              {describeError(t, error)}
            </Notice>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {t(possible ? 'dialog.cancel' : 'dialog.close')}
          </Button>
          {possible && (
            <Button
              type="submit"
              variant="contained"
              disableElevation
              className={approves && !sending ? danger.button : undefined}
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
      return t('approval.sending');
    }
    if (!approves) {
      return t('approval.reject');
    }
    const version = preview.value?.to?.version;
    return version
      ? t('approval.confirm', { version })
      : t('approval.confirmUnknown');
  }
}
