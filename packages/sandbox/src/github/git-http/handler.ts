import { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from '../auth/authenticate';
import { Identity, actorOf } from '../auth/identity';
import { includes, permissionOf } from '../auth/permissions';
import { refChanged } from '../branches/ref-changed';
import { GitHubContext } from '../context';
import { readRef } from '../git/refs';
import { ZERO_SHA } from '../git/revisions';
import { GitHubError } from '../http/github-error';
import { readBody } from '../http/read-body';
import { findRepository } from '../state/find';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { PushRequest, readPush, refusePush } from './push-commands';
import { mustFastForward, refusalsOf } from './refusals';
import {
  GitService,
  advertise,
  receivePack,
  sendPushResult,
  uploadPack,
} from './service';

const LARGEST_PUSH_BYTES = 256 * 1024 * 1024;

const PATH =
  /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** A request of git's smart HTTP protocol. */
export interface GitRequest {
  owner: string;
  name: string;
  service: GitService;
  /** The question what there is, rather than the fetch or push itself. */
  isAdvertisement: boolean;
}

/** @throws GitHubError (403) for a client that speaks the old protocol. */
export function gitRequestOf(url: URL): GitRequest | undefined {
  const match = PATH.exec(url.pathname);
  if (!match) return undefined;
  const [, owner, name, rest] = match;
  const isAdvertisement = rest === 'info/refs';
  const service = isAdvertisement ? url.searchParams.get('service') : rest;
  if (service !== 'git-upload-pack' && service !== 'git-receive-pack') {
    throw new GitHubError(403, 'Please upgrade your git client.');
  }
  return { owner, name, service, isAdvertisement };
}

/** git sends no credentials before it is told that they are needed. */
const askForCredentials = (message: string) =>
  new GitHubError(401, message, {
    headers: { 'www-authenticate': 'Basic realm="GitHub"' },
  });

function identify(
  context: GitHubContext,
  { headers }: IncomingMessage,
): Identity {
  try {
    return authenticate(context, headers.authorization);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw askForCredentials(
      'Invalid username or token. Password authentication is not supported ' +
        'for Git operations.',
    );
  }
}

function authorise(
  context: GitHubContext,
  identity: Identity,
  { owner, name, service }: GitRequest,
): RepositoryRecord {
  const repository = findRepository(context.store.state, owner, name);
  const permission = repository && permissionOf(context, identity, repository);
  const isPush = service === 'git-receive-pack';
  if (repository && permission) {
    if (!isPush || includes(permission, 'push')) {
      if (!isPush || !repository.isArchived) return repository;
      throw new GitHubError(
        403,
        'This repository was archived so it is read-only.',
      );
    }
    if (identity.kind !== 'anonymous') {
      const who = actorOf(identity);
      throw new GitHubError(
        403,
        `Permission to ${fullNameOf(repository)}.git denied to ${who}.`,
      );
    }
  }
  if (identity.kind === 'anonymous') {
    throw askForCredentials('No anonymous access.');
  }
  throw new GitHubError(404, 'Repository not found.');
}

/** What has really moved, whatever git refused of it. */
async function afterPush(
  context: GitHubContext,
  repository: RepositoryRecord,
  { changes }: PushRequest,
  sender: string,
): Promise<void> {
  const folder = context.folders.of(repository);
  for (const change of changes) {
    const now = (await readRef(folder, change.ref))?.sha ?? ZERO_SHA;
    if (now !== change.after || change.before === change.after) continue;
    await refChanged(context, repository, change, sender);
  }
}

async function push(
  context: GitHubContext,
  request: IncomingMessage,
  identity: Identity,
  repository: RepositoryRecord,
): Promise<Buffer> {
  const folder = context.folders.of(repository);
  const body = await readBody(request, LARGEST_PUSH_BYTES);
  return context.folders.alone(repository, async () => {
    const asked = readPush(body);
    const refusals = await refusalsOf(context, repository, identity, asked);
    if (refusals.length > 0) return refusePush(asked, refusals);
    const settings = mustFastForward(repository, asked)
      ? ['receive.denyNonFastForwards=true']
      : [];
    const result = await receivePack(request, folder, body, settings);
    await afterPush(context, repository, asked, actorOf(identity));
    await context.store.save();
    return result;
  });
}

/**
 * Answers a clone, fetch or push.
 * @throws GitHubError before anything has been sent.
 */
export async function answerGit(
  context: GitHubContext,
  request: IncomingMessage,
  response: ServerResponse,
  asked: GitRequest,
): Promise<void> {
  const identity = identify(context, request);
  const repository = authorise(context, identity, asked);
  const folder = context.folders.of(repository);
  if (asked.isAdvertisement) {
    await advertise(request, response, folder, asked.service);
  } else if (asked.service === 'git-upload-pack') {
    await uploadPack(request, response, folder);
  } else {
    const result = await push(context, request, identity, repository);
    sendPushResult(response, result);
  }
}
