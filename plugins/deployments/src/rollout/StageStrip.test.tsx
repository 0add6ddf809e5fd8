import { act, screen, within } from '@testing-library/react';
import { aRollout, NOW, secondsAgo } from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { StageStrip } from './StageStrip';

const { stages } = aRollout();

function cells() {
  const strip = screen.getByRole('region', { name: 'Stages of the rollout' });
  return within(strip).getAllByRole('listitem');
}

describe('StageStrip', () => {
  afterEach(() => jest.useRealTimers());

  it('says of each stage what it is, how it stands and how long it takes', () => {
    renderPart(<StageStrip stages={stages} asOf={NOW} />);
    expect(cells().map(cell => cell.textContent)).toEqual([
      '5\u00a0%, done2:00 · took 2:06',
      '25\u00a0% · 1:08 left, now3:00',
      '50\u00a0%, to come5:00',
      '100\u00a0%, to come',
      'bake, to come10:00 · instant rollback until then',
    ]);
    expect(cells()[1]).toHaveAttribute('aria-current', 'step');
  });

  it('makes the stages as wide as they are planned to take', () => {
    renderPart(<StageStrip stages={stages} asOf={NOW} />);
    expect(cells().map(cell => cell.style.flexGrow)).toEqual([
      '120',
      '180',
      '300',
      '1',
      '600',
    ]);
  });

  it('counts down by the server’s clock, second by second', () => {
    // The reader's clock is a day wrong; it must not matter.
    jest.useFakeTimers({ now: Date.parse(secondsAgo(86_400)) });
    renderPart(<StageStrip stages={stages} asOf={NOW} />);
    expect(cells()[1]).toHaveTextContent('1:08 left');
    expect(screen.getByTestId('stage-fill').style.width).toMatch(/^62\.2/);
    act(() => {
      jest.advanceTimersByTime(8000);
    });
    expect(cells()[1]).toHaveTextContent('1:00 left');
    act(() => {
      jest.advanceTimersByTime(120_000);
    });
    expect(cells()[1]).toHaveTextContent('over its planned time');
    expect(screen.getByTestId('stage-fill')).toHaveStyle({ width: '100%' });
  });

  it('says why a hold is extended', () => {
    const held = stages.map(stage =>
      stage.state === 'current'
        ? { ...stage, remainingSeconds: 0, heldBecause: 'too few requests' }
        : stage,
    );
    renderPart(<StageStrip stages={held} asOf={NOW} />);
    expect(cells()[1]).toHaveTextContent('held longer: too few requests');
  });

  it('shows failed and skipped stages, and one that waits for a person', () => {
    renderPart(
      <StageStrip
        asOf={NOW}
        stages={[
          { kind: 'approval', state: 'current', plannedSeconds: 0 },
          { ...stages[0], state: 'failed' },
          { ...stages[2], state: 'skipped' },
        ]}
      />,
    );
    const [approval, failed, skipped] = cells();
    expect(approval).toHaveTextContent('approval, nowwaits for a person');
    expect(failed).toHaveTextContent('5 %, failed');
    expect(skipped).toHaveTextContent('50 %, skipped');
  });

  it('shows nothing for a rollout without stages', () => {
    renderPart(<StageStrip stages={[]} asOf={NOW} />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
