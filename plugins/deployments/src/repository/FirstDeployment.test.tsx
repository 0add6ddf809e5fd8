import { screen, within } from '@testing-library/react';
import { aChecklist, aConformance } from '../__testUtils__/conformanceFixtures';
import { fakeApi } from '../__testUtils__/fakeApi';
import { anOverview, aTarget } from '../__testUtils__/fixtures';
import { openTab } from '../__testUtils__/openTab';

const waiting = aTarget({
  status: 'never-deployed',
  headline: 'Not deployed yet',
  serving: null,
  servingSince: undefined,
  tasks: { desired: 0, running: 0, healthy: 0 },
  binding: { bound: false, reason: 'The service has not been read yet.' },
  problems: [
    {
      code: 'service-missing',
      message: 'ECS has no service orders-production.',
      action: 'The first deployment makes it.',
    },
  ],
});

function opened(changes: Parameters<typeof aConformance>[0] = {}) {
  return openTab(
    fakeApi({
      getOverview: async () => anOverview([waiting]),
      getConformance: async () =>
        aConformance({ checklists: [aChecklist()], ...changes }),
    }),
  );
}

describe('before the first deployment', () => {
  it('the tab says what is left to do, how and where', async () => {
    await opened();
    const section = await screen.findByRole('region', {
      name: 'What is left to do',
    });
    expect(section).toHaveTextContent(
      'production has not been deployed yet. The first deployment makes its ECS service.',
    );
    const steps = within(section).getAllByRole('listitem');
    expect(steps.map(step => step.textContent)).toEqual([
      'Make what the service needs in AWSDone',
      expect.stringMatching(
        /^Switch the deployments onNot visible from hereSet the variable CANARY_PORTAL_CONFIGURED/,
      ),
      expect.stringMatching(
        /^Deploy production for the first timeTo doMerge into the branch main\./,
      ),
    ]);
    expect(
      within(steps[1]).getByRole('link', {
        name: /Open on GitHub.*Switch the deployments on/,
      }),
    ).toHaveAttribute(
      'href',
      'https://github.example/shop/orders/settings/variables/actions',
    );
  });

  it('a service that is not there is no alarm, but its ARN may be wrong', async () => {
    await opened();
    const section = await screen.findByRole('region', {
      name: 'What is left to do',
    });
    expect(section).toHaveTextContent('correct its ARN');
    expect(screen.queryByText('What needs attention')).not.toBeInTheDocument();
    expect(screen.queryByText(/Read only/)).not.toBeInTheDocument();
    expect(
      screen.getByRole('heading', {
        name: 'Nothing has been deployed to production yet',
      }),
    ).toBeInTheDocument();
  });

  it('what needs attention is said as long as the list is not known', async () => {
    await opened({ checklists: [] });
    expect(
      await screen.findByText(/ECS has no service orders-production/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'What is left to do' }),
    ).not.toBeInTheDocument();
  });
});
