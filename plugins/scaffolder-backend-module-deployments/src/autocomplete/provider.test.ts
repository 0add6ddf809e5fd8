import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { FakeGitHub } from '../__testUtils__/fakeGitHub/fakeGitHub';
import { newRepository } from '../__testUtils__/fakeGitHub/state';
import { createGitHubConnector } from '../github/connect';
import { readAccounts } from './accounts';
import { createAutocompleteHandler, readRepositoryHome } from './provider';

describe('the autocomplete provider', () => {
  let github: FakeGitHub;

  beforeAll(async () => {
    github = await FakeGitHub.start();
    github.repositories.set('acme/checkout', newRepository('acme', 'checkout'));
  });

  afterAll(() => github.stop());

  function ask(
    resource: string,
    context: Record<string, string> = {},
    parameters: Record<string, string> = {
      repositoryHost: github.host,
      repositoryOwner: 'acme',
    },
  ) {
    const config = new ConfigReader({
      deployments: {
        accounts: [
          {
            accountId: '111122223333',
            title: 'Shop',
            regions: ['eu-west-1', 'us-east-1'],
          },
          { accountId: '444455556666' },
        ],
      },
      scaffolder: { defaultEnvironment: { parameters } },
    });
    const handle = createAutocompleteHandler({
      accounts: readAccounts(config),
      home: readRepositoryHome(config),
      github: createGitHubConnector({ integrations: github.integrations }),
      logger: mockServices.logger.mock(),
    });
    return handle({ resource, context, token: 'portal' });
  }

  it('offers every region of every known account', async () => {
    expect(await ask('accounts')).toEqual({
      results: [
        { id: '111122223333/eu-west-1', title: 'Shop · eu-west-1' },
        { id: '111122223333/us-east-1', title: 'Shop · us-east-1' },
        { id: '444455556666', title: '444455556666' },
      ],
    });
  });

  it('finds a repository that exists', async () => {
    expect(await ask('repositories', { name: 'checkout' })).toEqual({
      results: [
        { id: 'acme/checkout', title: `http://${github.host}/acme/checkout` },
      ],
    });
  });

  it('finds nothing where a name is free', async () => {
    expect(
      await ask('repositories', { owner: 'acme', name: 'orders' }),
    ).toEqual({ results: [] });
  });

  it.each([
    [{ owner: 'others', name: 'checkout' }, 'Only repositories of'],
    [{ name: '../admin' }, 'cannot be the name of a service'],
    [{}, 'Give the name of the repository'],
  ])('refuses %p', async (context, message) => {
    await expect(
      ask('repositories', context as Record<string, string>),
    ).rejects.toThrow(message);
  });

  it('says what to configure when nothing says where repositories are made', async () => {
    await expect(ask('repositories', { name: 'checkout' }, {})).rejects.toThrow(
      'set scaffolder.defaultEnvironment.parameters.repositoryHost',
    );
  });

  it('refuses what it does not know', async () => {
    await expect(ask('branches')).rejects.toThrow(
      '"branches" cannot be looked up: use accounts or repositories',
    );
  });
});
