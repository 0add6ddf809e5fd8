import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RolloutDetail } from '@canary-portal/plugin-deployments-common';
import { aRollout, secondsAgo } from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { RolloutPanel } from './RolloutPanel';

function show(changes: Partial<RolloutDetail> = {}) {
  return renderPart(
    <RolloutPanel
      rollout={aRollout(changes)}
      environment="production"
      action={<button type="button">Roll back</button>}
    />,
  );
}

describe('RolloutPanel', () => {
  it('says what goes on and where it came from', () => {
    show();
    expect(
      screen.getByRole('heading', {
        name: '1.9.0 is serving 25\u00a0% of production',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /8f31c0a/ })).toHaveAttribute(
      'href',
      'https://github.example/shop/orders/commit/8f31c0a',
    );
    expect(screen.getByRole('link', { name: /run #412/ })).toBeInTheDocument();
    expect(
      screen.getByText(/“Faster basket totals”.*working 4 min, waiting 5 min/),
    ).toBeInTheDocument();
  });

  it('says when ECS rolls back by itself', () => {
    show();
    expect(
      screen.getByText(
        /If nobody continues it, ECS rolls back by itself at .* \(in 12:08\)/,
      ),
    ).toBeInTheDocument();
  });

  it('says so when that moment has passed', () => {
    show({ pauseExpiresAt: secondsAgo(5) });
    expect(
      screen.getByText(/The pause ran out at .*: ECS is rolling back/),
    ).toBeInTheDocument();
  });

  it('shows the requested beside the observed weight', () => {
    show();
    expect(screen.getByText('Asked 25 %, observed 24.8 %')).toBeInTheDocument();
    expect(screen.queryByText(/not where it should be/)).toBeNull();
  });

  it('warns when the traffic is not where it was asked to be', () => {
    show({ observedWeightPercent: 5 });
    expect(
      screen.getByText(/ECS was asked for 25 %, the load balancer sends 5/),
    ).toBeInTheDocument();
  });

  it('does not invent an observed weight', () => {
    show({ observedWeightPercent: undefined });
    expect(
      screen.getByText('Asked 25 %, not observed yet'),
    ).toBeInTheDocument();
  });

  it('lists the checks as sentences with their outcome, source and chart', () => {
    show();
    const checks = screen.getByRole('region', { name: 'Why it may go on' });
    const [errorRate, latency] = within(checks).getAllByRole('listitem');
    expect(errorRate).toHaveTextContent(
      '✓Passed: Error rate 0.4 %, limit 5 %, 812 requests; stable 0.5 % — read from the service’s own metrics',
    );
    expect(within(errorRate).getByRole('img')).toBeInTheDocument();
    expect(latency).toHaveTextContent('…Not decided yet: p95 latency');
  });

  it('warns of what decides nothing, without saying that it goes back', () => {
    const [passed] = aRollout().checks;
    show({
      checks: [
        passed,
        {
          id: 'queue-age',
          outcome: 'pass',
          sentence: 'Oldest message in orders-jobs waits 20 s, limit 5 min',
          source: 'sqs-metrics',
        },
        {
          id: 'scale-out',
          outcome: 'suspect',
          sentence: 'Scaled out from 3 to 6 tasks during this rollout',
          source: 'ecs-service',
        },
      ],
    });
    const checks = screen.getByRole('region', { name: 'Why it may go on' });
    const [, queue, scaledOut] = within(checks).getAllByRole('listitem');
    expect(queue).toHaveTextContent(
      /limit 5 min — read from the queue’s metrics/,
    );
    expect(scaledOut).toHaveTextContent(
      '!Worth a look: Scaled out from 3 to 6 tasks during this rollout — read from the ECS service',
    );
  });

  it('says why it goes back when a check failed', () => {
    show({
      checks: [
        {
          id: 'error-rate',
          outcome: 'fail',
          sentence: 'Error rate 18 %, limit 5 %',
          source: 'something-new',
        },
      ],
    });
    const checks = screen.getByRole('region', { name: 'Why it goes back' });
    expect(checks).toHaveTextContent(
      '✗Failed: Error rate 18 %, limit 5 % — read from something-new',
    );
  });

  it('says that nothing was checked yet', () => {
    show({ checks: [] });
    expect(screen.getByText('No check has been made yet.')).toBeInTheDocument();
  });

  it('tells what happened, newest first, and by whom', () => {
    show();
    const timeline = screen.getByRole('region', { name: 'What happened' });
    expect(
      within(timeline)
        .getAllByRole('listitem')
        .map(entry => entry.textContent),
    ).toEqual([
      '25 % of traffic asked and observed · ECS · 2 min ago',
      '5 % held for 2:06, all checks passed · driver · 4 min ago',
    ]);
  });

  it('keeps a long timeline short until asked', async () => {
    const [entry] = aRollout().timeline;
    show({
      timeline: Array.from({ length: 9 }, (_, index) => ({
        ...entry,
        at: secondsAgo(index),
      })),
    });
    const timeline = screen.getByRole('region', { name: 'What happened' });
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(9);
  });

  it('shows a deployment from outside of the pipeline for what it is', () => {
    const { revision } = aRollout();
    show({
      revision: {
        ...revision,
        fromPipeline: false,
        commit: undefined,
        run: undefined,
        actor: undefined,
      },
    });
    expect(
      screen.getByText(/deployed outside of the pipeline/),
    ).toBeInTheDocument();
  });
});
