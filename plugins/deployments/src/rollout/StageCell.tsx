import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { StageView } from '@canary-portal/plugin-deployments-common';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { formatClock } from '../time/duration';
import { formatPercent } from '../time/percent';
import { useNow } from '../time/ServerClock';
import { toneColors, type Tone } from '../tone/tones';
import { useTranslate, type Translate } from '../translation/useTranslate';
import { stageProgress } from './currentStage';

const STATE_TONES: Record<StageView['state'], Tone> = {
  done: 'good',
  current: 'moving',
  next: 'idle',
  failed: 'bad',
  skipped: 'idle',
};

const useStyles = makeStyles<Theme, { tone: Tone; current: boolean }>(
  theme => ({
    bar: {
      ...theme.typography.body2,
      position: 'relative',
      overflow: 'hidden',
      height: 34,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: theme.shape.borderRadius,
      fontWeight: 600,
      whiteSpace: 'nowrap',
      color: ({ tone }) => toneColors(theme, tone).ink,
      backgroundColor: ({ tone }) => toneColors(theme, tone).wash,
      boxShadow: ({ tone, current }) =>
        current ? `inset 0 0 0 2px ${toneColors(theme, tone).main}` : 'none',
    },
    fill: {
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      backgroundColor: ({ tone }) => toneColors(theme, tone).wash,
      transition: 'width 1s linear',
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    },
    label: { position: 'relative', padding: theme.spacing(0, 1) },
    skipped: { textDecoration: 'line-through' },
    under: {
      ...theme.typography.caption,
      marginTop: theme.spacing(0.75),
      lineHeight: 1.35,
      textAlign: 'center',
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'DeploymentsStageCell' },
);

/** One stage of the strip: a bar that fills, and its times below. */
export function StageCell(props: { stage: StageView; asOf: string }) {
  const { stage, asOf } = props;
  const t = useTranslate();
  const now = useNow();
  const current = stage.state === 'current';
  const classes = useStyles({ tone: STATE_TONES[stage.state], current });
  const progress = stageProgress(stage, asOf, now);
  const name = nameOf(t, stage);
  const left =
    current && progress.remainingSeconds !== undefined && !progress.overTime
      ? t('stage.left', { time: formatClock(progress.remainingSeconds) })
      : undefined;
  return (
    <>
      <div className={classes.bar}>
        {current && (
          <div
            className={classes.fill}
            style={{ width: `${progress.elapsedFraction * 100}%` }}
            data-testid="stage-fill"
          />
        )}
        <span
          className={`${classes.label} ${
            stage.state === 'skipped' ? classes.skipped : ''
          }`}
        >
          {name}
          {left && ` · ${left}`}
          <VisuallyHidden>, {t(`stage.state.${stage.state}`)}</VisuallyHidden>
        </span>
      </div>
      <div className={classes.under}>
        {underText(t, stage, progress.overTime)}
      </div>
    </>
  );
}

function nameOf(t: Translate, stage: StageView): string {
  return stage.kind === 'weight'
    ? formatPercent(stage.weightPercent ?? 100)
    : t(`stage.${stage.kind}`);
}

function underText(t: Translate, stage: StageView, overTime: boolean): string {
  const planned = formatClock(stage.plannedSeconds);
  const hasPlan = stage.plannedSeconds > 0;
  if (stage.heldBecause) {
    return t('stage.held', { reason: stage.heldBecause });
  }
  if (stage.actualSeconds !== undefined && stage.state !== 'current') {
    const actual = formatClock(stage.actualSeconds);
    return hasPlan
      ? t('stage.took', { planned, actual })
      : t('stage.tookOnly', { actual });
  }
  if (stage.kind === 'approval' && stage.state === 'current') {
    return t('stage.waiting');
  }
  if (overTime) {
    return t('stage.overTime');
  }
  if (!hasPlan) {
    return '';
  }
  return stage.kind === 'bake' ? t('stage.bakeNote', { planned }) : planned;
}
