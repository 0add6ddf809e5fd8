import { Fragment } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { Overview } from '@canary-portal/plugin-deployments-common';
import { useTranslate } from '../translation/useTranslate';
import { compareRevisions } from './compareRevisions';
import { EnvironmentCard } from './EnvironmentCard';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'stretch',
      gap: theme.spacing(1.5),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    environment: {
      flex: '1 1 220px',
      minWidth: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.5),
      '& > *': { flex: 1 },
    },
    arrow: {
      ...theme.typography.caption,
      flex: '0 0 72px',
      alignSelf: 'center',
      textAlign: 'center',
      // On the page itself, where the softer text has too little contrast.
      color: theme.palette.text.primary,
      [theme.breakpoints.down('sm')]: { display: 'none' },
    },
    sign: { display: 'block', fontSize: '1.125rem' },
  }),
  { name: 'DeploymentsEnvironmentRow' },
);

/** The environments in their order, with how each relates to the next. */
export function EnvironmentRow(props: {
  overview: Overview;
  selectedId?: string;
  /** Id of the element that shows the selected target. */
  controls: string;
  onSelect: (targetId: string) => void;
}) {
  const { overview, selectedId, controls, onSelect } = props;
  const t = useTranslate();
  const classes = useStyles();
  const { environments } = overview;
  return (
    <ul className={classes.root} aria-label={t('tab.environments')}>
      {environments.map((environment, index) => {
        const before = environments[index - 1];
        const comparison =
          before &&
          compareRevisions(
            before.targets[0]?.serving,
            environment.targets[0]?.serving,
          );
        return (
          <Fragment key={environment.name}>
            {comparison && (
              <li
                className={classes.arrow}
                aria-hidden={comparison === 'unknown'}
              >
                <span aria-hidden className={classes.sign}>
                  →
                </span>
                {comparison !== 'unknown' && t(`arrow.${comparison}`)}
              </li>
            )}
            <li className={classes.environment}>
              {environment.targets.map(target => (
                <EnvironmentCard
                  key={target.targetId}
                  target={target}
                  showService={environment.targets.length > 1}
                  selected={target.targetId === selectedId}
                  controls={controls}
                  onSelect={() => onSelect(target.targetId)}
                />
              ))}
            </li>
          </Fragment>
        );
      })}
    </ul>
  );
}
