import { AwsError } from '../../wire/aws-error';

/** The errors that ECS documents, under its names and in its words. */

export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}

export function clientError(message: string): AwsError {
  return new AwsError('ClientException', message);
}

export function clusterNotFound(): AwsError {
  return new AwsError('ClusterNotFoundException', 'Cluster not found.');
}

export function serviceNotFound(): AwsError {
  return new AwsError('ServiceNotFoundException', 'Service not found.');
}

export function serviceNotActive(): AwsError {
  return new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
}

export function serviceDeploymentNotFound(): AwsError {
  return new AwsError(
    'ServiceDeploymentNotFoundException',
    'Service deployment not found.',
  );
}

export function conflict(message: string, resourceIds: string[]): AwsError {
  return new AwsError('ConflictException', message, 400, { resourceIds });
}

export function resourceNotFound(message: string): AwsError {
  return new AwsError('ResourceNotFoundException', message);
}

export function limitExceeded(message: string): AwsError {
  return new AwsError('LimitExceededException', message);
}

export function unsupportedFeature(message: string): AwsError {
  return new AwsError('UnsupportedFeatureException', message);
}
