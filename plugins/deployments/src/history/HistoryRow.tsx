import { useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { CommitLink } from '../shared/CommitLink';
import { ExplainedButton } from '../shared/ExplainedButton';
import { sayActor } from '../shared/sayOrigin';
import { uniqueId } from '../shared/uniqueId';
import { sayDuration } from '../time/duration';
import { formatPercent } from '../time/percent';
import { When } from '../time/When';
import { useTranslate } from '../translation/useTranslate';
import { PastRollout } from './PastRollout';
import { ResultCell } from './ResultCell';
import { VersionCell } from './VersionCell';

/** Columns of the table, the one with the expanding button included. */
export const HISTORY_COLUMNS = 8;

const useStyles = makeStyles<Theme>(
  theme => ({
    soft: { color: theme.palette.text.secondary },
    nowrap: { whiteSpace: 'nowrap' },
    // Room for a chip beside the version.
    version: { minWidth: 140 },
    result: { minWidth: 190 },
    details: { padding: theme.spacing(2) },
    open: { '& > td': { borderBottom: 'none' } },
  }),
  { name: 'DeploymentsHistoryRow' },
);

/** One rollout of the history; expands to its stages, checks and timeline. */
export function HistoryRow(props: {
  entityRef: string;
  rollout: RolloutSummary;
  onRollBackTo: (rolloutId: string) => void;
}) {
  const { entityRef, rollout, onRollBackTo } = props;
  const t = useTranslate();
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const [detailsId] = useState(() => uniqueId('deployments-details'));
  const { revision } = rollout;
  const { version } = revision;
  const asks = rollout.rollbackTo.needsApproval;
  return (
    <>
      <TableRow className={open ? classes.open : undefined}>
        <TableCell padding="none">
          <IconButton
            size="small"
            onClick={() => setOpen(!open)}
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            aria-label={t(
              open ? 'history.hideDetails' : 'history.showDetails',
              { version },
            )}
          >
            {open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
          </IconButton>
        </TableCell>
        <TableCell
          component="th"
          scope="row"
          role="rowheader"
          className={classes.version}
        >
          <VersionCell rollout={rollout} />
        </TableCell>
        <TableCell className={classes.result}>
          <ResultCell rollout={rollout} />
        </TableCell>
        <TableCell>
          {revision.commit ? (
            <CommitLink revision={revision} />
          ) : (
            <span className={classes.soft}>{t('history.outsideNoCommit')}</span>
          )}
        </TableCell>
        <TableCell>{revision.actor && sayActor(revision.actor)}</TableCell>
        <TableCell className={classes.nowrap}>
          <When at={rollout.startedAt ?? rollout.createdAt} />
        </TableCell>
        <TableCell className={classes.nowrap}>
          {rollout.tookSeconds !== undefined &&
            sayDuration(t, rollout.tookSeconds)}
        </TableCell>
        <TableCell align="right">{lastCell()}</TableCell>
      </TableRow>
      {open && (
        <TableRow id={detailsId}>
          <TableCell colSpan={HISTORY_COLUMNS} className={classes.details}>
            <PastRollout entityRef={entityRef} rollout={rollout} />
          </TableCell>
        </TableRow>
      )}
    </>
  );

  function lastCell() {
    if (rollout.serving) {
      return (
        <span className={classes.soft}>
          {rollout.servingPercent === undefined
            ? t('history.servingNow')
            : t('history.serving', {
                percent: formatPercent(rollout.servingPercent),
              })}
        </span>
      );
    }
    if (rollout.result === 'in-progress' || rollout.result === 'rolling-back') {
      return null;
    }
    return (
      <ExplainedButton
        size="small"
        state={rollout.rollbackTo}
        onClick={() => onRollBackTo(rollout.id)}
        aria-label={t(
          asks ? 'action.requestToNamed' : 'action.rollBackToNamed',
          { version },
        )}
      >
        {t(asks ? 'action.requestTo' : 'action.rollBackTo')}
      </ExplainedButton>
    );
  }
}
