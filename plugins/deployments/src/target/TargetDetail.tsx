import { useState } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  CommandView,
  Problem,
  TargetChecklist,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { ApprovalNotice } from '../approval/ApprovalNotice';
import { Diagnostics } from '../diagnostics/Diagnostics';
import { HistorySection } from '../history/HistorySection';
import { FirstDeployment } from '../repository/FirstDeployment';
import { CommandProgress } from '../rollback/CommandProgress';
import { RollbackBanner } from '../rollback/RollbackBanner';
import { RollbackDialog } from '../rollback/RollbackDialog';
import { RolloutPanel } from '../rollout/RolloutPanel';
import { ExplainedButton } from '../shared/ExplainedButton';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useTranslate } from '../translation/useTranslate';
import { changeKeyOf } from './changeKey';
import { newestCommand } from './newestCommand';
import { SteadyPanel } from './SteadyPanel';
import { TargetNotices } from './TargetNotices';
import { targetTitle } from './targetTitle';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    panel: {
      padding: theme.spacing(2.5),
      border: `1px solid ${theme.palette.divider}`,
      minWidth: 0,
    },
  }),
  { name: 'DeploymentsTargetDetail' },
);

const isServiceMissing = ({ code }: Problem) => code === 'service-missing';

/** That the service is not there yet is what the checklist is about. */
function withoutServiceMissing(target: TargetView): TargetView {
  return {
    ...target,
    problems: target.problems.filter(problem => !isServiceMissing(problem)),
  };
}

/** Everything about the selected target. */
export function TargetDetail(props: {
  entityRef: string;
  target: TargetView;
  /** Set when nothing was deployed to it yet. */
  checklist?: TargetChecklist;
  /** Asks the backend again, after a command was sent. */
  onChanged: () => void;
}) {
  const { entityRef, checklist, onChanged } = props;
  const serviceMissing = props.target.problems.some(isServiceMissing);
  const target = checklist ? withoutServiceMissing(props.target) : props.target;
  const t = useTranslate();
  const classes = useStyles();
  const [asking, setAsking] = useState<{ toRolloutId?: string }>();
  const [sent, setSent] = useState<CommandView>();
  const { environment, rollout } = target;
  const command = newestCommand(target.command, sent);
  const show = (newCommand: CommandView) => {
    setSent(newCommand);
    onChanged();
  };

  const rollBackButton = (
    <ExplainedButton
      danger={!target.rollback.needsApproval}
      state={target.rollback}
      onClick={() => setAsking({})}
    >
      {t(target.rollback.needsApproval ? 'action.request' : 'action.rollBack')}
    </ExplainedButton>
  );
  return (
    <div className={classes.root}>
      <VisuallyHidden role="status" aria-live="polite">
        {targetTitle(t, target)}
      </VisuallyHidden>
      <TargetNotices target={target} />
      {command?.state === 'awaiting-approval' && (
        <ApprovalNotice
          entityRef={entityRef}
          target={target}
          command={command}
          onDecided={show}
        />
      )}
      {command && command.state !== 'awaiting-approval' && (
        <CommandProgress command={command} environment={environment} />
      )}
      <RollbackBanner target={target} />
      <Paper elevation={0} className={classes.panel}>
        {rollout ? (
          <RolloutPanel
            rollout={rollout}
            environment={environment}
            action={rollBackButton}
          />
        ) : (
          <SteadyPanel target={target} action={rollBackButton} />
        )}
      </Paper>
      {checklist && (
        <FirstDeployment
          checklist={checklist}
          serviceMissing={serviceMissing}
        />
      )}
      <Paper elevation={0} className={classes.panel}>
        <HistorySection
          entityRef={entityRef}
          target={target}
          changeKey={changeKeyOf(target)}
          onRollBackTo={toRolloutId => setAsking({ toRolloutId })}
        />
      </Paper>
      <Diagnostics target={target} />
      {asking && (
        <RollbackDialog
          entityRef={entityRef}
          target={target}
          toRolloutId={asking.toRolloutId}
          onClose={() => setAsking(undefined)}
          onSent={newCommand => {
            setAsking(undefined);
            show(newCommand);
          }}
        />
      )}
    </div>
  );
}
