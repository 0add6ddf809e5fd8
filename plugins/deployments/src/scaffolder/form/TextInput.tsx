import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import { useInputStyles } from './inputStyles';

/** A small text input whose problem, or help, stands below it. */
export function TextInput(props: {
  id: string;
  label: string;
  /** Says it in full where the label alone is not unique; contains the label. */
  fullLabel?: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string;
  /** Wrong, although the problem is told elsewhere. */
  invalid?: boolean;
  help?: string;
  unit?: string;
  /** In pixels; without it, it shares a row with others. */
  width?: number;
  disabled?: boolean;
  inputMode?: 'decimal' | 'numeric' | 'text';
  /** Ids of further descriptions. */
  describedBy?: string;
}) {
  const { id, problem, help, unit, describedBy } = props;
  const classes = useInputStyles();
  const below = problem ?? help;
  const invalid = props.invalid ?? problem !== undefined;
  const described = [below && `${id}-helper-text`, describedBy]
    .filter(Boolean)
    .join(' ');
  return (
    <TextField
      id={id}
      label={props.label}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
      error={invalid}
      helperText={below}
      disabled={props.disabled}
      size="small"
      variant="outlined"
      className={props.width === undefined ? classes.shared : undefined}
      style={{ width: props.width, maxWidth: props.width && '100%' }}
      InputLabelProps={{ className: classes.error }}
      FormHelperTextProps={{ className: classes.error }}
      inputProps={{
        'aria-label': props.fullLabel,
        'aria-invalid': invalid,
        'aria-describedby': described || undefined,
        inputMode: props.inputMode,
        autoComplete: 'off',
      }}
      InputProps={{
        endAdornment: unit && (
          <InputAdornment position="end">{unit}</InputAdornment>
        ),
      }}
    />
  );
}
