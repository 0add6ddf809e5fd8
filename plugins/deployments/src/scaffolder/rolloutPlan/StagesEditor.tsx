import { useEffect, useRef } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslate } from '../../translation/useTranslate';
import { changeStage, insertStage, removeStage } from './changeStages';
import type { PlanProblem } from './checkPlan';
import { MAX_STAGES } from './defaults';
import { StageRow, trafficId } from './StageRow';
import type { WrittenStage } from './written';

const useStyles = makeStyles<Theme>(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(1.5, 0, 0),
      padding: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.5),
    },
    last: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'DeploymentsStagesEditor' },
);

/** The stages of a canary, to be changed, added and removed. */
export function StagesEditor(props: {
  id: string;
  stages: WrittenStage[];
  problems: PlanProblem[];
  onChange: (stages: WrittenStage[]) => void;
  disabled?: boolean;
  describedBy?: string;
}) {
  const { id, stages, onChange } = props;
  const t = useTranslate();
  const classes = useStyles();
  const last = stages[stages.length - 1];
  const endsWhole = last?.percentage === 100 && last.duration === undefined;
  const rows = endsWhole ? stages.slice(0, -1) : stages;
  const full = stages.length >= MAX_STAGES;

  // Whoever adds or removes a stage by the keyboard goes on where it was.
  const focusNext = useRef<number>();
  useEffect(() => {
    if (focusNext.current !== undefined) {
      document.getElementById(trafficId(id, focusNext.current))?.focus();
      focusNext.current = undefined;
    }
  }, [id, stages.length]);

  const insert = (before: number) => {
    focusNext.current = before;
    onChange(insertStage(stages, before));
  };
  const remove = (index: number) => {
    focusNext.current = Math.max(0, Math.min(index, rows.length - 2));
    onChange(removeStage(stages, index));
  };

  return (
    <div role="group" aria-labelledby={`${id}-stages`}>
      <Typography id={`${id}-stages`} variant="subtitle2" component="div">
        {t('plan.stages')}
      </Typography>
      <ol className={classes.list}>
        {rows.map((stage, index) => (
          <li key={index}>
            <StageRow
              id={id}
              index={index}
              stage={stage}
              problems={props.problems}
              onChange={change => onChange(changeStage(stages, index, change))}
              onInsert={full ? undefined : () => insert(index)}
              onRemove={rows.length > 1 ? () => remove(index) : undefined}
              disabled={props.disabled}
              describedBy={props.describedBy}
            />
          </li>
        ))}
        <li className={classes.last}>
          {endsWhole && (
            <Typography variant="body2">{t('plan.stage.last')}</Typography>
          )}
          {full ? (
            <Typography variant="body2" color="textSecondary">
              {t('plan.stage.full', { max: String(MAX_STAGES) })}
            </Typography>
          ) : (
            <Button
              size="small"
              variant="outlined"
              startIcon={<AddIcon />}
              onClick={() => insert(rows.length)}
              disabled={props.disabled}
            >
              {t('plan.stage.add')}
            </Button>
          )}
        </li>
      </ol>
    </div>
  );
}
