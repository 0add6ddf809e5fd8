import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { toneColors, type Tone } from '../tone/tones';

const useStyles = makeStyles<Theme, { tone: Tone }>(
  theme => ({
    root: {
      borderLeft: ({ tone }) => `4px solid ${toneColors(theme, tone).main}`,
      backgroundColor: ({ tone }) => toneColors(theme, tone).wash,
      borderRadius: theme.shape.borderRadius,
      padding: theme.spacing(1.5, 2),
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    text: {
      flex: '1 1 320px',
      minWidth: 0,
      overflowWrap: 'anywhere',
      '& p': { margin: theme.spacing(0.5, 0, 0) },
      '& ul': {
        margin: theme.spacing(0.5, 0, 0),
        paddingLeft: theme.spacing(2.5),
      },
    },
    title: { fontWeight: 600 },
  }),
  { name: 'DeploymentsNotice' },
);

/** A few sentences that must not be overlooked. */
export function Notice(props: {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; neither by default. */
  role?: 'alert' | 'status';
}) {
  const classes = useStyles({ tone: props.tone });
  return (
    <div className={classes.root} role={props.role}>
      <div className={classes.text}>
        <Typography variant="body2" component="div" className={classes.title}>
          {props.title}
        </Typography>
        <Typography variant="body2" component="div">
          {props.children}
        </Typography>
      </div>
      {props.action}
    </div>
  );
}
