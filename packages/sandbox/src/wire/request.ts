import { IncomingMessage } from 'node:http';
import { AwsError } from './aws-error';
import { WireService } from './service';

const LARGEST_BODY_BYTES = 5 * 1024 * 1024;

/** A request that has found its service. */
export interface WireCall {
  service: WireService;
  operation: string;
  input: Record<string, unknown>;
}

export class UnroutedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnroutedError';
  }
}

/** The whole body. @throws AwsError when it is too large. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk);
    size += buffer.length;
    if (size > LARGEST_BODY_BYTES)
      throw new AwsError(
        'RequestEntityTooLargeException',
        `The request is larger than ${LARGEST_BODY_BYTES} bytes.`,
        413,
      );
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Tells by its headers and body which operation of which service a request
 * is for. The input is parsed later, so that an error has its service.
 * @throws UnroutedError when it is for none of them.
 */
export function route(
  request: IncomingMessage,
  body: string,
  services: readonly WireService[],
): { service: WireService; operation: string } {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    const dot = target.lastIndexOf('.');
    const prefix = target.slice(0, dot);
    const service = services.find(
      ({ protocol }) =>
        protocol.kind === 'json' && protocol.targetPrefix === prefix,
    );
    if (!service)
      throw new UnroutedError(`The sandbox has no service ${prefix}`);
    return { service, operation: target.slice(dot + 1) };
  }
  const path = (request.url ?? '').split('?')[0];
  const line = `${request.method} ${path}`;
  for (const service of services) {
    const { protocol } = service;
    if (protocol.kind === 'rest' && Object.hasOwn(protocol.routes, line)) {
      return { service, operation: protocol.routes[line] };
    }
  }
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const form = new URLSearchParams(body);
    const version = form.get('Version');
    const service = services.find(
      ({ protocol }) =>
        protocol.kind === 'query' && protocol.apiVersion === version,
    );
    if (!service)
      throw new UnroutedError(
        `The sandbox has no service with the Query API version ${version}`,
      );
    return { service, operation: form.get('Action') ?? '' };
  }
  throw new UnroutedError(
    'The sandbox speaks AWS JSON (X-Amz-Target), AWS Query (a form with Action and Version) and REST ' +
      `as far as it is asked for: not ${line}`,
  );
}

/** @throws AwsError when the body does not parse. */
export function parseInput(
  service: WireService,
  operation: string,
  body: string,
): Record<string, unknown> {
  const { protocol } = service;
  if (protocol.kind === 'query')
    return protocol.parse(operation, new URLSearchParams(body));
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Answered below, like any other body that is no object.
  }
  throw new AwsError(
    'SerializationException',
    'The request body is not a JSON object.',
  );
}
