import { Identity, actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { EventPayload } from '../events/event-bus';
import { writeFiles } from '../git/write-files';
import { Body } from '../http/call';
import { GitHubError } from '../http/github-error';
import { nullableText, optionalFlag, optionalObject } from '../http/input';
import { findRepository } from '../state/find';
import { RepositoryRecord } from '../state/repository-record';
import { authorOf } from './author';
import { refChanged } from '../branches/ref-changed';
import { eventRepositoryShape } from './shapes';
import {
  repositoryNameFrom,
  settingsFrom,
  usualSettings,
  visibilityFrom,
} from './settings';

function propertiesFrom(body: Body): RepositoryRecord['customProperties'] {
  const properties = optionalObject(body, 'custom_properties') ?? {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  );
}

/**
 * Makes a repository, and its first commit when `auto_init` asks for it.
 * @throws GitHubError (422) when there is one of that name.
 */
export async function createRepository(
  context: GitHubContext,
  owner: string,
  body: Body,
  identity: Identity,
): Promise<RepositoryRecord> {
  const { store, clock, folders } = context;
  const name = repositoryNameFrom(body);
  if (findRepository(store.state, owner, name)) {
    throw new GitHubError(422, 'Repository creation failed.', {
      reasons: [
        {
          resource: 'Repository',
          code: 'custom',
          field: 'name',
          message: 'name already exists on this account',
        },
      ],
    });
  }
  const now = clock.now();
  const repository: RepositoryRecord = {
    id: store.newId(),
    owner,
    name,
    description: nullableText(body, 'description'),
    homepage: nullableText(body, 'homepage'),
    visibility: visibilityFrom(body) ?? 'public',
    isArchived: false,
    defaultBranch: 'main',
    topics: [],
    settings: settingsFrom(body, usualSettings),
    customProperties: propertiesFrom(body),
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    sizeKb: 0,
    collaborators: {},
    teams: {},
    protections: {},
    environments: [],
    variables: [],
    secrets: [],
    statuses: [],
    deployments: [],
    pulls: [],
    hooks: [],
    nextNumber: 1,
    oidcSubject: { use_default: true },
  };
  // Known from here on: two requests at once must not both succeed.
  store.state.repositories.push(repository);
  await folders.create(repository);
  context.events.publish({
    name: 'repository',
    repository,
    sender: actorOf(identity),
    payload: {
      action: 'created',
      repository: eventRepositoryShape(context, repository),
    } satisfies EventPayload<'webhook-repository-created'>,
  });
  if (optionalFlag(body, 'auto_init'))
    await firstCommit(context, repository, identity);
  return repository;
}

async function firstCommit(
  context: GitHubContext,
  repository: RepositoryRecord,
  identity: Identity,
): Promise<void> {
  const readme = `# ${repository.name}\n`;
  const change = await writeFiles(context.folders.of(repository), {
    branch: repository.defaultBranch,
    files: [{ path: 'README.md', content: Buffer.from(readme) }],
    message: 'Initial commit',
    author: authorOf(context, actorOf(identity)),
  });
  await refChanged(context, repository, change, actorOf(identity));
}
