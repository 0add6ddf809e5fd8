import { type App, LegacyStackSynthesizer, Stack } from 'aws-cdk-lib';
import type { ServiceConfig } from './config/service-config.ts';

/**
 * A stack that is deployed with the credentials at hand. The account needs no
 * CDK bootstrap, as long as there are no assets and a template stays below
 * CloudFormation's 51,200 bytes.
 */
export function createStack(
  app: App,
  { accountId, region }: ServiceConfig,
  stackName: string,
  description: string,
): Stack {
  return new Stack(app, stackName, {
    stackName,
    description,
    env: { account: accountId, region },
    synthesizer: new LegacyStackSynthesizer(),
  });
}

/** Tags of what the service has in AWS. */
export function tagsOf({ entityRef }: ServiceConfig) {
  return [{ key: 'canary-portal:entity', value: entityRef }];
}
