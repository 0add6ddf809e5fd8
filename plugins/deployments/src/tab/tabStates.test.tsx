import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aResponseError, fakeApi } from '../__testUtils__/fakeApi';
import {
  anEntity,
  anOverview,
  aTarget,
  secondsAgo,
} from '../__testUtils__/fixtures';
import { answering, showing, openTab } from '../__testUtils__/openTab';

describe('the states of the Deployments tab', () => {
  it('explains how to set an entity up, with the exact YAML', async () => {
    const api = fakeApi();
    await openTab(api, { entity: anEntity({}) });
    expect(
      screen.getByText('Deployments are not set up for this entity'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent(
        /annotations:\s+canary-portal\/ecs-services: \|\s+staging: arn:aws:ecs:REGION:ACCOUNT-ID:service\/CLUSTER\/orders-staging/,
      ),
    );
    expect(api.getOverview).not.toHaveBeenCalled();
  });

  it('shows its outline while it loads', async () => {
    await openTab(
      fakeApi({ getOverview: jest.fn(() => new Promise(() => {})) }),
    );
    expect(screen.getByText('Loading deployments')).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const getOverview = jest
      .fn()
      .mockRejectedValueOnce(aResponseError(500, 'The store is not ready.'))
      .mockResolvedValue(anOverview());
    await openTab(fakeApi({ getOverview }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The store is not ready\..*Your service is not affected/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', {
        name: '1.8.2 is serving all of production',
      }),
    ).toBeInTheDocument();
  });

  it('names the permission that a reader lacks', async () => {
    await openTab(
      fakeApi({
        getOverview: jest.fn().mockRejectedValue(aResponseError(403, 'No')),
      }),
    );
    expect(
      await screen.findByText(/You need the permission deployments\.read/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('says of a steady target what serves', async () => {
    await openTab(showing(aTarget()));
    expect(
      await screen.findByRole('heading', {
        name: '1.8.2 is serving all of production',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('As of just now')).toBeInTheDocument();
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('explains an environment that was never deployed to', async () => {
    await openTab(
      showing(
        aTarget({
          status: 'never-deployed',
          headline: 'Never deployed',
          serving: null,
          servingSince: undefined,
          asOf: null,
        }),
      ),
    );
    expect(
      await screen.findByText(
        /It skips the canary: there is nothing to compare/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Not read from AWS yet')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Roll back' }),
    ).not.toBeInTheDocument();
  });

  it('says how old the news is, and why', async () => {
    await openTab(
      showing(
        aTarget({
          stale: { since: secondsAgo(720), reason: 'AWS throttled us.' },
        }),
      ),
    );
    expect(
      await screen.findByText(
        'Last read from AWS 12 min ago. Reason: AWS throttled us.',
      ),
    ).toBeInTheDocument();
  });

  it('lists problems of the entity and of the target, each with what to do', async () => {
    const drift = {
      code: 'drift' as const,
      message: 'The service keeps pauses from an earlier rollout.',
      action: 'Deploy again or restore the resting configuration.',
    };
    await openTab(
      answering(
        anOverview([aTarget({ problems: [drift] })], {
          problems: [
            {
              code: 'annotation-malformed',
              message: 'Line 2 has no ARN.',
              action: 'Copy the ARN from the console.',
            },
            { ...drift, targetId: 'target-production' },
          ],
        }),
      ),
    );
    expect(
      await screen.findByText(
        'Line 2 has no ARN. What to do: Copy the ARN from the console.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText(/The service keeps pauses.*What to do: Deploy again/),
    ).toHaveLength(1);
  });

  it('explains why a target is read-only', async () => {
    await openTab(
      showing(
        aTarget({
          binding: { bound: false, reason: 'The tag names another entity.' },
          rollback: { allowed: false, reason: 'This target is read-only.' },
        }),
      ),
    );
    expect(
      await screen.findByText('The tag names another entity.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Roll back' }),
    ).toHaveAccessibleDescription('This target is read-only.');
  });

  it('does not call a service read-only that it knows nothing of', async () => {
    await openTab(
      showing(
        aTarget({
          status: 'unknown',
          serving: null,
          binding: { bound: false, reason: 'It has not been read yet.' },
          problems: [
            {
              code: 'service-missing',
              message: 'ECS has no service orders.',
              action: 'Create it.',
            },
          ],
        }),
      ),
    );
    expect(
      await screen.findByText(/ECS has no service orders/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Read only/)).not.toBeInTheDocument();
  });

  it('explains an annotation from which nothing could be read', async () => {
    await openTab(answering(anOverview([])));
    expect(
      await screen.findByText('No environment to show'),
    ).toBeInTheDocument();
  });
});
