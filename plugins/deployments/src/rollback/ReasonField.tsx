import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { uniqueId } from '../shared/uniqueId';
import { useTranslate } from '../translation/useTranslate';
import { REASON_MAX, REASON_MIN } from './reason';

/** Asks why. Mandatory. */
export function ReasonField(props: {
  value: string;
  onChange: (reason: string) => void;
  disabled: boolean;
  problem?: string;
}) {
  const { value, onChange, disabled, problem } = props;
  const t = useTranslate();
  const [id] = useState(() => uniqueId('deployments-why'));
  return (
    <TextField
      id={id}
      label={t('dialog.reason')}
      value={value}
      onChange={event => onChange(event.target.value)}
      disabled={disabled}
      error={problem !== undefined}
      helperText={
        problem ??
        t('dialog.reasonHelp', {
          min: String(REASON_MIN),
          max: String(REASON_MAX),
        })
      }
      FormHelperTextProps={{ role: problem ? 'alert' : undefined }}
      inputProps={{ 'aria-invalid': problem !== undefined }}
      required
      fullWidth
      multiline
      minRows={2}
      maxRows={6}
      margin="normal"
      variant="outlined"
    />
  );
}
