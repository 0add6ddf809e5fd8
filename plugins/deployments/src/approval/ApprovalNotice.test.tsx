import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CommandView } from '@canary-portal/plugin-deployments-common';
import { aResponseError, fakeApi } from '../__testUtils__/fakeApi';
import {
  aCommand,
  aMovingTarget,
  aPreview,
  aWaitingCommand,
  ENTITY_REF,
  secondsAgo,
} from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { ApprovalNotice } from './ApprovalNotice';

function show(command: CommandView = aWaitingCommand(), api = fakeApi()) {
  const onDecided = jest.fn();
  renderPart(
    <ApprovalNotice
      entityRef={ENTITY_REF}
      target={aMovingTarget()}
      command={command}
      onDecided={onDecided}
    />,
    api,
  );
  return { api, onDecided };
}

const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('a request that waits for approval', () => {
  it('tells everybody who asks, for what, why and until when', () => {
    show();
    const notice = screen.getByRole('status');
    expect(notice).toHaveTextContent(
      'owner asks to roll production back to 1.8.2',
    );
    expect(notice).toHaveTextContent('Reason given: “Totals are wrong”');
    expect(notice).toHaveTextContent(
      /nothing has been sent to ECS\. It lapses at .* \(in 1 h\)/,
    );
  });

  it('names the permission to those who may not decide', () => {
    show(
      aWaitingCommand({
        approval: {
          expiresAt: secondsAgo(-3600),
          decide: {
            allowed: false,
            missingPermission: 'deployments.rollback.approve',
          },
        },
      }),
    );
    expect(
      screen.getByText(/needs the permission deployments\.rollback\.approve/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('cannot be decided when it is over time', () => {
    show(
      aWaitingCommand({
        approval: { expiresAt: secondsAgo(1), decide: { allowed: true } },
      }),
    );
    expect(screen.getByText(/Nobody approved it in time/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is approved after a look at what that does now, once', async () => {
    const { api, onDecided } = show(
      aWaitingCommand({ toRolloutId: 'deployment-1.8.2' }),
    );
    await press('Approve');
    const dialog = await screen.findByRole('dialog', {
      name: 'Approve the rollback of production',
    });
    expect(
      await within(dialog).findByText('ContinueServiceDeployment(ROLLBACK)'),
    ).toBeInTheDocument();
    expect(api.previewRollback).toHaveBeenCalledWith(
      ENTITY_REF,
      'target-production',
      { toRolloutId: 'deployment-1.8.2' },
      expect.anything(),
    );
    expect(api.decideRollback).not.toHaveBeenCalled();

    await userEvent.click(
      within(dialog).getByRole('textbox', { name: /Comment/ }),
    );
    await userEvent.paste(' Go ');
    await userEvent.dblClick(
      within(dialog).getByRole('button', {
        name: 'Approve and roll back to 1.8.2',
      }),
    );
    await waitFor(() => expect(onDecided).toHaveBeenCalledWith(aCommand()));
    expect(api.decideRollback.mock.calls).toEqual([
      [ENTITY_REF, 'command-1', { decision: 'approve', comment: 'Go' }],
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('cannot be approved when there is nothing left to roll back', async () => {
    show(
      aWaitingCommand(),
      fakeApi({
        previewRollback: async () =>
          aPreview({ operation: 'none', refusal: 'All is as it was.' }),
      }),
    );
    await press('Approve');
    expect(await screen.findByText('All is as it was.')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Approve and/ }),
    ).not.toBeInTheDocument();
  });

  it('is rejected with or without a comment', async () => {
    const { api } = show();
    await press('Reject');
    const dialog = await screen.findByRole('dialog', {
      name: 'Reject the rollback of production',
    });
    expect(dialog).toHaveTextContent('owner sees what you write');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Reject' }),
    );
    await waitFor(() =>
      expect(api.decideRollback).toHaveBeenCalledWith(ENTITY_REF, 'command-1', {
        decision: 'reject',
      }),
    );
  });

  it('says why a decision came too late, and stays open', async () => {
    const { onDecided } = show(
      aWaitingCommand(),
      fakeApi({
        decideRollback: async () => {
          throw aResponseError(409, 'manager has rejected it already.');
        },
      }),
    );
    await press('Reject');
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Reject',
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'manager has rejected it already.',
    );
    expect(onDecided).not.toHaveBeenCalled();
  });
});
