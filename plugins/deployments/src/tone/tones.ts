import { alpha, darken, lighten, type Theme } from '@material-ui/core/styles';
import type {
  RolloutResult,
  TargetStatus,
} from '@canary-portal/plugin-deployments-common';

/** What a colour says: all is well, it moves, it is bad, nothing to say. */
export type Tone = 'good' | 'moving' | 'bad' | 'idle';

export interface ToneColors {
  /** For lines, dots and borders. */
  main: string;
  /** For text on `wash`; readable in light and dark. */
  ink: string;
  /** A faint background that lets the page's own shine through. */
  wash: string;
}

/** The colours of a tone, derived from the portal's palette. */
export function toneColors(theme: Theme, tone: Tone): ToneColors {
  const { palette } = theme;
  const main = {
    good: palette.success.main,
    moving: palette.warning.main,
    bad: palette.error.main,
    idle: palette.grey[500],
  }[tone];
  return palette.type === 'dark'
    ? { main, ink: lighten(main, 0.6), wash: alpha(main, 0.18) }
    : { main, ink: darken(main, 0.55), wash: alpha(main, 0.14) };
}

const STATUS_TONES: Record<TargetStatus, Tone> = {
  steady: 'good',
  'rolling-out': 'moving',
  'rolling-back': 'moving',
  'rolled-back': 'bad',
  'rollback-failed': 'bad',
  'never-deployed': 'idle',
  unknown: 'idle',
};

export function statusTone(status: TargetStatus): Tone {
  return STATUS_TONES[status] ?? 'idle';
}

const RESULT_TONES: Record<RolloutResult, Tone> = {
  'in-progress': 'moving',
  completed: 'good',
  'rolled-back': 'bad',
  'rolling-back': 'moving',
  'rollback-failed': 'bad',
  stopped: 'idle',
};

export function resultTone(result: RolloutResult): Tone {
  return RESULT_TONES[result] ?? 'idle';
}
