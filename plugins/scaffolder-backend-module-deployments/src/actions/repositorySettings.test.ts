import { FakeGitHub } from '../__testUtils__/fakeGitHub/fakeGitHub';
import { GitHubError } from '../__testUtils__/fakeGitHub/http';
import {
  commitTo,
  FakeRepository,
  newRepository,
} from '../__testUtils__/fakeGitHub/state';
import { run } from '../__testUtils__/run';
import { actionsOn, inputsFor, SettingsInput } from '../__testUtils__/service';

describe('deployments:repository:settings', () => {
  let github: FakeGitHub;
  let repository: FakeRepository;

  beforeEach(async () => {
    github = await FakeGitHub.start();
    repository = newRepository('acme', 'checkout');
    commitTo(repository, 'main', 'Create', new Map());
    github.repositories.set('acme/checkout', repository);
  });

  afterEach(() => github.stop());

  const settings = (
    input: Partial<SettingsInput> = {},
    options?: Parameters<typeof actionsOn>[1],
  ) =>
    run(actionsOn(github, options).settings, {
      ...inputsFor(github).settings,
      ...input,
    });
  const environment = (name: string) => {
    const found = repository.environments.get(name);
    if (!found) {
      throw new Error(`There is no environment ${name}`);
    }
    return found;
  };

  it('makes a new repository as the workflows expect it', async () => {
    const output = await settings();

    expect(Object.fromEntries(repository.variables)).toEqual({
      AWS_ACCOUNT_ID: '111122223333',
      AWS_REGION: 'eu-west-1',
      SERVICE_NAME: 'checkout',
      ECS_CLUSTER: 'platform',
      ECR_REPOSITORY: 'checkout',
      AWS_BUILD_ROLE_ARN: 'arn:aws:iam::111122223333:role/checkout-build',
      ENTITY_REF: 'component:default/checkout',
      PORTAL_URL:
        'https://portal.example.com/catalog/default/component/checkout/deployments',
      CANARY_PORTAL_CONFIGURED: 'false',
    });
    expect([...repository.environments.keys()]).toEqual([
      'development',
      'staging',
      'production',
      'production-rollback',
      'notifications',
      'infrastructure',
    ]);
    expect(environment('production')).toMatchObject({
      reviewers: [],
      branches: ['main'],
      variables: new Map([
        [
          'AWS_ROLE_ARN',
          'arn:aws:iam::111122223333:role/checkout-production-deploy',
        ],
        ['ECS_SERVICE', 'checkout-production'],
      ]),
    });
    expect(environment('production-rollback')).toMatchObject({
      branches: ['main'],
      variables: new Map([
        [
          'AWS_ROLE_ARN',
          'arn:aws:iam::111122223333:role/checkout-production-rollback',
        ],
        ['ECS_SERVICE', 'checkout-production'],
      ]),
    });
    expect(environment('staging').branches).toEqual(['develop']);
    expect(environment('development').policy).toBeNull();
    expect(environment('infrastructure').variables).toEqual(
      new Map([
        [
          'AWS_ROLE_ARN',
          'arn:aws:iam::111122223333:role/canary-portal-infrastructure',
        ],
      ]),
    );
    expect(environment('notifications').secrets).toEqual(
      new Map([['SLACK_WEBHOOK_URL', 'not-configured']]),
    );
    expect(repository.branches.get('develop')).toBe(
      repository.branches.get('main'),
    );
    expect([...repository.protections.keys()]).toEqual(['main', 'develop']);
    expect(repository.teams).toEqual(new Map([['shop', 'admin']]));
    expect(output.changes).toBe(github.writes.length);
    expect(output.notices).toEqual([]);
  });

  it('writes nothing the second time', async () => {
    await settings();
    github.begin();

    const output = await settings();

    expect(github.writes).toEqual([]);
    expect(output).toMatchObject({ changes: 0, changed: [] });
  });

  it('writes only what differs', async () => {
    await settings();
    repository.variables.set('AWS_REGION', 'us-east-1');
    environment('staging').variables.delete('ECS_SERVICE');
    github.begin();

    const output = await settings();

    expect(output.changed).toEqual([
      'variable AWS_REGION',
      'variable ECS_SERVICE of staging',
    ]);
    expect(repository.variables.get('AWS_REGION')).toBe('eu-west-1');
  });

  it('keeps the secrets and switches that people have set', async () => {
    await settings();
    environment('notifications').secrets.set('SLACK_WEBHOOK_URL', 'https://x');
    repository.variables.set('CANARY_PORTAL_CONFIGURED', 'true');

    await settings({
      notifications: { slack: true, email: true, emailTo: 'a@example.com' },
    });

    expect(repository.variables.get('CANARY_PORTAL_CONFIGURED')).toBe('true');
    expect(environment('notifications').secrets).toEqual(
      new Map([
        ['SLACK_WEBHOOK_URL', 'https://x'],
        ['EMAIL_USERNAME', 'not-configured'],
        ['EMAIL_PASSWORD', 'not-configured'],
        ['EMAIL_TO', 'a@example.com'],
      ]),
    );
  });

  it("goes on where GitHub's plan has no protections, and says so", async () => {
    github.plan = 'free';

    const output = await settings();

    expect(output.notices).toEqual([
      expect.stringContaining('The branch main is not protected'),
      expect.stringContaining('The branch develop is not protected'),
    ]);
    expect(output.changed).toContain('branch develop');
  });

  it('says what was being written when GitHub fails', async () => {
    github.begin({
      atWrite: 2,
      afterwards: false,
      error: new GitHubError(500, 'Oops'),
    });

    await expect(settings()).rejects.toThrow(
      'Could not write the variable AWS_ACCOUNT_ID of acme/checkout: GitHub ' +
        'answered 500 (Oops). Run this again: it goes on where it stopped.',
    );
  });

  it('says what comes first when there is no branch main', async () => {
    repository.branches.clear();

    await expect(settings()).rejects.toThrow(
      'acme/checkout has no branch main: publish its files with ' +
        'deployments:repository:publish first',
    );
  });

  it('leaves access alone when it is told to', async () => {
    await settings({}, { ownerPermission: 'none' });

    expect(repository.teams).toEqual(new Map());
  });

  it('tells what is left to do, for the channels that were chosen', async () => {
    const { checklist } = await settings({
      notifications: { slack: true, sms: true, email: true },
    });

    expect(checklist).toContain(
      `run the workflow [infrastructure](http://${github.host}/acme/checkout/actions/workflows/infrastructure.yml) once`,
    );
    expect(checklist).toContain(
      'set the secrets `SLACK_WEBHOOK_URL`, `EMAIL_USERNAME`, ' +
        '`EMAIL_PASSWORD`, `EMAIL_TO` and the variables `EMAIL_HOST`, ' +
        '`SNS_TOPIC_ARN`.',
    );
  });

  it('only says what it would write in a dry run', async () => {
    const output = await run(
      actionsOn(github).settings,
      inputsFor(github).settings,
      { isDryRun: true },
    );

    expect(github.requests).toBe(0);
    expect(output.changed).toContain('environment production-rollback');
    expect(output.checklist).toContain('CANARY_PORTAL_CONFIGURED');
  });

  it.each([
    ['name', 'Checkout', '"Checkout" cannot be the name of a service'],
    ['accountId', '42', '"42" is not the id of an AWS account'],
    ['region', 'Ireland', '"Ireland" is not a region of AWS'],
    ['portalUrl', '', '"" is not the address of the portal'],
  ])('refuses a wrong %s', async (key, value, message) => {
    await expect(settings({ [key]: value })).rejects.toThrow(message);
    expect(github.requests).toBe(0);
  });
});
