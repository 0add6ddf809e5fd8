import { App } from 'aws-cdk-lib';
import { readPlatformConfig } from './config/PlatformConfig';
import { reportConfigError } from './config/reportConfigError';
import { createPlatformStack } from './createPlatformStack';

// Run by the CDK: see cdk.json.
reportConfigError(() => {
  const app = new App({ analyticsReporting: false, treeMetadata: false });
  const context: Record<string, unknown> = app.node.getAllContext();
  createPlatformStack(app, readPlatformConfig(context));
  app.synth();
});
