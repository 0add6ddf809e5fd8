import { Repository } from '../github/connect';
import {
  causedBy,
  GitHubRefusedError,
  GitHubUnavailableError,
} from '../github/errors';
import { Creation, createRepository } from './create';
import { Decision } from './decide';
import { Git, Push } from './git';
import { RemoteRepository } from './remote';

/** What was done to the repository. */
export type Published = 'created' | 'continued' | 'updated' | 'unchanged';

function pushFailed(slug: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (/protected branch|GH006|GH013|rule violations/i.test(message)) {
    return causedBy(
      new GitHubRefusedError(
        `${slug} is protected already, so its files change by pull request ` +
          `only: ${message}`,
      ),
      error,
    );
  }
  return causedBy(
    new GitHubUnavailableError(
      `Could not push to ${slug}: ${message}. Run this again: it goes on where ` +
        `it stopped.`,
    ),
    error,
  );
}

/** Runs a step whose result is kept when the task is tried again. */
export type Once = <T extends Record<string, string>>(
  key: string,
  work: () => Promise<T>,
) => Promise<T>;

/** Carries out a decision. Every step may fail and be decided on anew. */
export async function publish(
  repository: Repository,
  decision: Decision,
  options: {
    creation: Creation;
    push: Omit<Push, 'cloneUrl' | 'token'>;
    git: Git;
    once: Once;
  },
): Promise<{ remote: RemoteRepository; head: string; published: Published }> {
  const { slug, token } = repository;
  const { creation, git, once } = options;
  if (decision.todo === 'nothing') {
    const { remote, head } = decision;
    return { remote, head, published: 'unchanged' };
  }

  const remote =
    decision.todo === 'create'
      ? await once(`create.${slug}`, async () => ({
          ...(await createRepository(repository, creation)),
        }))
      : decision.remote;
  const push = { ...options.push, cloneUrl: remote.cloneUrl, token };
  const { head } = await once(`push.${slug}`, async () => {
    try {
      return {
        head: await (decision.todo === 'update'
          ? git.onTop(push)
          : git.first(push)),
      };
    } catch (error) {
      throw pushFailed(slug, error);
    }
  });
  const published = { create: 'created', push: 'continued', update: 'updated' };
  return {
    remote,
    head,
    published: published[decision.todo] as Published,
  };
}
