import { templateFiles } from './__testUtils__/repository';
import { checklistFor, type ChecklistInput } from './checklist';

const REPOSITORY = 'https://github.com/acme/checkout';

function listFor(changes: Partial<ChecklistInput> = {}) {
  return checklistFor({
    environment: 'staging',
    repositoryUrl: REPOSITORY,
    anyServiceExists: false,
    anyDeployed: false,
    ...changes,
  });
}

const states = (changes: Partial<ChecklistInput>) =>
  listFor(changes).map(({ id, state }) => `${id} ${state}`);

describe('what is left to do', () => {
  it('is said for a new repository in order, each with how and where', () => {
    expect(listFor().map(({ id, state, url }) => [id, state, url])).toEqual([
      [
        'infrastructure',
        'unknown',
        `${REPOSITORY}/actions/workflows/infrastructure.yml`,
      ],
      ['configured', 'unknown', `${REPOSITORY}/settings/variables/actions`],
      ['notifications', 'unknown', `${REPOSITORY}/settings/environments`],
      [
        'push',
        'open',
        `${REPOSITORY}/actions/workflows/staging-deployment.yml`,
      ],
    ]);
    expect(listFor().at(-1)).toMatchObject({
      title: 'Deploy staging for the first time',
      howTo: 'Push to the branch develop.',
    });
  });

  it('is less once another environment runs', () => {
    expect(states({ anyServiceExists: true })[0]).toBe('infrastructure done');
    expect(states({ environment: 'production', anyDeployed: true })).toEqual([
      'infrastructure done',
      'configured done',
      'notifications unknown',
      'merge open',
    ]);
  });

  it('has reviewers where deployment.yaml asks for them', () => {
    expect(states({ approval: 'github' })).toContain('reviewers unknown');
    expect(states({ approval: 'portal' })).not.toContain('reviewers unknown');
  });

  it('reads from the workflow what starts it', () => {
    const files = templateFiles();
    const howTo = (environment: string, text?: string) =>
      listFor({
        environment,
        workflowText:
          text ?? files[`.github/workflows/${environment}-deployment.yml`],
      }).at(-1)?.howTo;
    expect(howTo('development')).toBe(
      'Run the workflow development-deployment.yml by hand, on any branch.',
    );
    expect(howTo('production')).toBe('Merge into the branch main.');
    expect(howTo('staging', 'on: { push: { branches: [next] } }')).toBe(
      'Push to the branch next.',
    );
  });

  it('has no links without a repository', () => {
    const urls = listFor({ repositoryUrl: undefined }).map(({ url }) => url);
    expect(urls).toEqual([undefined, undefined, undefined, undefined]);
  });
});
