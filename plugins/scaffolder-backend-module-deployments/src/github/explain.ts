import { RequestError } from 'octokit';
import {
  causedBy,
  GitHubRefusedError,
  GitHubRejectedError,
  GitHubUnavailableError,
} from './errors';

function permissionsOf(error: RequestError): string {
  const needed = error.response?.headers['x-accepted-github-permissions'];
  return needed
    ? ` It needs one of these permissions: ${needed}.`
    : ' It needs to administer repositories: contents, administration, ' +
        'environments, secrets, variables and workflows, each to write.';
}

/** Whether a request failed with one of these statuses. */
export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof RequestError && statuses.includes(error.status);
}

function explanation(error: RequestError, doing: string): Error {
  const could = `Could not ${doing}: `;
  if (error.status === 401) {
    return new GitHubRefusedError(
      `${could}GitHub does not accept the credentials of the portal's ` +
        `integration. Renew the token or the App's key under ` +
        `integrations.github.`,
    );
  }
  if (error.status === 403 || error.status === 404) {
    // For what a token may not see, GitHub says that it is not there.
    return new GitHubRefusedError(
      `${could}${error.message}. The portal's GitHub integration may not be ` +
        `allowed to.${permissionsOf(error)}`,
    );
  }
  if (error.status >= 500) {
    return new GitHubUnavailableError(
      `${could}GitHub answered ${error.status} (${error.message}). Run this ` +
        `again: it goes on where it stopped.`,
    );
  }
  return new GitHubRejectedError(
    `${could}GitHub answered ${error.status} (${error.message})`,
  );
}

/**
 * An error that says what was being done, why GitHub did not, and what helps.
 * Errors that did not come from GitHub are returned as they are.
 *
 * @param doing - continues "Could not …", such as "create acme/checkout"
 */
export function explained(error: unknown, doing: string): unknown {
  return error instanceof RequestError
    ? causedBy(explanation(error, doing), error)
    : error;
}

/** Does something and explains its failure. */
export async function explaining<T>(
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error, doing);
  }
}

/** What a read found, or nothing where GitHub says that it is not there. */
export async function ifFound<T>(
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (hasStatus(error, 404)) {
      return undefined;
    }
    throw error;
  }
}
