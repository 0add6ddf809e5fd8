import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type AppProps } from 'aws-cdk-lib';
import type { PlatformConfig } from './config/PlatformConfig';
import { createPlatformStack, STACK_NAME } from './createPlatformStack';

export { STACK_NAME };

/** A CloudFormation template: plain JSON. */
export type Template = Record<string, unknown>;

/** The app with its one stack. */
export function createApp(config: PlatformConfig, options: AppProps = {}): App {
  const app = new App({
    analyticsReporting: false,
    treeMetadata: false,
    ...options,
  });
  createPlatformStack(app, config);
  return app;
}

/** The template as it would be deployed; needs no AWS. */
export function synthesise(config: PlatformConfig): Template {
  const outdir = mkdtempSync(join(tmpdir(), 'platform-'));
  try {
    const assembly = createApp(config, { outdir }).synth();
    return assembly.getStackByName(STACK_NAME).template as Template;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
