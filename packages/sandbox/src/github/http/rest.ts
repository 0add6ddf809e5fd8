import { randomUUID } from 'node:crypto';
import { IncomingMessage } from 'node:http';
import { authenticate } from '../auth/authenticate';
import { ANONYMOUS, Identity, askerOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { answerGraphql } from '../graphql/graphql';
import { fullNameOf } from '../state/repository-record';
import { Answer, ok } from './answer';
import { Call } from './call';
import { errorAnswer, unknownRoute } from './error-answer';
import { GitHubError, badCredentials } from './github-error';
import { RateLimits } from './rate-limit';
import { readBody } from './read-body';
import { Router } from './router';
import { Prepared, prepare } from './send';

const LARGEST_BODY_BYTES = 64 * 1024 * 1024;
const REST = '/api/v3';
const GRAPHQL = '/api/graphql';
/** Asking how much is left costs nothing. */
const FREE = new Set(['/rate_limit', '/meta']);

/** Scopes of a personal token, which an App's token has none of. */
const SCOPES = 'admin:org, admin:repo_hook, delete_repo, repo, workflow';

export function isRest(pathname: string): boolean {
  return pathname.startsWith(`${REST}/`) || pathname === GRAPHQL;
}

/** REST and the little of GraphQL there is. */
export class Rest {
  private readonly context: GitHubContext;
  private readonly router: Router;
  private readonly limits: RateLimits;

  constructor(context: GitHubContext, router: Router, limits: RateLimits) {
    this.context = context;
    this.router = router;
    this.limits = limits;
  }

  /** The whole answer, and the route that gave it, for logs. */
  async answer(
    request: IncomingMessage,
    url: URL,
  ): Promise<{ route: string; prepared: Prepared; error?: unknown }> {
    let identity: Identity = ANONYMOUS;
    let route = '';
    let answer: Answer;
    let unexpected: unknown;
    try {
      identity = this.identify(request);
      const path = url.pathname.slice(REST.length);
      if (!FREE.has(path)) this.limits.spend(askerOf(identity));
      const result = await this.dispatch(request, url, identity);
      ({ answer, route } = result);
    } catch (error) {
      answer = this.failure(error);
      if (answer.status === 500) unexpected = error;
    }
    const prepared = prepare(request, answer);
    const asker = askerOf(identity);
    if (prepared.status === 304) this.limits.giveBack(asker);
    prepared.headers = {
      ...prepared.headers,
      ...this.limits.headers(asker),
      ...(identity.kind === 'user' && { 'x-oauth-scopes': SCOPES }),
      'x-github-request-id': randomUUID(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
    };
    return { route, prepared, error: unexpected };
  }

  private identify({ headers }: IncomingMessage): Identity {
    return authenticate(this.context, headers.authorization);
  }

  private async dispatch(
    request: IncomingMessage,
    url: URL,
    identity: Identity,
  ): Promise<{ route: string; answer: Answer }> {
    const method = request.method ?? 'GET';
    const call = {
      method,
      url,
      identity,
      query: url.searchParams,
      headers: request.headers,
      body: await readBody(request, LARGEST_BODY_BYTES),
    };
    if (url.pathname === GRAPHQL) {
      const answer = await answerGraphql(this.context, { ...call, path: {} });
      return { route: 'POST /graphql', answer };
    }
    const path = this.byName(url.pathname.slice(REST.length), identity);
    if (path === '/rate_limit') {
      return { route: 'GET /rate_limit', answer: this.rateLimit(call) };
    }
    const match = this.router.match(method, path);
    if (!match) {
      return { route: '', answer: unknownRoute(method, path) };
    }
    const answer = await match.handler({ ...call, path: match.path });
    const isRead = method === 'GET' || method === 'HEAD';
    // What was told to have been done is done, whatever happens next.
    if (!isRead) await this.context.store.save();
    return { route: `${method} ${match.pattern}`, answer };
  }

  /** `/repositories/1/…` is `/repos/owner/name/…`. */
  private byName(path: string, identity: Identity): string {
    const match = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
    if (!match) return path;
    const [, id, rest = ''] = match;
    const repository = this.context.store.state.repositories.find(
      candidate => String(candidate.id) === id,
    );
    if (!repository) {
      if (identity.kind === 'anonymous') throw badCredentials();
      throw new GitHubError(404, 'Not Found');
    }
    return `/repos/${fullNameOf(repository)}${rest}`;
  }

  private rateLimit({ identity }: Pick<Call, 'identity'>): Answer {
    const rate = this.limits.read(askerOf(identity));
    return ok({ resources: { core: rate, search: rate, graphql: rate }, rate });
  }

  private failure(error: unknown): Answer {
    if (error instanceof GitHubError) return errorAnswer(error);
    if (error instanceof URIError) {
      return errorAnswer(new GitHubError(400, 'Bad Request'));
    }
    const message = error instanceof Error ? error.message : String(error);
    return errorAnswer(new GitHubError(500, message));
  }
}
