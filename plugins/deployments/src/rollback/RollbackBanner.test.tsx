import { screen } from '@testing-library/react';
import { aRollback, aTarget } from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { RollbackBanner } from './RollbackBanner';

describe('RollbackBanner', () => {
  it('explains an automatic rollback: cause, detection, recovery, impact, hold', () => {
    renderPart(
      <RollbackBanner target={aTarget({ lastRollback: aRollback() })} />,
    );
    expect(
      screen.getByText(
        '1.8.1 was rolled back automatically. All is well in production now.',
      ),
    ).toBeInTheDocument();
    const text = screen.getByText(/Cause:/).textContent;
    expect(text).toContain(
      'Cause: Error rate 18\u00a0%, limit 5\u00a0%, while 1.8.1 served 5\u00a0%.',
    );
    expect(text).toContain('Noticed 41 s after it began.');
    expect(text).toContain('Traffic was back on 1.8.0 4 s later.');
    expect(text).toContain(
      '212 requests met the bad version, 38 of them failed.',
    );
    expect(text).toContain('This exact version is held');
  });

  it('names the person and the reason of a rollback by hand', () => {
    renderPart(
      <RollbackBanner
        target={aTarget({
          lastRollback: aRollback({
            automatic: false,
            actor: 'user:default/release-manager',
            reason: 'Totals are wrong',
            blocked: false,
            detectionSeconds: undefined,
            requestsMet: undefined,
          }),
        })}
      />,
    );
    expect(
      screen.getByText(/was rolled back by release-manager/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Reason given: “Totals are wrong”/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/held/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Noticed/)).not.toBeInTheDocument();
  });

  it('gives no all-clear while traffic moves, tasks are unhealthy or news is old', () => {
    const lastRollback = aRollback();
    const { show } = renderPart(
      <RollbackBanner
        target={aTarget({
          status: 'rolling-back',
          lastRollback: aRollback({ finishedAt: undefined }),
        })}
      />,
    );
    expect(
      screen.getByText(/Traffic is still moving back/),
    ).toBeInTheDocument();
    show(
      <RollbackBanner
        target={aTarget({
          lastRollback,
          tasks: { desired: 6, running: 6, healthy: 4 },
        })}
      />,
    );
    expect(screen.queryByText(/All is well/)).not.toBeInTheDocument();
    show(
      <RollbackBanner
        target={aTarget({
          lastRollback,
          stale: { since: lastRollback.startedAt, reason: 'throttled' },
        })}
      />,
    );
    expect(screen.queryByText(/All is well/)).not.toBeInTheDocument();
  });

  it('raises the alarm when the rollback itself failed', () => {
    renderPart(
      <RollbackBanner
        target={aTarget({
          status: 'rollback-failed',
          lastRollback: aRollback({ finishedAt: undefined }),
        })}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      /The rollback of 1\.8\.1 failed\..*The bad version may still be serving production/,
    );
  });

  it('is not there when nothing was rolled back', () => {
    renderPart(<RollbackBanner target={aTarget()} />);
    expect(screen.queryByText(/rolled back/)).not.toBeInTheDocument();
  });
});
