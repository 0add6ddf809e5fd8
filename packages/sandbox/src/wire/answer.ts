import { ServerResponse } from 'node:http';
import { AwsError } from './aws-error';
import { WireProtocol, WireService } from './service';

/** Sends an operation's output as the service's protocol has it. */
export function answer(
  response: ServerResponse,
  service: WireService,
  operation: string,
  output: unknown,
  requestId: string,
): void {
  const { protocol } = service;
  if (protocol.kind === 'query') {
    send(response, 200, 'text/xml', requestId, () =>
      protocol.toXml(operation, output, requestId),
    );
    return;
  }
  send(response, 200, contentTypeOf(protocol), requestId, () =>
    toWireJson(output ?? {}),
  );
}

function contentTypeOf(
  protocol: Exclude<WireProtocol, { kind: 'query' }>,
): string {
  return protocol.kind === 'rest'
    ? 'application/json'
    : `application/x-amz-json-${protocol.version}`;
}

export function answerError(
  response: ServerResponse,
  service: WireService,
  error: AwsError,
  requestId: string,
): void {
  const { protocol } = service;
  const { type, message, statusCode, details } = error;
  if (protocol.kind === 'query') {
    send(response, statusCode, 'text/xml', requestId, () =>
      protocol.errorToXml({ type, message, statusCode }, requestId),
    );
    return;
  }
  response.setHeader('x-amzn-ErrorType', type);
  send(response, statusCode, contentTypeOf(protocol), requestId, () =>
    toWireJson({ __type: type, message, ...details }),
  );
}

function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  requestId: string,
  body: () => string,
) {
  const text = body();
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    'x-amzn-RequestId': requestId,
  });
  response.end(text);
}

/** JSON in which dates are epoch seconds, as AWS JSON has them. */
export function toWireJson(value: unknown): string {
  return JSON.stringify(value, function wireValue(key, member: unknown) {
    // Dates have become strings by now, but are still whole on their holder.
    const original: unknown = (this as Record<string, unknown>)[key];
    return original instanceof Date ? original.getTime() / 1000 : member;
  });
}
