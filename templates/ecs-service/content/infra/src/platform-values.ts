import { CfnParameter, type Stack } from 'aws-cdk-lib';

/** What the platform writes to SSM for the services. */
export type PlatformKey =
  | 'domain'
  | 'load-balancer-full-name'
  | 'load-balancer-security-group-id'
  | 'notifications-topic-arn'
  | 'production-listener-arn'
  | 'subnet-ids'
  | 'test-listener-arn'
  | 'vpc-id';

/**
 * A value of the platform. CloudFormation reads it from SSM at each deployment,
 * so that nothing is looked up while the template is made.
 */
export function platformValue(stack: Stack, key: PlatformKey): string {
  const id = key
    .split('-')
    .map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
  const known = stack.node.tryFindChild(id);
  const parameter =
    known instanceof CfnParameter
      ? known
      : new CfnParameter(stack, id, {
          type: 'AWS::SSM::Parameter::Value<String>',
          default: `/canary-portal/platform/${key}`,
        });
  return parameter.valueAsString;
}
