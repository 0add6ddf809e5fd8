import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { CheckList } from './CheckList';
import { StageStrip } from './StageStrip';
import { Timeline } from './Timeline';

const useStyles = makeStyles<Theme>(
  theme => ({
    columns: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      marginTop: theme.spacing(2.5),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
  }),
  { name: 'DeploymentsRolloutEvidence' },
);

/** Stages, checks and timeline of a rollout, running or past. */
export function RolloutEvidence({ rollout }: { rollout: RolloutDetail }) {
  const classes = useStyles();
  return (
    <>
      <StageStrip stages={rollout.stages} asOf={rollout.asOf} />
      <div className={classes.columns}>
        <CheckList rollout={rollout} />
        <Timeline entries={rollout.timeline} />
      </div>
    </>
  );
}
