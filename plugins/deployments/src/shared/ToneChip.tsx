import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { toneColors, type Tone } from '../tone/tones';

const useStyles = makeStyles<Theme, { tone: Tone }>(
  theme => ({
    root: {
      display: 'inline-block',
      borderRadius: 11,
      padding: '1px 9px',
      fontSize: '0.75rem',
      fontWeight: 600,
      maxWidth: '100%',
      lineHeight: 1.6,
      color: ({ tone }) => toneColors(theme, tone).ink,
      backgroundColor: ({ tone }) => toneColors(theme, tone).wash,
    },
  }),
  { name: 'DeploymentsToneChip' },
);

/** A small coloured label. The colour only repeats what the words say. */
export function ToneChip(props: { tone: Tone; children: ReactNode }) {
  const classes = useStyles({ tone: props.tone });
  return <span className={classes.root}>{props.children}</span>;
}
