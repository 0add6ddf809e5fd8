import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { fakeApi, aResponseError } from '../__testUtils__/fakeApi';
import {
  aCommand,
  aMovingTarget,
  aPreview,
  aTarget,
  aWaitingCommand,
  ENTITY_REF,
} from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { RollbackDialog } from './RollbackDialog';

function open(
  api = fakeApi(),
  toRolloutId?: string,
  target: TargetView = aMovingTarget(),
) {
  const onClose = jest.fn();
  const onSent = jest.fn();
  const dialogFor = (shown: TargetView) => (
    <RollbackDialog
      entityRef={ENTITY_REF}
      target={shown}
      toRolloutId={toRolloutId}
      onClose={onClose}
      onSent={onSent}
    />
  );
  const { show } = renderPart(dialogFor(target), api);
  return {
    api,
    onClose,
    onSent,
    moveOn: (next: TargetView) => show(dialogFor(next)),
  };
}

const confirm = () =>
  screen.findByRole('button', { name: 'Roll back to 1.8.2' });
const why = () => screen.findByRole('textbox', { name: /Why\?/ });

async function giveReason(reason: string) {
  await userEvent.click(await why());
  await userEvent.paste(reason);
}

describe('RollbackDialog', () => {
  it('lists exactly what will be done, where, to what, and what is not restored', async () => {
    open();
    const dialog = await screen.findByRole('dialog', {
      name: 'Roll back production',
    });
    await confirm();
    const [steps, notRestored] = within(dialog).getAllByRole('list');
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map(step => step.textContent),
    ).toEqual([
      'Tell ECS to go back from the pause it stands at.ContinueServiceDeployment(ROLLBACK)',
      'Put the service into its resting configuration.UpdateService(resting configuration)',
    ]);
    expect(notRestored).toHaveTextContent(
      'The values of secretsThe content of databases',
    );
    expect(dialog).toHaveTextContent(
      'Service orders-production · account 111122223333 · eu-west-1',
    );
    expect(dialog).toHaveTextContent('From 1.9.0');
    expect(dialog).toHaveTextContent('To 1.8.2');
    expect(dialog).toHaveTextContent(
      '25 % of the traffic of production is affected.',
    );
  });

  it('does not send without a reason, and says so', async () => {
    const { api } = open();
    await userEvent.click(await confirm());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Say why, in at least 3 characters.',
    );
    await giveReason('  x ');
    await userEvent.click(await confirm());
    expect(await why()).toBeInvalid();
    expect(api.requestRollback).not.toHaveBeenCalled();
  });

  it('sends the reason once, with an idempotency key', async () => {
    const { api, onSent } = open();
    await giveReason(' Totals are wrong ');
    await userEvent.dblClick(await confirm());
    await waitFor(() => expect(onSent).toHaveBeenCalledWith(aCommand()));
    expect(api.requestRollback).toHaveBeenCalledTimes(1);
    expect(api.requestRollback).toHaveBeenCalledWith(
      ENTITY_REF,
      'target-production',
      {
        reason: 'Totals are wrong',
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    );
  });

  it('asks for, and sends, the chosen row of the history', async () => {
    const { api, onSent } = open(fakeApi(), 'deployment-1.8.0');
    await giveReason('Known good');
    await userEvent.click(await confirm());
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(api.previewRollback).toHaveBeenCalledWith(
      ENTITY_REF,
      'target-production',
      { toRolloutId: 'deployment-1.8.0' },
      expect.anything(),
    );
    expect(api.requestRollback.mock.calls[0][2]).toMatchObject({
      toRolloutId: 'deployment-1.8.0',
    });
  });

  it('cannot be closed or pressed again while it sends', async () => {
    const { onClose } = open(
      fakeApi({ requestRollback: jest.fn(() => new Promise(() => {})) }),
    );
    await giveReason('Totals are wrong');
    await userEvent.click(await confirm());
    expect(
      await screen.findByRole('button', { name: 'Rolling back…' }),
    ).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('keeps the reason and the key when the answer is lost, so that a retry is safe', async () => {
    const api = fakeApi({
      requestRollback: jest
        .fn()
        .mockRejectedValueOnce(new TypeError('Failed to fetch'))
        .mockResolvedValueOnce(aCommand()),
    });
    const { onSent } = open(api);
    await giveReason('Totals are wrong');
    await userEvent.click(await confirm());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Trying again is safe: it is done once at most/,
    );
    expect(await why()).toHaveValue('Totals are wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    const [[, , first], [, , second]] = api.requestRollback.mock.calls;
    expect(second.idempotencyKey).toBe(first.idempotencyKey);
  });

  it('says what the backend said when it refuses, and asks anew after that', async () => {
    const api = fakeApi({
      requestRollback: jest
        .fn()
        .mockRejectedValueOnce(
          aResponseError(409, 'Another rollback of production is running.'),
        )
        .mockResolvedValueOnce(aCommand()),
    });
    const { onSent } = open(api);
    await giveReason('Totals are wrong');
    await userEvent.click(await confirm());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rollback was not startedAnother rollback of production is running.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    const [[, , first], [, , second]] = api.requestRollback.mock.calls;
    expect(second.idempotencyKey).not.toBe(first.idempotencyKey);
  });

  it('starts a new command after one that failed', async () => {
    const api = fakeApi({
      requestRollback: jest
        .fn()
        .mockResolvedValueOnce(
          aCommand({ state: 'failed', error: 'ECS answered: throttled.' }),
        )
        .mockResolvedValueOnce(aCommand()),
    });
    const { onSent } = open(api);
    await giveReason('Totals are wrong');
    await userEvent.click(await confirm());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'ECS answered: throttled.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    const [[, , first], [, , second]] = api.requestRollback.mock.calls;
    expect(second.idempotencyKey).not.toBe(first.idempotencyKey);
  });

  it('explains a refusal and offers nothing to press', async () => {
    open(
      fakeApi({
        previewRollback: jest.fn(async () =>
          aPreview({
            operation: 'refused',
            refusal: 'No earlier version is known to be good.',
          }),
        ),
      }),
    );
    expect(
      await screen.findByText('No earlier version is known to be good.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Roll back/ }),
    ).not.toBeInTheDocument();
  });

  it('lets the preview be asked for again when it failed', async () => {
    const api = fakeApi({
      previewRollback: jest
        .fn()
        .mockRejectedValueOnce(aResponseError(503, 'AWS did not answer.'))
        .mockResolvedValue(aPreview()),
    });
    open(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'AWS did not answer.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await confirm()).toBeInTheDocument();
  });

  it('only asks where somebody else must approve, and says who', async () => {
    const { api, onSent } = open(
      fakeApi({ requestRollback: jest.fn(async () => aWaitingCommand()) }),
      undefined,
      aMovingTarget({ rollback: { allowed: true, needsApproval: true } }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Request a rollback of production',
    });
    expect(dialog).toHaveTextContent(
      /somebody with the permission deployments\.rollback\.approve approves it/,
    );
    await giveReason('Totals are wrong');
    await userEvent.click(
      screen.getByRole('button', { name: 'Request rollback to 1.8.2' }),
    );
    await waitFor(() => expect(onSent).toHaveBeenCalledWith(aWaitingCommand()));
    expect(api.requestRollback).toHaveBeenCalledTimes(1);
  });

  it('works the preview out anew when the rollout moves on meanwhile', async () => {
    const { api, moveOn } = open();
    await confirm();
    moveOn(aTarget());
    await waitFor(() => expect(api.previewRollback).toHaveBeenCalledTimes(2));
  });
});
