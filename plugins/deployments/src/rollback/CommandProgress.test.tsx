import { screen, within } from '@testing-library/react';
import type { CommandView } from '@canary-portal/plugin-deployments-common';
import { aCommand, secondsAgo } from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { CommandProgress } from './CommandProgress';

function show(changes: Partial<CommandView>) {
  renderPart(
    <CommandProgress command={aCommand(changes)} environment="production" />,
  );
}

describe('CommandProgress', () => {
  it('shows how far a rollback is, who asked for it and why', () => {
    show({ state: 'sent' });
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('Rollback of production');
    expect(status).toHaveTextContent('Rolling back to 1.8.2.');
    expect(status).toHaveTextContent(
      /Asked for by release-manager at .*: “Totals are wrong”/,
    );
    const [requested, sent] = within(status).getAllByRole('listitem');
    expect(requested).not.toHaveAttribute('aria-current');
    expect(sent).toHaveAttribute('aria-current', 'step');
  });

  it('names who approved it', () => {
    const decision = {
      decision: 'approve' as const,
      by: 'user:default/manager',
      at: secondsAgo(1),
    };
    show({ state: 'sent', decision });
    expect(screen.getByText(/^Approved by manager at/)).toBeInTheDocument();
    show({ state: 'done', decision: { ...decision, comment: 'Go' } });
    expect(
      screen.getByText(/^Approved by manager at .*: “Go”/),
    ).toBeInTheDocument();
  });

  it('is no alarm when nothing was sent', () => {
    show({
      state: 'failed',
      error: 'manager rejected it: Wait for the fix',
      finishedAt: secondsAgo(60),
    });
    expect(screen.getByRole('status')).toHaveTextContent(
      'It was not carried out. manager rejected it: Wait for the fix',
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says when it is done, and leaves after a while', () => {
    show({ state: 'done', finishedAt: secondsAgo(60) });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Done. 1.8.2 is serving again.',
    );
  });

  it('is gone long after', () => {
    show({ state: 'done', finishedAt: secondsAgo(3600) });
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('interrupts when it failed, with the reason', () => {
    show({
      state: 'failed',
      error: 'ECS refused: the deployment is over.',
      sentAt: secondsAgo(3700),
      finishedAt: secondsAgo(3600),
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The rollback failed: ECS refused: the deployment is over.',
    );
  });
});
