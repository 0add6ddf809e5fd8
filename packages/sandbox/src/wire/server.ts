import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse, createServer } from 'node:http';
import { answer, answerError } from './answer';
import { ApiFaults, FaultEffect } from './api-faults';
import { AwsError } from './aws-error';
import { isLoopbackHost, listenOnLoopback } from './loopback';
import { UnroutedError, parseInput, readBody, route } from './request';
import { Caller } from '../aws/iam/caller';
import type { SignedRequest } from '../aws/iam/authorizer';
import { WireService } from './service';

export interface RequestLogEntry {
  service: string;
  operation: string;
  /** 0 when the answer was dropped. */
  statusCode: number;
  error?: string;
  /** What the error says. */
  message?: string;
  /** ARN of who sent it, when that is known. */
  caller?: string;
}

export interface AwsServerOptions {
  services: readonly WireService[];
  faults?: ApiFaults;
  /**
   * Who sent a request, or an error when it may not be carried out. Without it
   * anybody may do anything.
   * @throws AwsError
   */
  authorize?(request: SignedRequest): Caller;
  /** After each request that found its service. */
  onRequest?(entry: RequestLogEntry): void;
  /** For an operation that failed in a way no service documents. */
  onInternalError?(error: unknown, operation: string): void;
}

export interface AwsServer {
  /**
   * Port 0 takes a free one. Resolves to the URL to give as `endpoint`.
   * @throws NotLoopbackError
   */
  listen(options: { host?: string; port: number }): Promise<string>;
  close(): Promise<void>;
}

/**
 * One endpoint for any number of AWS services, told apart as the SDKs call
 * them.
 */
export function createAwsServer(options: AwsServerOptions): AwsServer {
  const faults = options.faults ?? new ApiFaults();
  const server = createServer((request, response) => {
    handle(request, response, options, faults).catch(error => {
      options.onInternalError?.(error, 'request');
      response.destroy();
    });
  });
  return {
    listen: where => listenOnLoopback(server, where),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: AwsServerOptions,
  faults: ApiFaults,
) {
  const requestId = randomUUID();
  if (!isLoopbackHost(request.headers.host)) {
    refuse(response, 403, 'The sandbox answers to loopback names only');
    return;
  }
  if (request.method === 'GET') {
    const names = options.services.map(({ name }) => name).join(', ');
    refuse(response, 200, `An AWS sandbox with ${names}`);
    return;
  }
  let body: string;
  let call: { service: WireService; operation: string };
  try {
    body = await readBody(request);
    call = route(request, body, options.services);
  } catch (error) {
    if (error instanceof UnroutedError) refuse(response, 404, error.message);
    else if (error instanceof AwsError)
      refuse(response, error.statusCode, error.message);
    else throw error;
    return;
  }
  const { service, operation } = call;
  const effect = faults.next(service.name, operation);
  const log: Pick<RequestLogEntry, 'caller'> = {};
  const outcome = await run(request, { ...call, body, log }, effect, options);
  if (effect.delaySeconds > 0) await realDelay(effect.delaySeconds);
  const error = outcome instanceof AwsError ? outcome : undefined;
  const dropped = effect.kind === 'drop';
  if (dropped) response.destroy();
  else if (error) answerError(response, service, error, requestId);
  else answer(response, service, operation, outcome, requestId);
  options.onRequest?.({
    service: service.name,
    operation,
    statusCode: dropped ? 0 : error?.statusCode ?? 200,
    ...(error && { error: error.type, message: error.message }),
    ...log,
  });
}

/** The operation's output, or the error to answer with. */
async function run(
  request: IncomingMessage,
  {
    service,
    operation,
    body,
    log,
  }: {
    service: WireService;
    operation: string;
    body: string;
    log: Pick<RequestLogEntry, 'caller'>;
  },
  effect: FaultEffect,
  options: AwsServerOptions,
): Promise<unknown> {
  if (effect.kind === 'throttle') return throttled(service);
  if (effect.kind === 'server-error') return serverError(service);
  const carryOut = Object.hasOwn(service.operations, operation)
    ? service.operations[operation]
    : undefined;
  if (!carryOut)
    return new AwsError(
      service.protocol.kind === 'query'
        ? 'InvalidAction'
        : 'UnknownOperationException',
      `The sandbox's ${service.name} has no operation ${operation}`,
    );
  try {
    const input = parseInput(service, operation, body);
    const caller = options.authorize?.({
      authorization: request.headers.authorization,
      securityToken: headerOf(request, 'x-amz-security-token'),
      service,
      operation,
      input,
    });
    if (caller && caller.kind !== 'anonymous') log.caller = caller.arn;
    return await carryOut(input, caller);
  } catch (error) {
    if (error instanceof AwsError) return error;
    options.onInternalError?.(error, operation);
    return serverError(service);
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function throttled({ protocol }: WireService): AwsError {
  const type = protocol.kind === 'query' ? 'Throttling' : 'ThrottlingException';
  return new AwsError(type, 'Rate exceeded');
}

function serverError({ name }: WireService): AwsError {
  return name === 'ecs'
    ? new AwsError(
        'ServerException',
        'Service Unavailable. Please try again later.',
        500,
      )
    : new AwsError(
        'InternalFailure',
        'The request processing has failed because of an unknown error.',
        500,
      );
}

function refuse(response: ServerResponse, status: number, message: string) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}

/** Requests take real time, however fast the world's clock runs. */
function realDelay(seconds: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, seconds * 1000);
  });
}
