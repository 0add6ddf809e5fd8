import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActionState } from '@canary-portal/plugin-deployments-common';
import { renderPart, t } from '../__testUtils__/render';
import { ExplainedButton, explainAction } from './ExplainedButton';

function show(state: ActionState) {
  const onClick = jest.fn();
  renderPart(
    <ExplainedButton state={state} onClick={onClick}>
      Roll back
    </ExplainedButton>,
  );
  return onClick;
}

describe('ExplainedButton', () => {
  it('acts when it may', async () => {
    const onClick = show({ allowed: true });
    await userEvent.click(screen.getByRole('button', { name: 'Roll back' }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('is reached by the keyboard and tells the missing permission', async () => {
    const onClick = show({
      allowed: false,
      missingPermission: 'deployments.rollback',
    });
    const button = screen.getByRole('button', { name: 'Roll back' });
    await userEvent.tab();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(
      /You need the permission deployments\.rollback/,
    );
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'deployments.rollback',
    );
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('explainAction', () => {
  it('names a missing permission only once', () => {
    const reason = 'You lack deployments.rollback. Ask the team.';
    expect(
      explainAction(t, {
        allowed: false,
        missingPermission: 'deployments.rollback',
        reason,
      }),
    ).toBe(reason);
  });

  it('gives the reason and the permission when both matter', () => {
    expect(
      explainAction(t, {
        allowed: false,
        missingPermission: 'deployments.rollback',
        reason: 'Another rollback is running.',
      }),
    ).toMatch(/^Another rollback is running\. You need the permission/);
  });

  it('never stays silent', () => {
    expect(explainAction(t, { allowed: false })).toBe(
      'This cannot be done now.',
    );
  });
});
