import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { isLoopbackHost, listenOnLoopback } from '../../wire/loopback';
import { GitHubContext } from '../context';
import { answerGit, gitRequestOf } from '../git-http/handler';
import { answerPage } from '../pages/pages';
import { Answer, bytes } from './answer';
import { brokenAnswer, throttledAnswer } from './error-answer';
import { GitHubFaults } from './faults';
import { GitHubError } from './github-error';
import { Rest, isRest } from './rest';
import { Prepared, prepare, write } from './send';

export interface GitHubRequestLogEntry {
  part: 'rest' | 'git' | 'page';
  /** `GET /repos/:owner/:repo`, `git-receive-pack`, or a page's path. */
  route: string;
  /** 0 when the answer was dropped. */
  status: number;
}

export interface ServerOptions {
  context: GitHubContext;
  rest: Rest;
  faults: GitHubFaults;
  onRequest?(entry: GitHubRequestLogEntry): void;
  onInternalError?(error: unknown, operation: string): void;
}

/** REST, git and pages on one port, told apart by their paths. */
export class GitHubServer {
  private readonly options: ServerOptions;
  private readonly server = createServer((request, response) => {
    this.handle(request, response).catch((error: unknown) => {
      // A client that went away is no mistake of the sandbox.
      if (!request.destroyed && !response.destroyed) {
        this.options.onInternalError?.(
          error,
          `${request.method} ${request.url}`,
        );
      }
      response.destroy();
    });
  });

  constructor(options: ServerOptions) {
    this.options = options;
    this.server.on('connection', socket => {
      if (options.faults.isDown) socket.resetAndDestroy();
    });
  }

  /** Resolves to the URL by the name `localhost`, as integrations have it. */
  async listen(port: number): Promise<string> {
    const url = new URL(await listenOnLoopback(this.server, { port }));
    return `http://localhost:${url.port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  /** Ends the connections that were there before GitHub went down. */
  cutConnections(): void {
    this.server.closeAllConnections();
  }

  private async handle(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!isLoopbackHost(request.headers.host)) {
      const text = 'The sandbox answers to loopback names only';
      await write(response, prepare(request, plain(403, text)));
      return;
    }
    const { base } = this.options.context.urls;
    const address = `${base}${request.url ?? '/'}`;
    if (!URL.canParse(address)) {
      await write(response, prepare(request, plain(400, 'Bad Request')));
      return;
    }
    const url = new URL(address);
    if (isRest(url.pathname)) await this.handleRest(request, response, url);
    else await this.handleOther(request, response, url);
  }

  private async handleRest(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const { faults, rest } = this.options;
    const effect = faults.next('rest');
    const spared = this.spared(request, effect.kind);
    const { route, prepared, error } = spared
      ? {
          route: `${request.method} ${url.pathname}`,
          prepared: spared,
          error: undefined,
        }
      : await rest.answer(request, url);
    if (error) this.options.onInternalError?.(error, route || url.pathname);
    await this.finish(
      response,
      effect.delaySeconds,
      effect.kind === 'drop',
      prepared,
    );
    const status = effect.kind === 'drop' ? 0 : prepared.status;
    this.options.onRequest?.({ part: 'rest', route, status });
  }

  private async handleOther(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const { context, onRequest } = this.options;
    let part: 'git' | 'page' = 'page';
    let route = url.pathname;
    try {
      const asked = gitRequestOf(url);
      if (!asked) {
        const answer = await answerPage(context, url.pathname);
        await write(response, prepare(request, answer));
      } else {
        part = 'git';
        route = asked.service;
        const effect = this.options.faults.next('git');
        const spared = this.spared(request, effect.kind);
        if (effect.delaySeconds > 0) await delay(effect.delaySeconds * 1000);
        if (effect.kind === 'drop') response.destroy();
        else if (spared) await write(response, spared);
        else await answerGit(context, request, response, asked);
      }
    } catch (error) {
      if (response.headersSent) throw error;
      await write(response, prepare(request, this.complaint(error, route)));
    }
    onRequest?.({ part, route, status: response.statusCode });
  }

  /** The answer of a fault by which nothing is done. */
  private spared(
    request: IncomingMessage,
    kind: string | undefined,
  ): Prepared | undefined {
    if (kind === 'throttle') {
      return prepare(request, throttledAnswer(this.options.faults.throttle));
    }
    return kind === 'server-error' ? prepare(request, brokenAnswer) : undefined;
  }

  /** In words, as git and people read them. */
  private complaint(error: unknown, route: string): Answer {
    if (error instanceof GitHubError) {
      const { status, message, headers } = error;
      return { ...plain(status, message), headers };
    }
    if (error instanceof URIError) return plain(400, 'Bad Request');
    this.options.onInternalError?.(error, route);
    return plain(500, error instanceof Error ? error.message : String(error));
  }

  private async finish(
    response: ServerResponse,
    delaySeconds: number,
    isDropped: boolean,
    prepared: Prepared,
  ): Promise<void> {
    // Requests take real time, however fast the world's clock runs.
    if (delaySeconds > 0) await delay(delaySeconds * 1000);
    if (isDropped) response.destroy();
    else await write(response, prepared);
  }
}

function plain(status: number, text: string): Answer {
  return { ...bytes('text/plain; charset=utf-8', `${text}\n`), status };
}
