import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  CommandView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { describeError } from '../data/errors';
import { canRollBack } from '../rollback/canRollBack';
import { PreviewState } from '../rollback/PreviewState';
import { REASON_MAX } from '../rollback/reason';
import { useRollbackPreview } from '../rollback/useRollbackPreview';
import { ConfirmDialog } from '../shared/ConfirmDialog';
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
  const [commentId] = useState(() => uniqueId('deployments-comment'));
  const [comment, setComment] = useState('');
  const preview = useRollbackPreview(entityRef, target, command.toRolloutId);
  const { sending, error, send } = useDecision({
    entityRef,
    commandId: command.id,
    onDecided,
  });
  const possible = !approves || canRollBack(preview.value);

  const onConfirm = () => {
    if (possible) {
      const said = comment.trim();
      send({ decision, ...(said && { comment: said }) });
    }
  };

  return (
    <ConfirmDialog
      title={t(approves ? 'approval.approveTitle' : 'approval.rejectTitle', {
        environment,
      })}
      sending={sending}
      confirm={
        possible
          ? { text: confirmText(), look: approves ? 'danger' : 'plain' }
          : undefined
      }
      onConfirm={onConfirm}
      onClose={onClose}
    >
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
    </ConfirmDialog>
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
