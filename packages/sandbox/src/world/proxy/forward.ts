import { Agent, IncomingMessage, request, ServerResponse } from 'node:http';
import { TargetRecord } from '../../aws/elbv2/state';

const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });

export type ForwardOutcome =
  /** The target answered; `seconds` until its answer began. */
  | { kind: 'answered'; status: number; seconds: number }
  /** No connection to the target: the balancer answered 502. */
  | { kind: 'connection-error' }
  /** The connection broke before an answer: 502. */
  | { kind: 'broken' }
  /** The target was silent for too long: 504. */
  | { kind: 'timeout' }
  /** The client went away first. */
  | { kind: 'client-gone' };

export function answerPlain(
  response: ServerResponse,
  status: number,
  text: string,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    'content-type': 'text/html',
    server: 'awselb/2.0',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** Sends one request on to a target and its answer back. */
export function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  target: TargetRecord,
  idleTimeoutMs: number,
): Promise<ForwardOutcome> {
  return new Promise(resolve => {
    const startedAt = performance.now();
    const hasBody =
      incoming.headers['content-length'] !== undefined ||
      incoming.headers['transfer-encoding'] !== undefined;

    let isRetry = false;
    let isSettled = false;
    const settle = (outcome: ForwardOutcome) => {
      if (isSettled) return;
      isSettled = true;
      resolve(outcome);
    };

    const send = () => {
      const outgoing = request({
        agent,
        host: target.id,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
        headers: {
          ...incoming.headers,
          connection: 'keep-alive',
          'x-forwarded-for': incoming.socket.remoteAddress ?? '127.0.0.1',
          'x-forwarded-proto': 'http',
        },
      });
      const timer = setTimeout(() => {
        settle({ kind: 'timeout' });
        outgoing.destroy();
        answerPlain(response, 504, '504 Gateway Time-out');
      }, idleTimeoutMs);
      const onClientGone = () => {
        if (response.writableFinished) return;
        clearTimeout(timer);
        settle({ kind: 'client-gone' });
        outgoing.destroy();
      };
      response.once('close', onClientGone);

      outgoing.once('response', answer => {
        clearTimeout(timer);
        const status = answer.statusCode ?? 502;
        const seconds = (performance.now() - startedAt) / 1000;
        settle({ kind: 'answered', status, seconds });
        const {
          connection,
          'keep-alive': _keepAlive,
          ...headers
        } = answer.headers;
        response.writeHead(status, headers);
        answer.pipe(response);
        answer.once('error', () => response.destroy());
      });
      outgoing.once('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        response.off('close', onClientGone);
        if (isSettled) {
          response.destroy();
          return;
        }
        // A kept connection may have been closed just now by a target that
        // stopped: that says nothing about this request.
        if (outgoing.reusedSocket && !hasBody && !isRetry) {
          isRetry = true;
          send();
          return;
        }
        settle({
          kind: error.syscall === 'connect' ? 'connection-error' : 'broken',
        });
        answerPlain(response, 502, '502 Bad Gateway');
      });
      if (hasBody) incoming.pipe(outgoing);
      else outgoing.end();
    };
    send();
  });
}
