/** An ARN that is not the long-format ARN of an ECS service. */
export class InvalidArnError extends Error {
  readonly name = 'InvalidArnError';
}

/** The cluster has no such service, or it is no longer there. */
export class ServiceNotFoundError extends Error {
  readonly name = 'ServiceNotFoundError';
}

/** What was asked for cannot be done as the service stands; the message says what to do. */
export class RolloutError extends Error {
  readonly name = 'RolloutError';
}
