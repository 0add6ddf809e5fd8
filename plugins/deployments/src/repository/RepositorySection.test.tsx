import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ConformanceView } from '@canary-portal/plugin-deployments-common';
import { aConformance, aFinding } from '../__testUtils__/conformanceFixtures';
import { aResponseError, fakeApi } from '../__testUtils__/fakeApi';
import { aTarget, ENTITY_REF, secondsAgo } from '../__testUtils__/fixtures';
import { renderPart } from '../__testUtils__/render';
import { useConformance } from '../data/useConformance';
import { RepositorySection } from './RepositorySection';

function Section() {
  return (
    <RepositorySection
      conformance={useConformance(ENTITY_REF)}
      targets={[aTarget()]}
    />
  );
}

async function show(answer: ConformanceView): Promise<HTMLElement> {
  renderPart(<Section />, fakeApi({ getConformance: async () => answer }));
  const section = await screen.findByRole('region', { name: 'Repository' });
  await within(section).findByText(
    (_, element) =>
      element !== section &&
      /Conforms|What to change|Not /.test(element?.textContent ?? ''),
    { selector: 'p,span' },
  );
  return section;
}

describe('the repository in the tab', () => {
  it('conforms, with the version of its Actions and as of when', async () => {
    const section = await show(aConformance());
    expect(section).toHaveTextContent(
      /Conforms.*Actions are of version 0\.1\.0/,
    );
    expect(section).toHaveTextContent('Compared 2 min ago');
    expect(
      within(section).getByRole('link', { name: /^shop\/orders/ }),
    ).toHaveAttribute('href', 'https://github.example/shop/orders');
    expect(within(section).queryByRole('list')).not.toBeInTheDocument();
  });

  it('says what to change, how and where', async () => {
    const section = await show(
      aConformance({
        conforms: false,
        findings: [
          ...aConformance().findings,
          aFinding(),
          aFinding({
            id: 'image-root',
            area: 'hardening',
            status: 'differs',
            values: {},
            path: 'Dockerfile',
            line: 7,
            changes: undefined,
          }),
        ],
      }),
    );
    const [outdated, root] = within(section).getAllByRole('listitem');
    expect(section).toHaveTextContent('What to change: 2');
    expect(section).toHaveTextContent('In order: plan.');
    expect(outdated).toHaveTextContent(
      'OutdatedThe Actions plan are of version 0.0.9. This portal comes with 0.1.0.Replace them in .github/actions with those of the template ecs-service.',
    );
    expect(root).toHaveTextContent(/^DiffersThe image runs as root\./);
    expect(
      within(root).getByRole('link', { name: /^Dockerfile:7/ }),
    ).toHaveAttribute(
      'href',
      'https://github.example/shop/orders/blob/main/Dockerfile#L7',
    );
  });

  it('offers a pull request for what it can mend, filled in', async () => {
    const section = await show(
      aConformance({ conforms: false, findings: [aFinding()] }),
    );
    const link = within(section).getByRole('button', {
      name: 'Prepare a pull request',
    });
    const address = new URL(link.getAttribute('href') ?? '', 'http://portal');
    expect(address.pathname).toBe(
      '/create/templates/default/adopt-ecs-service',
    );
    expect(JSON.parse(address.searchParams.get('formData') ?? '')).toEqual({
      entity: ENTITY_REF,
      account: { accountId: '111122223333', region: 'eu-west-1' },
    });
    expect(section).toHaveTextContent(
      'It mends 1 of these. Nothing changes before somebody merges it.',
    );
  });

  it('offers none where a person has to change it', async () => {
    const section = await show(
      aConformance({
        conforms: false,
        findings: [aFinding({ changes: undefined })],
      }),
    );
    expect(
      within(section).queryByRole('button', { name: /pull request/ }),
    ).not.toBeInTheDocument();
  });

  it('takes the words of a backend that knows more than the page', async () => {
    const newer = {
      ...aFinding({ sentence: 'Something new.', howTo: 'Do this.' }),
      id: 'of-the-future' as never,
    };
    const section = await show(
      aConformance({ conforms: false, findings: [newer] }),
    );
    expect(section).toHaveTextContent('Something new.Do this.');
  });

  it('says that it is not read yet', async () => {
    const section = await show(aConformance({ state: 'waiting', asOf: null }));
    expect(section).toHaveTextContent(
      'Not read from GitHub yet. It is read within a few minutes.',
    );
  });

  it('says why it cannot be read, and what to do', async () => {
    const section = await show(
      aConformance({
        state: 'unreadable',
        asOf: null,
        repository: null,
        reason: 'The entity names no repository on GitHub.',
        action: 'Add the annotation.',
      }),
    );
    expect(section).toHaveTextContent(
      'Not compared with what the portal expects. The entity names no repository on GitHub. What to do: Add the annotation.',
    );
  });

  it('keeps what it knew when reads fail since', async () => {
    const section = await show(
      aConformance({
        reason: 'GitHub is down.',
        action: 'Wait.',
        failingSince: secondsAgo(60),
      }),
    );
    expect(section).toHaveTextContent(
      'What you see is from 2 min ago: reading fails since. GitHub is down. What to do: Wait.',
    );
    expect(section).toHaveTextContent('Conforms');
  });

  it('shows its outline while it loads', () => {
    renderPart(
      <Section />,
      fakeApi({ getConformance: () => new Promise(() => {}) }),
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'Loading what the repository is like',
    );
  });

  it('can be tried again when it failed', async () => {
    const getConformance = jest
      .fn()
      .mockRejectedValueOnce(aResponseError(500, 'The database is busy.'))
      .mockResolvedValue(aConformance());
    renderPart(<Section />, fakeApi({ getConformance }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is busy.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Conforms')).toBeInTheDocument();
  });
});
