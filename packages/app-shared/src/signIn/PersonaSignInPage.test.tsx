import {
  configApiRef,
  discoveryApiRef,
  IdentityApi,
} from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonaSignInPage } from './PersonaSignInPage';

const config = mockApis.config({
  data: {
    app: { title: 'Canary Portal' },
    auth: {
      providers: {
        sandbox: {
          personas: [
            { id: 'viewer', title: 'Viewer', description: 'Reads everything' },
            { id: 'owner', title: 'Service owner' },
          ],
        },
      },
    },
  },
});

const session = {
  profile: { displayName: 'Service owner' },
  providerInfo: {},
  backstageIdentity: {
    token: 'a.eyJleHAiOjQxMDI0NDQ4MDB9.b',
    identity: {
      type: 'user',
      userEntityRef: 'user:default/owner',
      ownershipEntityRefs: ['user:default/owner'],
    },
  },
};

async function renderSignInPage() {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [configApiRef, config],
        [discoveryApiRef, mockApis.discovery()],
      ]}
    >
      <PersonaSignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
  return onSignInSuccess;
}

describe('the sign-in page', () => {
  const fetchMock = jest.fn();

  beforeEach(() => {
    window.sessionStorage.clear();
    fetchMock.mockReset().mockResolvedValue({
      ok: true,
      json: async () => session,
    });
    global.fetch = fetchMock;
  });

  it('offers each persona with what it may do', async () => {
    await renderSignInPage();

    expect(screen.getByText('Sign in to Canary Portal')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Viewer/ })).toHaveTextContent(
      'Reads everything',
    );
    expect(
      screen.getByRole('button', { name: /Service owner/ }),
    ).toBeInTheDocument();
  });

  it('signs in as the persona that was chosen', async () => {
    const onSignInSuccess = await renderSignInPage();

    await userEvent.click(
      screen.getByRole('button', { name: /Service owner/ }),
    );

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [url, { headers }] = fetchMock.mock.calls[0];
    expect(url).toMatch(/\/auth\/sandbox\/refresh$/);
    expect(new Headers(headers).get('x-sandbox-persona')).toBe('owner');
    await expect(
      onSignInSuccess.mock.calls[0][0].getBackstageIdentity(),
    ).resolves.toMatchObject({ userEntityRef: 'user:default/owner' });
  });

  it('signs in again by itself after a reload, until signing out', async () => {
    window.sessionStorage.setItem('canary-portal:persona', 'owner');

    const onSignInSuccess = await renderSignInPage();

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    await onSignInSuccess.mock.calls[0][0].signOut();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('asks again when the remembered persona is no longer configured', async () => {
    window.sessionStorage.setItem('canary-portal:persona', 'gone');

    await renderSignInPage();

    expect(screen.getByRole('button', { name: /Viewer/ })).toBeInTheDocument();
    expect(fetchMock).not.toHaveBeenCalled();
  });
});
