import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RolloutSummary } from '@canary-portal/plugin-deployments-common';
import { aResponseError, fakeApi } from '../__testUtils__/fakeApi';
import {
  aRevision,
  aRollback,
  aRollout,
  aSummary,
  aTarget,
  ENTITY_REF,
} from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { HistorySection } from './HistorySection';

function show(api = fakeApi(), changeKey = 'a') {
  const onRollBackTo = jest.fn();
  const section = (key: string) => (
    <HistorySection
      entityRef={ENTITY_REF}
      target={aTarget()}
      changeKey={key}
      onRollBackTo={onRollBackTo}
    />
  );
  const result = renderPart(section(changeKey), api);
  return { api, onRollBackTo, change: () => result.show(section('b')) };
}

function withRows(...items: RolloutSummary[]) {
  return fakeApi({ listRollouts: jest.fn(async () => ({ items })) });
}

async function row(version: string): Promise<HTMLElement> {
  await screen.findByText(version);
  const line = screen
    .getAllByRole('row')
    .find(candidate => within(candidate).queryByText(version));
  if (!line) {
    throw new Error(`No row shows ${version}`);
  }
  return line;
}

describe('HistorySection', () => {
  it('marks canary, stable, rollbacks and what came from outside', async () => {
    show(
      withRows(
        aRollout(),
        aSummary('1.8.2', { serving: true, servingPercent: 75 }),
        aSummary('1.8.0', { isRollback: true }),
        aSummary('1.7.9', {
          revision: aRevision('1.7.9', {
            fromPipeline: false,
            commit: undefined,
          }),
        }),
      ),
    );
    expect(await row('1.9.0')).toHaveTextContent(/canary.*In progress/);
    expect(await row('1.9.0')).toHaveTextContent('serving 25 %');
    expect(await row('1.8.2')).toHaveTextContent('stable');
    expect(await row('1.8.2')).toHaveTextContent('serving 75 %');
    expect(await row('1.8.0')).toHaveTextContent('Rollback');
    expect(await row('1.7.9')).toHaveTextContent('outside the pipeline');
    expect(await row('1.7.9')).toHaveTextContent('not known');
  });

  it('says why a rollout came back, and at what weight', async () => {
    show(
      withRows(
        aSummary('1.8.1', { result: 'rolled-back', explained: aRollback() }),
      ),
    );
    expect(await row('1.8.1')).toHaveTextContent(
      'Rolled back at 5 % Error rate 18 %, limit 5 %',
    );
  });

  it('links the commit, names the actor and says how long it took', async () => {
    show(withRows(aSummary('1.8.0')));
    const line = await row('1.8.0');
    expect(within(line).getByRole('link', { name: /8f31c0a/ })).toHaveAttribute(
      'href',
      'https://github.example/shop/orders/commit/8f31c0a',
    );
    expect(line).toHaveTextContent('push to main');
    expect(line).toHaveTextContent('2 h ago');
    expect(line).toHaveTextContent('21 min');
  });

  it('rolls back to a row', async () => {
    const { onRollBackTo } = show(withRows(aSummary('1.8.0')));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Roll back to this: 1.8.0' }),
    );
    expect(onRollBackTo).toHaveBeenCalledWith('deployment-1.8.0');
  });

  it('asks for a rollback to a row where it takes an approval', async () => {
    const { onRollBackTo } = show(
      withRows(
        aSummary('1.8.0', {
          rollbackTo: { allowed: true, needsApproval: true },
        }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Request rollback to this: 1.8.0',
      }),
    );
    expect(onRollBackTo).toHaveBeenCalledWith('deployment-1.8.0');
  });

  it('says of a version that completed who took it back later, and why', async () => {
    const rolledBackLater = {
      rolloutId: 'clone',
      at: '2026-03-02T09:00:00.000Z',
      actor: 'user:default/owner',
      toVersion: '1.8.0',
    };
    show(
      withRows(
        aSummary('1.8.2', {
          rolledBackLater: { ...rolledBackLater, reason: 'Totals are wrong' },
        }),
        aSummary('1.8.1', { rolledBackLater }),
      ),
    );
    expect(await row('1.8.2')).toHaveTextContent(
      'Completed Rolled back later to 1.8.0 by owner: “Totals are wrong”',
    );
    expect(await row('1.8.1')).toHaveTextContent(
      'Completed Rolled back later to 1.8.0 by owner',
    );
  });

  it('tells the reason of a row that cannot be rolled back to', async () => {
    const { onRollBackTo } = show(
      withRows(
        aSummary('1.8.1', {
          rollbackTo: { allowed: false, reason: 'This version is held.' },
        }),
      ),
    );
    const button = await screen.findByRole('button', {
      name: 'Roll back to this: 1.8.1',
    });
    expect(button).toHaveAccessibleDescription('This version is held.');
    await userEvent.click(button);
    expect(onRollBackTo).not.toHaveBeenCalled();
  });

  it('offers nothing on the row that is moving', async () => {
    show(withRows(aRollout({ serving: false, servingPercent: 0 })));
    const line = await row('1.9.0');
    expect(within(line).queryByText('Roll back to this')).toBeNull();
  });

  it('expands to the stages, checks and timeline of a past rollout', async () => {
    const { api } = show(
      fakeApi({
        listRollouts: jest.fn(async () => ({ items: [aSummary('1.8.0')] })),
        getRollout: jest.fn(async () => aRollout({ result: 'completed' })),
      }),
    );
    const toggle = await screen.findByRole('button', {
      name: 'Show details of 1.8.0',
    });
    expect(api.getRollout).not.toHaveBeenCalled();
    await userEvent.click(toggle);
    const details = await screen.findByRole('region', {
      name: 'Details of 1.8.0',
    });
    expect(api.getRollout).toHaveBeenCalledWith(
      ENTITY_REF,
      'deployment-1.8.0',
      expect.anything(),
    );
    expect(
      within(details).getByRole('region', { name: 'What was checked' }),
    ).toBeInTheDocument();
    expect(
      within(details).getByRole('region', { name: 'What happened' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Hide details of 1.8.0' }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('loads older rollouts by the cursor, and all of them again on a change', async () => {
    const listRollouts = jest.fn(
      async (_ref: string, query?: { cursor?: string }) =>
        query?.cursor === 'older'
          ? { items: [aSummary('1.7.0')] }
          : { items: [aSummary('1.8.0')], nextCursor: 'older' },
    );
    const { change } = show(fakeApi({ listRollouts }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load older rollouts' }),
    );
    expect(await row('1.7.0')).toBeInTheDocument();
    expect(await row('1.8.0')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Load older rollouts' }),
    ).not.toBeInTheDocument();
    listRollouts.mockClear();
    change();
    await waitFor(() => expect(listRollouts).toHaveBeenCalledTimes(2));
    expect(listRollouts.mock.calls.map(([, query]) => query?.cursor)).toEqual([
      undefined,
      'older',
    ]);
  });

  it('says that there is no history yet', async () => {
    show(withRows());
    expect(
      await screen.findByText('No rollout has been recorded yet.'),
    ).toBeInTheDocument();
  });

  it('can be tried again when it failed', async () => {
    const listRollouts = jest
      .fn()
      .mockRejectedValueOnce(aResponseError(500, 'The database is busy.'))
      .mockResolvedValue({ items: [aSummary('1.8.0')] });
    show(fakeApi({ listRollouts }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is busy.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row('1.8.0')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('scrolls sideways by keyboard on a narrow screen', async () => {
    show(withRows(aSummary('1.8.0')));
    expect(
      await screen.findByRole('region', { name: /History of production/ }),
    ).toHaveAttribute('tabindex', '0');
  });
});
