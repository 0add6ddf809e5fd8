import { useState } from 'react';
import type {
  CommandView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { ApprovalNeeded } from '../approval/ApprovalNeeded';
import { ConfirmDialog } from '../shared/ConfirmDialog';
import { useTranslate } from '../translation/useTranslate';
import { canRollBack } from './canRollBack';
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
  const [reason, setReason] = useState('');
  const [showProblem, setShowProblem] = useState(false);
  const preview = useRollbackPreview(entityRef, target, toRolloutId);
  const { sending, failure, send } = useRollbackRequest({
    entityRef,
    targetId,
    toRolloutId,
    onSent,
  });

  const possible = canRollBack(preview.value);
  const problem = reasonProblem(t, reason);
  const asks = target.rollback.needsApproval === true;

  const onConfirm = () => {
    setShowProblem(true);
    if (possible && !problem) {
      send(reason);
    }
  };

  return (
    <ConfirmDialog
      title={t(asks ? 'request.title' : 'dialog.title', { environment })}
      sending={sending}
      confirm={
        possible
          ? { text: confirmText(), look: asks ? 'primary' : 'danger' }
          : undefined
      }
      onConfirm={onConfirm}
      onClose={onClose}
    >
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
    </ConfirmDialog>
  );

  function confirmText(): string {
    if (sending) {
      return t(asks ? 'request.sending' : 'dialog.sending');
    }
    if (failure) {
      return t('error.retry');
    }
    const version = preview.value?.to?.version;
    if (!version) {
      return t(asks ? 'request.confirmUnknown' : 'dialog.confirmUnknown');
    }
    return t(asks ? 'request.confirm' : 'dialog.confirm', { version });
  }
}
