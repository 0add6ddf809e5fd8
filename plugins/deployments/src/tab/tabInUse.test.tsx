import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../__testUtils__/fakeApi';
import { FakeSignals } from '../__testUtils__/fakeSignals';
import {
  aCommand,
  aMovingTarget,
  anOverview,
  aRollback,
  aRollout,
  aTarget,
  aWaitingCommand,
  ENTITY_REF,
  secondsAgo,
} from '../__testUtils__/fixtures';
import { answering, showing, openTab } from '../__testUtils__/openTab';

describe('the Deployments tab in use', () => {
  it('keeps what it knows when a refresh fails, and says so', async () => {
    const signals = new FakeSignals();
    const getOverview = jest.fn().mockResolvedValueOnce(anOverview());
    await openTab(fakeApi({ getOverview }), { signals });
    await screen.findByRole('heading', { name: /1\.8\.2 is serving/ });
    getOverview.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    act(() => signals.publish('deployments'));
    expect(
      await screen.findByText(/The portal’s backend did not answer/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /1\.8\.2 is serving/ }),
    ).toBeInTheDocument();
  });

  it('follows a rollout on a signal, without reloading, and announces it', async () => {
    const signals = new FakeSignals();
    const getOverview = jest
      .fn()
      .mockResolvedValue(anOverview([aMovingTarget()]));
    await openTab(fakeApi({ getOverview }), { signals });
    await screen.findByRole('heading', { name: /is serving 25/ });
    const [first, second, third, ...rest] = aRollout().stages;
    const atFifty = aRollout({
      requestedWeightPercent: 50,
      observedWeightPercent: 50,
      stages: [
        first,
        { ...second, state: 'done' },
        { ...third, state: 'current', remainingSeconds: 300 },
        ...rest,
      ],
    });
    getOverview.mockResolvedValue(
      anOverview([aMovingTarget({ rollout: atFifty })]),
    );
    act(() => signals.publish('deployments'));
    expect(
      await screen.findByRole('heading', { name: /is serving 50/ }),
    ).toBeInTheDocument();
    expect(
      screen
        .getAllByRole('status')
        .some(status =>
          status.textContent?.includes('1.9.0 is serving 50\u00a0%'),
        ),
    ).toBe(true);
  });

  it('shows the detail of the environment that is pressed', async () => {
    await openTab(
      answering(anOverview([aTarget({ environment: 'staging' }), aTarget()])),
    );
    expect(
      await screen.findByRole('region', { name: 'production' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /staging/ }));
    expect(
      await screen.findByRole('heading', {
        name: '1.8.2 is serving all of staging',
      }),
    ).toBeInTheDocument();
  });

  it('asks AWS again on request', async () => {
    const api = fakeApi();
    await openTab(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    await waitFor(() => expect(api.refresh).toHaveBeenCalledWith(ENTITY_REF));
    await waitFor(() => expect(api.getOverview).toHaveBeenCalledTimes(2));
  });

  it('rolls back: asks, sends, shows the progress and the end', async () => {
    const getOverview = jest
      .fn()
      .mockResolvedValueOnce(anOverview([aMovingTarget()]))
      .mockResolvedValueOnce(
        anOverview([
          aMovingTarget({
            status: 'rolling-back',
            command: aCommand({ state: 'observed' }),
          }),
        ]),
      )
      .mockResolvedValue(
        anOverview([
          aTarget({
            status: 'rolled-back',
            command: aCommand({ state: 'done', finishedAt: secondsAgo(1) }),
            lastRollback: aRollback({
              version: '1.9.0',
              automatic: false,
              actor: 'user:default/release-manager',
              restoredVersion: '1.8.2',
            }),
          }),
        ]),
      );
    const signals = new FakeSignals();
    const api = fakeApi({ getOverview });
    await openTab(api, { signals });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Roll back' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(await within(dialog).findByRole('textbox'));
    await userEvent.paste('Totals are wrong');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Roll back to 1.8.2' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(
      await screen.findByText('Rolling back to 1.8.2.'),
    ).toBeInTheDocument();
    act(() => signals.publish('deployments'));
    expect(
      await screen.findByText('Done. 1.8.2 is serving again.', undefined, {
        timeout: 3000,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/1\.9\.0 was rolled back by release-manager/),
    ).toBeInTheDocument();
  });

  it('asks for a rollback, and shows it waiting until it is approved', async () => {
    const asking = aMovingTarget({
      rollback: { allowed: true, needsApproval: true },
    });
    const getOverview = jest
      .fn()
      .mockResolvedValueOnce(anOverview([asking]))
      .mockResolvedValueOnce(
        anOverview([aMovingTarget({ command: aWaitingCommand() })]),
      )
      .mockResolvedValue(
        anOverview([
          aMovingTarget({ status: 'rolling-back', command: aCommand() }),
        ]),
      );
    const api = fakeApi({
      getOverview,
      requestRollback: async () => aWaitingCommand(),
    });
    await openTab(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Request rollback' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('textbox', { name: /Why/ }),
    );
    await userEvent.paste('Totals are wrong');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Request rollback to 1.8.2' }),
    );
    expect(
      await screen.findByText('owner asks to roll production back to 1.8.2'),
    ).toBeInTheDocument();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Approve and roll back/ }),
    );
    expect(
      await screen.findByText('Rolling back to 1.8.2.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/asks to roll/)).not.toBeInTheDocument();
  });

  it('shows stopped tasks with their exit codes when asked', async () => {
    await openTab(
      showing(
        aTarget({
          stoppedTasks: [
            {
              taskArn: 'arn:aws:ecs:eu-west-1:111122223333:task/platform/abc',
              taskDefinition: 'orders:190',
              reason: 'Essential container in task exited',
              exitCode: 137,
              at: secondsAgo(60),
            },
          ],
          events: [{ at: secondsAgo(30), message: 'has reached steady state' }],
        }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: /Stopped tasks and ECS events/,
      }),
    );
    expect(
      await screen.findByText(
        /Essential container in task exited · exit code 137 · orders:190, task abc/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/has reached steady state/)).toBeInTheDocument();
  });
});
