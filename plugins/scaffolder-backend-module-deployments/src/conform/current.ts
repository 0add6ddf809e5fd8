import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  ACTIONS_FOLDER,
  isContractPath,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';
import { causedBy, GitHubUnavailableError } from '../github/errors';
import type { Files } from './content';

/** Larger files are not what the contract is about. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Files that the template brings and that are only looked for. */
const LOOKED_FOR = ['.github/not-configured.md', 'infra/service.json'];

/**
 * The files of a repository that are compared, as they are on its branch.
 *
 * @throws GitHubUnavailableError when it cannot be read.
 */
export async function readCurrent(
  reader: Pick<UrlReaderService, 'readTree'>,
  repository: EntityRepository,
  signal?: AbortSignal,
): Promise<Files> {
  const { treeUrl, catalogPath, slug, host } = repository;
  const isWanted = (file: string) =>
    isContractPath(file, catalogPath) ||
    file.startsWith(ACTIONS_FOLDER) ||
    LOOKED_FOR.includes(file);
  try {
    const tree = await reader.readTree(treeUrl, {
      filter: (file, info) => isWanted(file) && (info?.size ?? 0) <= MAX_BYTES,
      signal,
    });
    const files = await tree.files();
    const contents = await Promise.all(
      files.map(
        async ({ path, content }): Promise<[string, Buffer]> => [
          path,
          await content(),
        ],
      ),
    );
    return new Map(contents);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw causedBy(
      new GitHubUnavailableError(
        `Could not read ${slug} from ${host}: ${message}. Check that it ` +
          `exists and that the portal's GitHub integration may read it, then ` +
          `run this again.`,
      ),
      error,
    );
  }
}
