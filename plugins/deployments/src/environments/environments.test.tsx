import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aMovingTarget,
  anOverview,
  aRevision,
  aTarget,
} from '../__testUtils__/fixtures';
import { renderPart, t } from '../__testUtils__/render';
import { compareRevisions } from './compareRevisions';
import { defaultTarget } from './defaultTarget';
import { EnvironmentRow } from './EnvironmentRow';
import { sayStrategy } from './sayStrategy';

const staging = aTarget({
  environment: 'staging',
  strategy: 'blue-green',
  serving: aRevision('1.9.0', { commit: 'a5f0d21' }),
});

describe('EnvironmentRow', () => {
  it('shows what serves, what comes, tasks and both weights', () => {
    renderPart(
      <EnvironmentRow
        overview={anOverview([staging, aMovingTarget()])}
        selectedId="target-production"
        controls="detail"
        onSelect={jest.fn()}
      />,
    );
    const row = screen.getByRole('list', { name: 'Environments' });
    const production = within(row).getByRole('button', { name: /production/ });
    expect(production).toHaveTextContent('1.8.2');
    expect(production).toHaveTextContent('→ 1.9.0being replaced by 1.9.0');
    expect(production).toHaveTextContent('Canary 25 %');
    expect(production).toHaveTextContent('6 of 6 tasks healthy');
    expect(production).toHaveTextContent('6 of 6 new tasks healthy');
    expect(production).toHaveTextContent('Asked 25 %, observed 24.8 %');
    expect(production).toHaveAttribute('aria-pressed', 'true');
    expect(row).toHaveTextContent('different version');
  });

  it('selects a target by keyboard', async () => {
    const onSelect = jest.fn();
    renderPart(
      <EnvironmentRow
        overview={anOverview([staging, aTarget()])}
        selectedId="target-production"
        controls="detail"
        onSelect={onSelect}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('target-staging');
  });

  it('tells several services of one environment apart, without crashing at zero tasks', () => {
    renderPart(
      <EnvironmentRow
        overview={anOverview([
          aTarget({ targetId: 'web', service: 'orders-web' }),
          aTarget({
            targetId: 'worker',
            service: 'orders-worker',
            serving: null,
            tasks: { desired: 0, running: 0, healthy: 0 },
          }),
        ])}
        controls="detail"
        onSelect={jest.fn()}
      />,
    );
    expect(
      screen.getByRole('button', { name: /orders-web/ }),
    ).toBeInTheDocument();
    const worker = screen.getByRole('button', { name: /orders-worker/ });
    expect(worker).toHaveTextContent('Nothing serving');
    expect(worker).toHaveTextContent('no tasks');
  });
});

describe('a target of which nothing is known', () => {
  it('is not said to have no tasks', () => {
    renderPart(
      <EnvironmentRow
        overview={anOverview([
          aTarget({
            status: 'unknown',
            headline: 'There is no such ECS service',
            serving: null,
            tasks: { desired: 0, running: 0, healthy: 0 },
          }),
        ])}
        controls="detail"
        onSelect={jest.fn()}
      />,
    );
    const card = screen.getByRole('button', { name: /production/ });
    expect(card).toHaveTextContent('There is no such ECS service');
    expect(card).not.toHaveTextContent('no tasks');
  });
});

describe('compareRevisions', () => {
  it.each([
    ['same-image', aRevision('1.9.0'), aRevision('1.9.0')],
    [
      'same-commit',
      aRevision('1.9.0', { images: [] }),
      aRevision('1.9.0', { images: [] }),
    ],
    ['different', aRevision('1.9.0', { commit: 'a' }), aRevision('1.8.2')],
    ['unknown', null, aRevision('1.8.2')],
  ] as const)('answers %s', (answer, left, right) => {
    expect(compareRevisions(left, right)).toBe(answer);
  });
});

describe('defaultTarget', () => {
  it('is what moves, wherever it is', () => {
    const moving = aMovingTarget({
      environment: 'staging',
      targetId: 'moving',
    });
    expect(defaultTarget(anOverview([moving, aTarget()]))?.targetId).toBe(
      'moving',
    );
  });

  it('is otherwise what went wrong', () => {
    const failed = aTarget({
      environment: 'staging',
      targetId: 'failed',
      status: 'rollback-failed',
    });
    expect(defaultTarget(anOverview([failed, aTarget()]))?.targetId).toBe(
      'failed',
    );
  });

  it('is otherwise the last environment', () => {
    expect(defaultTarget(anOverview([staging, aTarget()]))?.environment).toBe(
      'production',
    );
    expect(defaultTarget(anOverview([]))).toBeUndefined();
  });
});

describe('sayStrategy', () => {
  it.each([
    ['blue-green', 'blue/green'],
    ['BLUE_GREEN', 'blue/green'],
    ['LINEAR', 'canary'],
    ['ROLLING', 'rolling'],
    ['EXTERNAL', 'EXTERNAL'],
  ])('calls %s "%s"', (strategy, name) => {
    expect(sayStrategy(t, strategy)).toBe(name);
  });
});
