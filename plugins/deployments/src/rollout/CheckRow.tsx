import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  CheckOutcome,
  CheckView,
  SeriesView,
} from '@canary-portal/plugin-deployments-common';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { toneColors, type Tone } from '../tone/tones';
import { keepUnits } from '../time/percent';
import { useTranslate, type Translate } from '../translation/useTranslate';
import { Sparkline } from './Sparkline';

const SIGNS: Record<CheckOutcome, string> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '…',
  suspect: '!',
};
const TONES: Record<CheckOutcome, Tone> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'idle',
  suspect: 'moving',
};

const useStyles = makeStyles<Theme, { tone: Tone }>(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.25),
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:last-child': { borderBottom: 'none' },
    },
    sign: {
      flex: 'none',
      width: 20,
      height: 20,
      borderRadius: '50%',
      textAlign: 'center',
      fontSize: '0.75rem',
      lineHeight: '20px',
      fontWeight: 700,
      color: ({ tone }) => toneColors(theme, tone).ink,
      backgroundColor: ({ tone }) => toneColors(theme, tone).wash,
    },
    text: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
    source: { color: theme.palette.text.secondary },
  }),
  { name: 'DeploymentsCheckRow' },
);

/** One check: its outcome, its sentence, where it was read, and its chart. */
export function CheckRow(props: { check: CheckView; series?: SeriesView }) {
  const { check, series } = props;
  const t = useTranslate();
  const tone = TONES[check.outcome];
  const classes = useStyles({ tone });
  const source = check.source && sourceName(t, check.source);
  return (
    <li className={classes.root}>
      <span className={classes.sign} aria-hidden>
        {SIGNS[check.outcome]}
      </span>
      <Typography variant="body2" component="div" className={classes.text}>
        <VisuallyHidden>
          {t(`checks.outcome.${check.outcome}`)}:{' '}
        </VisuallyHidden>
        {keepUnits(check.sentence)}
        {source && (
          <span className={classes.source}>
            {' '}
            — {t('checks.source', { source })}
          </span>
        )}
      </Typography>
      {series && <Sparkline series={series} tone={tone} />}
    </li>
  );
}

function sourceName(t: Translate, source: string): string {
  switch (source) {
    case 'target-health':
    case 'task-health':
    case 'test-listener':
    case 'service-metrics':
    case 'alb-metrics':
    case 'sqs-metrics':
    case 'ecs-service':
    case 'cloudwatch':
      return t(`source.${source}`);
    default:
      return source;
  }
}
