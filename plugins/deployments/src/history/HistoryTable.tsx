import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useTranslate } from '../translation/useTranslate';
import { HistoryRow } from './HistoryRow';

const HEADINGS = [
  'history.version',
  'history.result',
  'history.commit',
  'history.by',
  'history.when',
  'history.took',
] as const;

const useStyles = makeStyles<Theme>(
  theme => ({
    scroller: {
      // Holds what is hidden in the cells; without it, the page would scroll.
      position: 'relative',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    table: {
      minWidth: 860,
      '& th, & td': { wordBreak: 'normal' },
      // Opaque, so that what can be done stays in sight over the rest.
      '& tbody tr:nth-of-type(even)': {
        backgroundColor: theme.palette.background.paper,
      },
      [theme.breakpoints.up('sm')]: {
        '& tbody tr > td:last-child:not(:only-child)': {
          position: 'sticky',
          right: 0,
          backgroundColor: 'inherit',
        },
      },
    },
  }),
  { name: 'DeploymentsHistoryTable' },
);

/** The rollouts of a target, newest first. Scrolls sideways where it must. */
export function HistoryTable(props: {
  entityRef: string;
  environment: string;
  rollouts: RolloutSummary[];
  onRollBackTo: (rolloutId: string) => void;
}) {
  const { entityRef, environment, rollouts, onRollBackTo } = props;
  const t = useTranslate();
  const classes = useStyles();
  return (
    <TableContainer
      className={classes.scroller}
      role="region"
      aria-label={t('history.region', { environment })}
      tabIndex={0}
    >
      <Table size="small" className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell padding="none">
              <VisuallyHidden>{t('history.expand')}</VisuallyHidden>
            </TableCell>
            {HEADINGS.map(heading => (
              <TableCell key={heading}>{t(heading)}</TableCell>
            ))}
            <TableCell align="right">
              <VisuallyHidden>{t('history.action')}</VisuallyHidden>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rollouts.map(rollout => (
            <HistoryRow
              key={rollout.id}
              entityRef={entityRef}
              rollout={rollout}
              onRollBackTo={onRollBackTo}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
