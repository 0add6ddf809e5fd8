import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type AppProps } from 'aws-cdk-lib';
import {
  environmentNames,
  type ServiceConfig,
} from './config/service-config.ts';
import { createEnvironmentStack } from './environment/environment-stack.ts';
import { createSharedStack } from './shared/shared-stack.ts';

/** A CloudFormation template: plain JSON. */
export type Template = Record<string, unknown>;

/** A CloudFormation stack as it would be deployed. */
export interface SynthesisedStack {
  stackName: string;
  template: Template;
}

/** The app: a stack for what is shared, and one for each environment. */
export function createApp(config: ServiceConfig, options: AppProps = {}): App {
  const app = new App({
    analyticsReporting: false,
    treeMetadata: false,
    ...options,
  });
  const shared = createSharedStack(app, config);
  for (const name of environmentNames) {
    const environment = config.environments[name];
    if (!environment) continue;
    const stack = createEnvironmentStack(app, config, name, environment);
    stack.addDependency(shared);
  }
  return app;
}

/** The templates in the order in which they are deployed; needs no AWS. */
export function synthesise(config: ServiceConfig): SynthesisedStack[] {
  const outdir = mkdtempSync(join(tmpdir(), 'infra-'));
  try {
    const app = createApp(config, { outdir });
    const assembly = app.synth();
    return app.node.children.map(({ node }) => ({
      stackName: node.id,
      template: assembly.getStackByName(node.id).template as Template,
    }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
