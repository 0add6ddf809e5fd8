import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import type { SeriesView } from '@canary-portal/plugin-deployments-common';
import { toneColors, type Tone } from '../tone/tones';
import { useTranslate } from '../translation/useTranslate';
import { formatValue } from './formatValue';
import { layOut } from './sparklineLayout';

const WIDTH = 120;
const HEIGHT = 28;

const useStyles = makeStyles<Theme>(
  { root: { flex: 'none', display: 'block' } },
  { name: 'DeploymentsSparkline' },
);

/** A small chart: the canary's line, the stable one's behind it, the limit. */
export function Sparkline(props: { series: SeriesView; tone: Tone }) {
  const { series, tone } = props;
  const t = useTranslate();
  const theme = useTheme();
  const classes = useStyles();
  const values = series.canary.map(point => point.value);
  const latest = values[values.length - 1];
  if (latest === undefined) {
    return null;
  }
  const { canary, stable, limitY } = layOut(series, WIDTH, HEIGHT);
  const stableLatest = series.stable[series.stable.length - 1]?.value;
  const label = [
    t('chart.label', {
      label: series.label,
      latest: formatValue(latest, series.unit),
      highest: formatValue(Math.max(...values), series.unit),
    }),
    series.limit !== undefined &&
      t('chart.limit', { limit: formatValue(series.limit, series.unit) }),
    stableLatest !== undefined &&
      t('chart.stable', { stable: formatValue(stableLatest, series.unit) }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <svg
      className={classes.root}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {limitY !== undefined && (
        <line
          data-testid="limit"
          x1={0}
          x2={WIDTH}
          y1={limitY}
          y2={limitY}
          stroke={theme.palette.error.main}
          strokeDasharray="3 3"
        />
      )}
      {stable && (
        <polyline
          points={stable}
          fill="none"
          stroke={theme.palette.text.disabled}
          strokeWidth={1.5}
        />
      )}
      <polyline
        data-testid="canary"
        points={canary}
        fill="none"
        stroke={toneColors(theme, tone).main}
        strokeWidth={2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
