import { useState, type FormEvent, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useTranslate } from '../translation/useTranslate';
import { useDangerStyles } from './dangerStyles';
import { uniqueId } from './uniqueId';

/**
 * Asks before something is done. It stays open, and cannot be left, while that
 * is being sent. Without a `confirm` there is only a way out.
 */
export function ConfirmDialog(props: {
  title: ReactNode;
  sending: boolean;
  confirm?: { text: string; look: 'danger' | 'primary' | 'plain' };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, sending, confirm, onConfirm, onClose, children } = props;
  const t = useTranslate();
  const danger = useDangerStyles();
  const [titleId] = useState(() => uniqueId('deployments-dialog'));

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm();
  };
  const onLeave = () => {
    if (!sending) {
      onClose();
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      onClose={onLeave}
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={sending}>
            {t(confirm ? 'dialog.cancel' : 'dialog.close')}
          </Button>
          {confirm && (
            <Button
              type="submit"
              variant="contained"
              disableElevation
              className={
                confirm.look === 'danger' && !sending
                  ? danger.button
                  : undefined
              }
              color={confirm.look === 'primary' ? 'primary' : undefined}
              disabled={sending}
              startIcon={sending ? <CircularProgress size={16} /> : undefined}
            >
              {confirm.text}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
