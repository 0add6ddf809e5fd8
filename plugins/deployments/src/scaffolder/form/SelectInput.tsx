import TextField from '@material-ui/core/TextField';
import { useInputStyles } from './inputStyles';

/** A small choice among a few; the browser's own list. */
export function SelectInput<Value extends string>(props: {
  id: string;
  label: string;
  value: Value;
  options: { value: Value; text: string }[];
  onChange: (value: Value) => void;
  problem?: string;
  /** Wrong, although the problem is told elsewhere. */
  invalid?: boolean;
  help?: string;
  width?: number | string;
  disabled?: boolean;
  describedBy?: string;
}) {
  const { id, options, problem, help, describedBy } = props;
  const classes = useInputStyles();
  const below = problem ?? help;
  const invalid = props.invalid ?? problem !== undefined;
  const described = [below && `${id}-helper-text`, describedBy]
    .filter(Boolean)
    .join(' ');
  return (
    <TextField
      select
      id={id}
      label={props.label}
      value={props.value}
      onChange={event => {
        const chosen = options.find(
          option => option.value === event.target.value,
        );
        if (chosen) {
          props.onChange(chosen.value);
        }
      }}
      error={invalid}
      helperText={below}
      disabled={props.disabled}
      size="small"
      variant="outlined"
      style={{ width: props.width ?? 300, maxWidth: '100%' }}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true, className: classes.error }}
      FormHelperTextProps={{ className: classes.error }}
      inputProps={{
        'aria-invalid': invalid,
        'aria-describedby': described || undefined,
      }}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </TextField>
  );
}
