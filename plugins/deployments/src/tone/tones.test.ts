import {
  createTheme,
  decomposeColor,
  getContrastRatio,
  type Theme,
} from '@material-ui/core/styles';
import { toneColors, type Tone } from './tones';

function over(wash: string, paper: string): string {
  const [r, g, b, opacity] = decomposeColor(wash).values as number[];
  const below = decomposeColor(paper).values as number[];
  const mixed = [r, g, b].map((value, index) =>
    Math.round(value * opacity + below[index] * (1 - opacity)),
  );
  return `rgb(${mixed.join(', ')})`;
}

const themes: [string, Theme][] = [
  ['light', createTheme({ palette: { type: 'light' } })],
  ['dark', createTheme({ palette: { type: 'dark' } })],
];
const tones: Tone[] = ['good', 'moving', 'bad', 'idle'];

describe.each(themes)('toneColors in the %s theme', (_name, theme) => {
  it.each(tones)('keeps %s text readable (WCAG AA) on its wash', tone => {
    const { ink, wash } = toneColors(theme, tone);
    for (const page of [
      theme.palette.background.paper,
      theme.palette.background.default,
    ]) {
      expect(getContrastRatio(ink, over(wash, page))).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });
});
