/**
 * An error that an AWS service documents. The wire turns it into the answer
 * that the SDK expects; the in-process client throws it under the same name.
 */
export class AwsError extends Error {
  readonly type: string;
  readonly statusCode: number;
  /** Further members of the error's shape, such as `resourceIds`. */
  readonly details: Record<string, unknown>;

  constructor(
    type: string,
    message: string,
    statusCode = 400,
    details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = type;
    this.type = type;
    this.statusCode = statusCode;
    this.details = details;
  }
}
