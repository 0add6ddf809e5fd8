import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslate } from '../../translation/useTranslate';
import { TextInput } from '../form/TextInput';
import { problemAt, type PlanProblem } from './checkPlan';
import { DEFAULT_TRIGGERS } from './defaults';
import type { TRIGGER_INPUTS } from './triggerInputs';
import { asNumber, type WrittenTrigger } from './written';

const useStyles = makeStyles<Theme>(
  theme => ({
    inputs: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      paddingTop: theme.spacing(1),
    },
  }),
  { name: 'DeploymentsTriggerRow' },
);

/** One trigger: whether it is on, and its limits. */
export function TriggerRow(props: {
  id: string;
  shape: (typeof TRIGGER_INPUTS)[number];
  /** As written; undefined: its default. */
  trigger: WrittenTrigger | undefined;
  problems: PlanProblem[];
  onChange: (trigger: WrittenTrigger) => void;
  disabled?: boolean;
}) {
  const { id, shape, problems, onChange, disabled } = props;
  const t = useTranslate();
  const classes = useStyles();
  const { name } = shape;
  const defaults: Exclude<WrittenTrigger, false> = DEFAULT_TRIGGERS[name];
  const trigger = props.trigger ?? defaults;
  const title = t(shape.label);
  return (
    <div role="group" aria-label={title}>
      <FormControlLabel
        label={title}
        disabled={disabled}
        control={
          <Checkbox
            id={`${id}-${name}`}
            size="small"
            color="primary"
            checked={trigger !== false}
            onChange={(_, on) => onChange(on ? { ...defaults } : false)}
          />
        }
      />
      {trigger !== false && (
        <div className={classes.inputs}>
          {shape.inputs.map(({ key, label, counts }) => (
            <TextInput
              key={key}
              id={`${id}-${name}-${key}`}
              label={t(label)}
              fullLabel={`${t(label)}: ${title}`}
              value={String(trigger[key] ?? defaults[key])}
              onChange={text =>
                onChange({ ...trigger, [key]: counts ? asNumber(text) : text })
              }
              problem={problemAt(problems, `rollback-triggers.${name}.${key}`)}
              inputMode={counts ? 'numeric' : 'text'}
              disabled={disabled}
              width={170}
            />
          ))}
        </div>
      )}
    </div>
  );
}
