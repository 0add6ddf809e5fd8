import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { PanelHead } from '../target/PanelHead';
import { sayDuration } from '../time/duration';
import { useTranslate } from '../translation/useTranslate';
import { DeadManLine } from './DeadManLine';
import { RolloutEvidence } from './RolloutEvidence';
import { rolloutTitle } from './rolloutTitle';
import { WeightLine } from './WeightLine';

const useStyles = makeStyles<Theme>(
  theme => ({
    lines: {
      display: 'grid',
      gap: theme.spacing(0.5),
      margin: theme.spacing(1, 0, 2),
    },
  }),
  { name: 'DeploymentsRolloutPanel' },
);

/** A rollout in progress: what it does, how far it is, why it may go on. */
export function RolloutPanel(props: {
  rollout: RolloutDetail;
  environment: string;
  action: ReactNode;
}) {
  const { rollout, environment, action } = props;
  const t = useTranslate();
  const classes = useStyles();
  return (
    <>
      <PanelHead
        title={rolloutTitle(t, rollout, environment)}
        revision={rollout.revision}
        extra={[
          t('revision.split', {
            working: sayDuration(t, rollout.workingSeconds),
            waiting: sayDuration(t, rollout.waitingSeconds),
          }),
        ]}
        action={action}
      />
      <div className={classes.lines}>
        <WeightLine
          requestedPercent={rollout.requestedWeightPercent}
          observedPercent={rollout.observedWeightPercent}
        />
        <DeadManLine rollout={rollout} />
      </div>
      <RolloutEvidence rollout={rollout} />
    </>
  );
}
