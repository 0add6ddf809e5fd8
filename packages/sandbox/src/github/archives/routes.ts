import { GitHubContext } from '../context';
import { resolveName } from '../git/revisions';
import { startGit } from '../git/run';
import { Answer } from '../http/answer';
import { Call } from '../http/call';
import { notFound } from '../http/github-error';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { RepositoryRecord } from '../state/repository-record';

/** Tarballs as GitHub packs them, in one folder named after the commit. */
export function archiveRoutes(context: GitHubContext): Routes {
  const { folders, urls } = context;

  async function commitOf(
    { path }: Call,
    repository: RepositoryRecord,
  ): Promise<string> {
    const name = path.ref || repository.defaultBranch;
    const sha = await resolveName(folders.of(repository), name);
    if (!sha) throw notFound();
    return sha;
  }

  /** GitHub sends one on to another host; here it is the same one. */
  async function redirect(
    call: Call,
    repository: RepositoryRecord,
  ): Promise<Answer> {
    const sha = await commitOf(call, repository);
    const { owner, name } = repository;
    const location = `${urls.api}/codeload/${owner}/${name}/legacy.tar.gz/${sha}`;
    return { status: 302, headers: { location } };
  }

  const codeload = forRepository(
    context,
    {},
    {
      async 'GET /legacy.tar.gz/*ref'(call, repository) {
        const sha = await commitOf(call, repository);
        const { owner, name } = repository;
        const folder = `${owner}-${name}-${sha}`;
        const git = startGit(folders.of(repository), [
          'archive',
          '--format=tar.gz',
          `--prefix=${folder}/`,
          sha,
        ]);
        git.stdin.end();
        git.once('error', error => git.stdout.destroy(error));
        return {
          status: 200,
          headers: {
            'content-disposition': `attachment; filename=${folder}.tar.gz`,
          },
          stream: { type: 'application/x-gzip', source: git.stdout },
        };
      },
    },
  );

  return {
    ...forRepository(
      context,
      {},
      {
        'GET /tarball': redirect,
        'GET /tarball/*ref': redirect,
      },
    ),
    ...Object.fromEntries(
      Object.entries(codeload).map(([key, handler]) => [
        key.replace('/repos/', '/codeload/'),
        handler,
      ]),
    ),
  };
}
