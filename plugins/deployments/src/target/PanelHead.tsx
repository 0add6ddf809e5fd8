import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { RevisionView } from '@canary-portal/plugin-deployments-common';
import { RevisionLine } from '../shared/RevisionLine';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'flex-start',
      gap: theme.spacing(1, 2),
    },
    text: { flex: '1 1 320px', minWidth: 0 },
    title: { fontWeight: 600, overflowWrap: 'anywhere' },
  }),
  { name: 'DeploymentsPanelHead' },
);

/** The sentence at the top of a target, where it came from, and what one can do. */
export function PanelHead(props: {
  title: string;
  revision?: RevisionView | null;
  extra?: ReactNode[];
  action?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <Typography variant="h6" component="h2" className={classes.title}>
          {props.title}
        </Typography>
        {props.revision && (
          <RevisionLine revision={props.revision} extra={props.extra} />
        )}
      </div>
      {props.action}
    </div>
  );
}
