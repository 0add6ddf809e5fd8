import { Server } from 'node:http';
import { ScmIntegrations } from '@backstage/integration';
import { ConfigReader } from '@backstage/config';
import sodium from 'libsodium-wrappers';
import { readFiles } from '../../publish/files';
import { Git, Push } from '../../publish/git';
import { FakeAnswer, GitHubError, notFound, serve } from './http';
import { repositoryRoutes } from './repositoryRoutes';
import { settingRoutes } from './settingRoutes';
import { commitTo, FakeEnvironment, FakeRepository } from './state';

/** How the next requests fail. */
export interface Failure {
  /** Which write fails, from 1, counted from the last {@link FakeGitHub.begin}. */
  atWrite: number;
  /** Whether the write is done all the same and only its answer is lost. */
  afterwards: boolean;
  error: GitHubError;
}

/** A GitHub in memory on a loopback port, as far as the actions use it. */
export class FakeGitHub {
  static async start(): Promise<FakeGitHub> {
    await sodium.ready;
    const github = new FakeGitHub();
    const { server, port } = await serve(
      [...repositoryRoutes(github), ...settingRoutes(github)],
      (request, answer) => github.#respond(request, answer),
    );
    github.#server = server;
    github.host = `localhost:${port}`;
    return github;
  }

  host = '';
  readonly token = 'fake-token';
  readonly organisations = new Set(['acme']);
  readonly users = new Map([['octocat', 7]]);
  readonly teams = new Map([
    ['shop', 11],
    ['release-managers', 12],
  ]);
  readonly repositories = new Map<string, FakeRepository>();
  readonly keys = sodium.crypto_box_keypair();
  plan: 'enterprise' | 'free' = 'enterprise';
  /** Writes since {@link begin}, such as "PUT /repos/acme/checkout/…". */
  writes: string[] = [];
  requests = 0;
  failure?: Failure;
  #server?: Server;

  get publicKey(): string {
    return sodium.to_base64(
      this.keys.publicKey,
      sodium.base64_variants.ORIGINAL,
    );
  }

  /** Integrations that know this GitHub. */
  get integrations(): ScmIntegrations {
    return ScmIntegrations.fromConfig(new ConfigReader(this.config));
  }

  get config() {
    return {
      integrations: {
        github: [
          {
            host: this.host,
            apiBaseUrl: `http://${this.host}`,
            token: this.token,
          },
        ],
      },
    };
  }

  /** Git without a network: pushes into the memory. */
  readonly git: Git = {
    first: push => this.#push(push, false),
    onTop: push => this.#push(push, true),
  };

  /** Forgets the writes so far, and fails as told from now on. */
  begin(failure?: Failure): void {
    this.writes = [];
    this.requests = 0;
    this.failure = failure;
  }

  repository(slug: string): FakeRepository {
    const found = this.repositories.get(slug);
    if (!found) {
      throw notFound();
    }
    return found;
  }

  shown(repository: FakeRepository) {
    const slug = `${repository.owner}/${repository.name}`;
    return {
      name: repository.name,
      full_name: slug,
      homepage: repository.homepage,
      description: repository.description,
      default_branch: repository.defaultBranch,
      owner: { login: repository.owner, type: 'Organization' },
      html_url: `http://${this.host}/${slug}`,
      clone_url: `http://${this.host}/${slug}.git`,
    };
  }

  assertMayReview(
    repository: FakeRepository,
    reviewers: FakeEnvironment['reviewers'],
  ): void {
    const readers = [
      ...[...repository.teams.keys()].map(team => this.teams.get(team)),
      ...[...repository.collaborators.keys()].map(user => this.users.get(user)),
    ];
    for (const { id } of reviewers) {
      if (!readers.includes(id)) {
        throw new GitHubError(422, `Reviewer ${id} has no access`);
      }
    }
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => {
      this.#server?.close(resolve);
    });
  }

  /** Counts a write, and lets it fail when its turn has come. */
  async #write<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.writes.push(what);
    const { failure } = this;
    if (failure?.atWrite !== this.writes.length) {
      return work();
    }
    if (failure.afterwards) {
      await work();
    }
    throw failure.error;
  }

  async #respond(
    request: { method: string; path: string; authorization?: string },
    answer: () => Promise<FakeAnswer>,
  ): Promise<FakeAnswer> {
    this.requests++;
    if (!request.authorization?.endsWith(this.token)) {
      throw new GitHubError(401, 'Bad credentials');
    }
    return request.method === 'GET'
      ? answer()
      : this.#write(`${request.method} ${request.path}`, answer);
  }

  async #push(push: Push, onTop: boolean): Promise<string> {
    const slug = new URL(push.cloneUrl).pathname.slice(1).replace(/\.git$/, '');
    return this.#write(`git push ${slug}`, async () => {
      const repository = this.repository(slug);
      if (repository.protections.has('main')) {
        throw new Error('GH006: Protected branch update failed for main.');
      }
      if (!onTop && repository.branches.has('main')) {
        throw new Error('One or more branches were not updated');
      }
      const files = await readFiles(push.folder);
      return commitTo(repository, 'main', push.message, files);
    });
  }
}
