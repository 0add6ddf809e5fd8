import { PermissionTable } from '../aws/iam/permission';
import { Operations } from '../ports';

/** The protocols that the SDK for JavaScript speaks to these services. */
export type WireProtocol =
  | {
      /**
       * AWS JSON: `X-Amz-Target: <targetPrefix>.<Operation>`. Dates in answers
       * become epoch seconds by themselves.
       */
      kind: 'json';
      version: '1.0' | '1.1';
      targetPrefix: string;
    }
  | {
      /** AWS Query: form in, XML out. */
      kind: 'query';
      /** The form's `Version`, which tells the services apart. */
      apiVersion: string;
      /** What a refused caller is told; default `AccessDenied`. */
      deniedType?: string;
      /** The whole answer of an operation. */
      toXml(operation: string, output: unknown, requestId: string): string;
      /** The whole answer of an error. */
      errorToXml(
        error: { type: string; message: string; statusCode: number },
        requestId: string,
      ): string;
      /** The form's flat parameters as the operation's input. */
      parse(
        operation: string,
        parameters: URLSearchParams,
      ): Record<string, unknown>;
    }
  | {
      /** REST with JSON bodies: as much of it as has no path parameters. */
      kind: 'rest';
      /** `POST /v2/email/outbound-emails` to the operation's name. */
      routes: Readonly<Record<string, string>>;
    };

/** One AWS service, ready to be served: see `createAwsServer`. */
export interface WireService {
  /** Short name for logs and faults: `ecs`, `elbv2`, `cloudwatch` … */
  name: string;
  protocol: WireProtocol;
  operations: Operations;
  /** What a caller must be allowed to do, for each operation. */
  permissions: PermissionTable;
}
