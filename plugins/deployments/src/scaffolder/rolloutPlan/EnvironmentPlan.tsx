import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { EnvironmentName } from '../../shared/EnvironmentName';
import { useTranslate } from '../../translation/useTranslate';
import { writeStages } from './changeStages';
import { checkPlan } from './checkPlan';
import { LimitsEditor } from './LimitsEditor';
import { PlanPreview } from './PlanPreview';
import { areStagesWrong, PlanProblems } from './PlanProblems';
import { PlanSection } from './PlanSection';
import { sayTriggers } from './sayPlan';
import { StagesEditor } from './StagesEditor';
import { StrategyInputs } from './StrategyInputs';
import { TriggersEditor } from './TriggersEditor';
import { stagesOf, triggersOf, type WrittenEnvironment } from './written';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      // A fieldset is as wide as its content otherwise.
      minWidth: 0,
      margin: theme.spacing(2, 0, 0),
      padding: theme.spacing(1, 2, 2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
    },
    legend: { padding: theme.spacing(0, 0.5) },
    inputs: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2, 1.5),
      paddingTop: theme.spacing(1),
    },
  }),
  { name: 'DeploymentsEnvironmentPlan' },
);

/** How one environment is delivered: to be changed, and drawn as it will run. */
export function EnvironmentPlan(props: {
  id: string;
  name: string;
  environment: WrittenEnvironment;
  onChange: (environment: WrittenEnvironment) => void;
  disabled?: boolean;
}) {
  const { id, name, environment, onChange, disabled } = props;
  const t = useTranslate();
  const classes = useStyles();
  const check = useMemo(
    () => checkPlan(t, name, environment),
    [t, name, environment],
  );
  const { plan, problems } = check;
  const problemsId = `${id}-problems`;
  const inputs = { id, problems, disabled };

  return (
    <fieldset className={classes.root}>
      <Typography
        component="legend"
        variant="subtitle1"
        className={classes.legend}
      >
        <EnvironmentName name={name} />
      </Typography>
      <div className={classes.inputs}>
        <StrategyInputs
          {...inputs}
          environment={environment}
          onChange={onChange}
        />
      </div>
      {environment.strategy === 'canary' && (
        <StagesEditor
          {...inputs}
          stages={stagesOf(environment)}
          onChange={stages =>
            onChange({ ...environment, 'canary-stages': stages })
          }
          describedBy={areStagesWrong(problems) ? problemsId : undefined}
        />
      )}
      {plan ? (
        <PlanPreview environment={name} plan={plan} />
      ) : (
        <PlanProblems
          id={problemsId}
          check={check}
          onUse={stages =>
            onChange({ ...environment, 'canary-stages': writeStages(stages) })
          }
          disabled={disabled}
        />
      )}
      {environment.strategy !== 'rolling' && (
        <div>
          <PlanSection
            id={`${id}-triggers`}
            title={t('plan.triggers')}
            summary={plan && sayTriggers(t, plan)}
          >
            <TriggersEditor
              {...inputs}
              triggers={triggersOf(environment)}
              onChange={triggers =>
                onChange({ ...environment, 'rollback-triggers': triggers })
              }
            />
          </PlanSection>
          <PlanSection id={`${id}-limits`} title={t('plan.limits')}>
            <LimitsEditor
              {...inputs}
              environment={environment}
              onChange={onChange}
            />
          </PlanSection>
        </div>
      )}
    </fieldset>
  );
}
