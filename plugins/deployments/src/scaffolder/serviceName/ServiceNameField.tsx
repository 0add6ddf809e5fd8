import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../translation/useTranslate';
import {
  formErrorId,
  idList,
  notDrawnYet,
  wasRefused,
  type FieldProps,
} from '../form/fieldProps';
import { useInputStyles } from '../form/inputStyles';
import type { ServiceNameOptions } from './nameTaken';
import { useNameCheck } from './useNameCheck';

/** The name of a service to be made; says while typing what is wrong with it. */
export function ServiceNameField(
  props: FieldProps<string, ServiceNameOptions>,
) {
  const { formData = '', onChange, idSchema, schema, uiSchema } = props;
  const t = useTranslate();
  const classes = useInputStyles();
  const [left, setLeft] = useState(false);
  const check = useNameCheck(formData, uiSchema['ui:options']?.owner);

  // An empty form is not yet a mistake.
  const refused =
    check.state === 'refused' && (formData !== '' || left || wasRefused(props));
  const problem = notDrawnYet(props, refused ? check.problem : undefined);

  const id = idSchema.$id;
  return (
    <TextField
      id={id}
      label={schema.title ?? t('name.title')}
      value={formData}
      onChange={event => onChange(event.target.value.trim() || undefined)}
      onBlur={() => setLeft(true)}
      required={props.required}
      disabled={props.disabled || props.readonly}
      error={refused}
      helperText={problem ?? belowText()}
      InputLabelProps={{ className: classes.error }}
      FormHelperTextProps={{ 'aria-live': 'polite', className: classes.error }}
      inputProps={{
        'aria-invalid': refused,
        'aria-describedby': idList(`${id}-helper-text`, formErrorId(props)),
        autoComplete: 'off',
        autoCapitalize: 'none',
        spellCheck: false,
      }}
      fullWidth
      margin="normal"
    />
  );

  function belowText(): string {
    if (formData === '' || check.state === 'refused') {
      return schema.description ?? t('name.help');
    }
    return t(check.state === 'free' ? 'name.free' : 'name.checking');
  }
}
