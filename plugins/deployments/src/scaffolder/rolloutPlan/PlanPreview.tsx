import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { StageStrip } from '../../rollout/StageStrip';
import { useTranslate } from '../../translation/useTranslate';
import { planStages } from './planStages';
import { sayTime, sayTraffic } from './sayPlan';

/** Nothing counts down in a plan, so it does not matter when it was read. */
const ANY_TIME = new Date(0).toISOString();

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      minWidth: 0,
    },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'DeploymentsPlanPreview' },
);

/** A plan as it will run: its stages, how long they take, what traffic they need. */
export function PlanPreview(props: { environment: string; plan: RolloutPlan }) {
  const { environment, plan } = props;
  const t = useTranslate();
  const classes = useStyles();
  const stages = useMemo(() => planStages(plan), [plan]);
  const traffic = sayTraffic(t, plan);
  return (
    <div className={classes.root}>
      <StageStrip
        stages={stages}
        asOf={ANY_TIME}
        label={t('plan.strip', { environment })}
      />
      <Typography variant="body2">{sayTime(t, plan).join(' ')}</Typography>
      {traffic.length > 0 && (
        <div>
          <Typography variant="subtitle2" component="div">
            {t('plan.traffic')}
          </Typography>
          <Typography variant="body2" component="ul" className={classes.list}>
            {traffic.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Typography>
        </div>
      )}
    </div>
  );
}
