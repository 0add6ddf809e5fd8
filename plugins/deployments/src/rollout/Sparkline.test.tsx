import { screen } from '@testing-library/react';
import { aRollout, secondsAgo } from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { Sparkline } from './Sparkline';
import { layOut } from './sparklineLayout';

const [series] = aRollout().series;

describe('Sparkline', () => {
  it('says in words what it draws', () => {
    renderPart(<Sparkline series={series} tone="good" />);
    expect(
      screen.getByRole('img', {
        name: 'Error rate: latest 0.4\u00a0%, highest 0.6\u00a0%, limit 5\u00a0%, stable 0.5\u00a0%',
      }),
    ).toBeInTheDocument();
  });

  it('draws the limit above a line that keeps to it', () => {
    renderPart(<Sparkline series={series} tone="good" />);
    const limitY = Number(screen.getByTestId('limit').getAttribute('y1'));
    const points = screen.getByTestId('canary').getAttribute('points') ?? '';
    const ys = points.split(' ').map(point => Number(point.split(',')[1]));
    expect(ys).toHaveLength(3);
    expect(Math.min(...ys)).toBeGreaterThan(limitY);
  });

  it('draws nothing before the first measurement', () => {
    renderPart(<Sparkline series={{ ...series, canary: [] }} tone="good" />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('layOut', () => {
  it('spreads both lines over one time axis, from edge to edge', () => {
    const { canary } = layOut(series, 120, 28);
    expect(canary.split(' ').map(point => point.split(',')[0])).toEqual([
      '0',
      '60',
      '120',
    ]);
  });

  it('draws a single measurement as a level line', () => {
    const one = {
      ...series,
      limit: undefined,
      stable: [],
      canary: [{ at: secondsAgo(1), value: 0 }],
    };
    expect(layOut(one, 120, 28)).toEqual({
      canary: '0,25 120,25',
      stable: undefined,
      limitY: undefined,
    });
  });
});
