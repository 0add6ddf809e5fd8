import { request } from 'node:http';

/** The control API cannot be reached, or refused: the message says why. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

export interface ControlClient {
  send(method: string, path: string, body?: unknown): Promise<unknown>;
}

function errorOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  return 'error' in answer && typeof answer.error === 'string'
    ? answer.error
    : undefined;
}

/** A client of the control API of a sandbox that runs on this machine. */
export function controlClient(port: number): ControlClient {
  return {
    send: (method, path, body) =>
      new Promise((resolve, reject) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const outgoing = request({
          host: '127.0.0.1',
          port,
          method,
          path,
          agent: false,
          headers: { 'content-type': 'application/json' },
        });
        outgoing.once('error', () =>
          reject(
            new ControlError(
              `No sandbox answers on port ${port}: start one with ` +
                "'sandbox serve', or name its port with --control-port",
            ),
          ),
        );
        outgoing.once('response', response => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('end', () => {
            const answer: unknown = JSON.parse(
              Buffer.concat(chunks).toString('utf8'),
            );
            if (response.statusCode === 200) resolve(answer);
            else {
              const message = errorOf(answer) ?? `HTTP ${response.statusCode}`;
              reject(new ControlError(message));
            }
          });
        });
        outgoing.end(text);
      }),
  };
}
