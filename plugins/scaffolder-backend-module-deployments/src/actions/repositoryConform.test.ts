import { ConfigReader } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { parse } from 'yaml';
import { run } from '../__testUtils__/run';
import { workspaceWith } from '../__testUtils__/workspace';
import { createRepositoryConformAction } from './repositoryConform';

const entityAt = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', annotations },
});

const onGitHub = entityAt({ 'github.com/project-slug': 'acme/checkout' });

function actionWith(
  entity: Entity,
  files: Record<string, string> | Error = {},
) {
  const readTree = jest.fn(async () => {
    if (files instanceof Error) {
      throw files;
    }
    return {
      etag: 'commit',
      files: async () =>
        Object.entries(files).map(([path, text]) => ({
          path,
          content: async () => Buffer.from(text),
        })),
    };
  });
  const connect = jest.fn();
  const action = createRepositoryConformAction({
    integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
    github: { connect },
    catalog: catalogServiceMock({ entities: [entity] }),
    reader: { readTree: readTree as never },
  });
  return { action, readTree, connect };
}

const input = { entityRef: 'component:default/checkout' };

describe('deployments:repository:conform', () => {
  let workspace: Awaited<ReturnType<typeof workspaceWith>>;

  beforeEach(async () => {
    workspace = await workspaceWith({});
  });
  afterEach(() => workspace.remove());

  const dryRun = (
    action: ReturnType<typeof createRepositoryConformAction>,
    given: Parameters<typeof action.handler>[0]['input'] = input,
  ) => run(action, given, { workspacePath: workspace.folder, isDryRun: true });

  it('compares in a dry run, and asks GitHub for nothing but the files', async () => {
    const { action, readTree, connect } = actionWith(onGitHub, {
      'deployment.yaml': 'environments: 1\n',
    });
    const output = await dryRun(action);

    expect(connect).not.toHaveBeenCalled();
    expect(readTree).toHaveBeenCalledTimes(1);
    expect(output).toMatchObject({
      conforms: false,
      repoUrl: 'github.com?owner=acme&repo=checkout',
      sourcePath: 'conform',
      branchName: 'canary-portal/conform',
      changedFiles: [],
    });
    expect(output.findings).toContainEqual(
      expect.objectContaining({ id: 'plan-invalid', line: 1 }),
    );
    expect(output.left).toContain('There is no Dockerfile.');
    expect(output.summary).toContain(
      'None of the findings can be mended by a pull request.',
    );
  });

  it.each([
    [
      'an entity that is not there',
      { entityRef: 'component:default/cart' },
      onGitHub,
      'There is no entity component:default/cart',
    ],
    [
      'an entity without a repository',
      input,
      entityAt({}),
      'names no repository on GitHub',
    ],
    [
      'a host that is not known',
      input,
      entityAt({
        'backstage.io/source-location': 'url:https://git.example.com/acme/x/',
      }),
      'git.example.com, where the repository of component:default/checkout is',
    ],
    [
      'half an account',
      { ...input, accountId: '111122223333' },
      onGitHub,
      'are given together',
    ],
    [
      'a portal without an address',
      { ...input, portalUrl: 'portal' },
      onGitHub,
      'is not the address of the portal',
    ],
    [
      'infrastructure in no account',
      { ...input, infrastructure: true, descriptor: 'x' },
      onGitHub,
      'infrastructure needs accountId and region',
    ],
  ])('refuses %s', async (_, given, entity, message) => {
    await expect(dryRun(actionWith(entity).action, given)).rejects.toThrow(
      message,
    );
  });

  it('says what helps when the repository cannot be read', async () => {
    const { action } = actionWith(onGitHub, new Error('404 Not Found'));
    await expect(dryRun(action)).rejects.toThrow(
      /Could not read acme\/checkout from github\.com: 404 Not Found\. Check that it exists/,
    );
  });

  it('shows an example that it accepts', () => {
    const { action } = actionWith(onGitHub);
    const [{ example }] = action.examples ?? [];
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);
    expect(Object.keys(action.schema?.input?.properties ?? {})).toEqual(
      expect.arrayContaining(Object.keys(step.input)),
    );
  });
});
