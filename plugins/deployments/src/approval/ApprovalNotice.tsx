import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  CommandView,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { explainAction } from '../shared/ExplainedButton';
import { Notice } from '../shared/Notice';
import { sayActor } from '../shared/sayOrigin';
import { formatTime, sayDuration } from '../time/duration';
import { useNow } from '../time/ServerClock';
import { useTranslate } from '../translation/useTranslate';
import { DecisionDialog } from './DecisionDialog';

const useStyles = makeStyles<Theme>(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'DeploymentsApproval' },
);

/** A rollback that waits: who asks, why, until when, and what one can do. */
export function ApprovalNotice(props: {
  entityRef: string;
  target: TargetView;
  command: CommandView;
  onDecided: (command: CommandView) => void;
}) {
  const { entityRef, target, command, onDecided } = props;
  const { environment } = target;
  const t = useTranslate();
  const now = useNow();
  const classes = useStyles();
  const [asking, setAsking] = useState<'approve' | 'reject'>();
  const { approval, toVersion: version } = command;
  const actor = sayActor(command.actor);
  const left = approval ? (Date.parse(approval.expiresAt) - now) / 1000 : 0;
  const open = approval !== undefined && left > 0;
  const { decide } = approval ?? {};
  const permission = decide?.missingPermission;

  return (
    <>
      <Notice
        tone="moving"
        role="status"
        title={
          version
            ? t('approval.title', { actor, environment, version })
            : t('approval.titleUnknown', { actor, environment })
        }
        action={
          open &&
          decide?.allowed && (
            <div className={classes.actions}>
              <Button
                size="small"
                variant="outlined"
                onClick={() => setAsking('reject')}
              >
                {t('approval.reject')}
              </Button>
              <Button
                size="small"
                variant="contained"
                color="primary"
                disableElevation
                onClick={() => setAsking('approve')}
              >
                {t('approval.approve')}
              </Button>
            </div>
          )
        }
      >
        <p>{t('approval.reason', { reason: command.reason })}</p>
        {approval && <p>{whenText(approval.expiresAt)}</p>}
        {open && decide && !decide.allowed && (
          <p>
            {permission
              ? t('approval.takes', { permission })
              : explainAction(t, decide)}
          </p>
        )}
      </Notice>
      {asking && (
        <DecisionDialog
          entityRef={entityRef}
          target={target}
          command={command}
          decision={asking}
          onClose={() => setAsking(undefined)}
          onDecided={decided => {
            setAsking(undefined);
            onDecided(decided);
          }}
        />
      )}
    </>
  );

  function whenText(expiresAt: string): string {
    const at = formatTime(expiresAt);
    return open
      ? t('approval.waits', {
          at,
          in: t('time.in', { duration: sayDuration(t, left) }),
        })
      : t('approval.over', { at });
  }
}
