import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { StageView } from '@canary-portal/plugin-deployments-common';
import { useTranslate } from '../translation/useTranslate';
import { StageCell } from './StageCell';

const useStyles = makeStyles<Theme>(
  theme => ({
    scroller: {
      // Holds what is hidden in the cells; without it, the page would scroll.
      position: 'relative',
      overflowX: 'auto',
      // Room for the focus ring inside the scrolling box.
      padding: 3,
      margin: -3,
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    strip: {
      display: 'flex',
      gap: 3,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      minWidth: 'min-content',
    },
    // Every stage keeps room for its label; the rest is shared by planned time.
    stage: {
      minWidth: 84,
      flexShrink: 0,
      flexBasis: 0,
      '&[aria-current]': { minWidth: 160 },
    },
  }),
  { name: 'DeploymentsStageStrip' },
);

/** The stages in their order, as wide as they are planned to take. */
export function StageStrip(props: {
  stages: StageView[];
  asOf: string;
  /** What it is called; needed where a page has more than one. */
  label?: string;
}) {
  const t = useTranslate();
  const classes = useStyles();
  if (props.stages.length === 0) {
    return null;
  }
  return (
    <div
      className={classes.scroller}
      role="region"
      aria-label={props.label ?? t('stage.strip')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      <ol className={classes.strip}>
        {props.stages.map((stage, index) => (
          <li
            key={index}
            className={classes.stage}
            style={{ flexGrow: Math.max(1, stage.plannedSeconds) }}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            <StageCell stage={stage} asOf={props.asOf} />
          </li>
        ))}
      </ol>
    </div>
  );
}
