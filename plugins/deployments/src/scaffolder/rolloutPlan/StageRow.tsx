import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslate } from '../../translation/useTranslate';
import { TextInput } from '../form/TextInput';
import { problemAt, type PlanProblem } from './checkPlan';
import { asNumber, type WrittenStage } from './written';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
    },
    buttons: { display: 'flex', flexShrink: 0, paddingTop: 4 },
  }),
  { name: 'DeploymentsStageRow' },
);

/** The id of the input for a stage's traffic. */
export function trafficId(id: string, index: number): string {
  return `${id}-stage-${index}-traffic`;
}

/** One stage before 100 %: its share of traffic and how long it is held. */
export function StageRow(props: {
  id: string;
  index: number;
  stage: WrittenStage;
  problems: PlanProblem[];
  onChange: (change: Partial<WrittenStage>) => void;
  onInsert?: () => void;
  onRemove?: () => void;
  disabled?: boolean;
  describedBy?: string;
}) {
  const { id, index, stage, problems, onChange, onInsert, onRemove } = props;
  const t = useTranslate();
  const classes = useStyles();
  const n = String(index + 1);
  const path = `canary-stages[${index}]`;
  const common = { disabled: props.disabled, describedBy: props.describedBy };
  return (
    <div className={classes.root}>
      <TextInput
        {...common}
        id={trafficId(id, index)}
        label={t('plan.stage.traffic')}
        fullLabel={t('plan.stage.trafficOf', { n })}
        value={String(stage.percentage)}
        onChange={text => onChange({ percentage: asNumber(text) })}
        problem={problemAt(problems, `${path}.percentage`)}
        unit="%"
        inputMode="decimal"
      />
      <TextInput
        {...common}
        id={`${id}-stage-${index}-hold`}
        label={t('plan.stage.hold')}
        fullLabel={t('plan.stage.holdOf', { n })}
        value={stage.duration ?? ''}
        onChange={text => onChange({ duration: text })}
        problem={problemAt(problems, `${path}.duration`, path)}
      />
      <span className={classes.buttons}>
        {onInsert && (
          <Tooltip title={t('plan.stage.insert', { n })}>
            <IconButton
              size="small"
              aria-label={t('plan.stage.insert', { n })}
              onClick={onInsert}
              disabled={props.disabled}
            >
              <AddIcon />
            </IconButton>
          </Tooltip>
        )}
        {onRemove && (
          <Tooltip title={t('plan.stage.remove', { n })}>
            <IconButton
              size="small"
              aria-label={t('plan.stage.remove', { n })}
              onClick={onRemove}
              disabled={props.disabled}
            >
              <DeleteIcon />
            </IconButton>
          </Tooltip>
        )}
      </span>
    </div>
  );
}
