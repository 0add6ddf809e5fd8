import type { Stack } from 'aws-cdk-lib';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';

/** What services read of the platform, below `/canary-portal/platform/`. */
export interface PlatformValues {
  'cluster-name': string;
  domain: string;
  'load-balancer-full-name': string;
  'load-balancer-security-group-id': string;
  'notifications-topic-arn': string;
  'production-listener-arn': string;
  /** Of tasks, separated by commas. */
  'subnet-ids': string;
  'test-listener-arn': string;
  'vpc-id': string;
}

/** Writes the values to SSM: no service depends on this stack itself. */
export function createOutputs(stack: Stack, values: PlatformValues): void {
  for (const [key, value] of Object.entries(values)) {
    const id = key.replace(/(?:^|-)([a-z])/g, (_, letter: string) =>
      letter.toUpperCase(),
    );
    new CfnParameter(stack, `${id}Value`, {
      name: `/canary-portal/platform/${key}`,
      type: 'String',
      value,
    });
  }
}
