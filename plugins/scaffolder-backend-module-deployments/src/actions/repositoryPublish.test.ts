import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { FakeGitHub } from '../__testUtils__/fakeGitHub/fakeGitHub';
import { GitHubError } from '../__testUtils__/fakeGitHub/http';
import {
  commitTo,
  history,
  newRepository,
  snapshot,
} from '../__testUtils__/fakeGitHub/state';
import { run } from '../__testUtils__/run';
import { actionsOn, inputsFor } from '../__testUtils__/service';
import { workspaceWith } from '../__testUtils__/workspace';
import { EntityTakenError, RepositoryTakenError } from '../github/errors';

const HOMEPAGE =
  'https://portal.example.com/catalog/default/component/checkout/deployments';

describe('deployments:repository:publish', () => {
  let github: FakeGitHub;
  let workspace: Awaited<ReturnType<typeof workspaceWith>>;

  beforeEach(async () => {
    github = await FakeGitHub.start();
    workspace = await workspaceWith({ 'README.md': 'hello\n', 'a.txt': 'a' });
  });

  afterEach(async () => {
    await github.stop();
    await workspace.remove();
  });

  const publish = (options: { userRef?: string; entities?: Entity[] } = {}) =>
    run(actionsOn(github, options).publish, inputsFor(github).publish, {
      workspacePath: workspace.folder,
      userRef: options.userRef,
    });
  const repository = () => github.repository('acme/checkout');
  const change = (file: string, text: string) =>
    writeFile(path.join(workspace.folder, file), text);

  async function refused(promise: Promise<unknown>) {
    const before = [...github.repositories.values()].map(snapshot);
    github.begin();
    const error = await promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(github.writes).toEqual([]);
    expect([...github.repositories.values()].map(snapshot)).toEqual(before);
    return error;
  }

  it('creates the repository and pushes the files to main', async () => {
    const output = await publish();

    expect(output).toMatchObject({
      published: 'created',
      repositoryUrl: `http://${github.host}/acme/checkout`,
      remoteUrl: `http://${github.host}/acme/checkout.git`,
      repoContentsUrl: `http://${github.host}/acme/checkout/blob/main`,
      catalogInfoUrl: `http://${github.host}/acme/checkout/blob/main/catalog-info.yaml`,
      deploymentsUrl: HOMEPAGE,
      commitHash: repository().branches.get('main'),
    });
    expect(repository()).toMatchObject({
      description: 'Takes the money',
      homepage: HOMEPAGE,
      visibility: 'private',
    });
    const [[, commit]] = history(repository(), 'main');
    expect([...commit.files.keys()].sort()).toEqual(['README.md', 'a.txt']);
    expect(commit.message).toContain(
      'Canary-Portal-Entity: component:default/checkout',
    );
    expect(commit.message).toContain('Requested-By: user:default/owner');
  });

  it('writes nothing when an earlier run has pushed the same files', async () => {
    await publish();
    github.begin();

    const output = await publish({ userRef: 'user:default/somebody-else' });

    expect(output.published).toBe('unchanged');
    expect(output.commitHash).toBe(repository().branches.get('main'));
    expect(github.writes).toEqual([]);
  });

  it('pushes to the empty repository that an earlier run has left', async () => {
    github.begin({
      atWrite: 2,
      afterwards: false,
      error: new GitHubError(500, 'The disk is full'),
    });
    await expect(publish()).rejects.toThrow(
      'Could not push to acme/checkout: The disk is full. Run this again',
    );
    github.begin();

    const output = await publish();

    expect(output.published).toBe('continued');
    expect(github.writes).toEqual(['git push acme/checkout']);
  });

  it('commits on top when the same person runs it with other values', async () => {
    await publish();
    await change('a.txt', 'b');

    const output = await publish();

    expect(output.published).toBe('updated');
    expect(history(repository(), 'main')).toHaveLength(2);
    expect((await publish()).published).toBe('unchanged');
  });

  it('refuses other values of another person, and names the files', async () => {
    await publish();
    await change('a.txt', 'b');

    const error = await refused(publish({ userRef: 'user:default/mallory' }));

    expect(error).toBeInstanceOf(RepositoryTakenError);
    expect(String(error)).toContain(
      'acme/checkout exists already and was made with other values by ' +
        'user:default/owner (in a.txt). Nothing was changed.',
    );
  });

  it('refuses other values once an earlier run has finished', async () => {
    await publish();
    repository().protections.set('main', {});
    await change('a.txt', 'b');

    expect(String(await refused(publish()))).toContain(
      'was finished by an earlier run (other values in a.txt). Nothing was ' +
        'changed. Change these files with a pull request.',
    );
  });

  it('leaves the work of people alone when it is run again', async () => {
    await publish();
    commitTo(repository(), 'main', 'Add a feature', new Map([['b', '1 2']]));
    github.begin();

    const output = await publish();

    expect(output.published).toBe('unchanged');
    expect(github.writes).toEqual([]);
  });

  it('refuses other values once people have worked on it', async () => {
    await publish();
    commitTo(repository(), 'main', 'Add a feature', new Map([['b', '1 2']]));
    await change('a.txt', 'b');

    expect(String(await refused(publish()))).toContain(
      'people have worked on it since the template made it (other values in a.txt)',
    );
  });

  it.each([
    ['empty', () => newRepository('acme', 'checkout')],
    [
      'filled',
      () => {
        const other = newRepository('acme', 'checkout', { homepage: HOMEPAGE });
        commitTo(other, 'master', 'Start', new Map([['x', '100644 1']]));
        return other;
      },
    ],
    [
      'made for another service',
      () => {
        const other = newRepository('acme', 'checkout');
        commitTo(
          other,
          'main',
          'Start\n\nCanary-Portal-Entity: component:default/orders\n',
          new Map([['x', '100644 1']]),
        );
        return other;
      },
    ],
  ])('refuses a repository of others that is %s', async (_case, other) => {
    github.repositories.set('acme/checkout', other());

    const error = await refused(publish());

    expect(error).toBeInstanceOf(RepositoryTakenError);
    expect(String(error)).toContain(
      'Choose another name, or delete the repository first.',
    );
  });

  it('refuses a name that the catalog has from elsewhere', async () => {
    const entity: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'checkout',
        annotations: {
          'backstage.io/managed-by-location':
            'url:https://github.com/acme/monolith/blob/main/catalog-info.yaml',
        },
      },
    };

    const error = await refused(publish({ entities: [entity] }));

    expect(error).toBeInstanceOf(EntityTakenError);
    expect(String(error)).toContain('acme/monolith');
  });

  it('accepts the entity that comes from the repository itself', async () => {
    const entity: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'checkout',
        annotations: {
          'backstage.io/managed-by-location': `url:http://${github.host}/acme/checkout/tree/main/catalog-info.yaml`,
        },
      },
    };

    expect((await publish({ entities: [entity] })).published).toBe('created');
  });

  it('says which permission the integration lacks', async () => {
    github.begin({
      atWrite: 1,
      afterwards: false,
      error: new GitHubError(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': 'administration=write',
      }),
    });

    await expect(publish()).rejects.toThrow(
      'Could not create acme/checkout: Resource not accessible by ' +
        "integration. The portal's GitHub integration may not be allowed to. " +
        'It needs one of these permissions: administration=write.',
    );
  });

  it('says what to configure when nothing says where repositories are made', async () => {
    const input = { ...inputsFor(github).publish, repoUrl: '?owner=&repo=x' };

    await expect(run(actionsOn(github).publish, input)).rejects.toThrow(
      'set scaffolder.defaultEnvironment.parameters.repositoryHost and repositoryOwner',
    );
  });

  it('only says what it would do in a dry run', async () => {
    const output = await run(
      actionsOn(github).publish,
      inputsFor(github).publish,
      { workspacePath: workspace.folder, isDryRun: true },
    );

    expect(github.requests).toBe(0);
    expect(output.catalogInfoUrl).toBe(
      `https://${github.host}/acme/checkout/blob/main/catalog-info.yaml`,
    );
  });
});
