import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readConfig } from '../../src/config.ts';
import {
  type RunningService,
  type ServiceOptions,
  startService,
} from '../../src/service.ts';
import { collect, type Output } from './collect.ts';

/** Large enough to be worth compressing. */
export const PAGE = `<!doctype html><title>Test</title>
<script type="module">document.title = 'ready';</script>
<style>p { color: green }</style>
${'<p>text</p>\n'.repeat(200)}`;

/** A folder as the build of the front end leaves it. */
export async function makeWebFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'web-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  return folder;
}

export interface Running extends RunningService {
  url: string;
  output: Output;
}

/** Starts the service in this process, on a free port; it ends with the test. */
export async function start(
  t: TestContext,
  options: Partial<ServiceOptions> & {
    env?: Record<string, string>;
  } = {},
): Promise<Running> {
  const output = collect();
  const { env, ...rest } = options;
  const service = await startService({
    config: readConfig({ PORT: '0', DRAIN_SECONDS: '0', ...env }),
    webFolder: await makeWebFolder(t),
    write: output.write,
    ...rest,
  });
  t.after(() => service.stop('end of the test', 'hurry'));
  const url = `http://127.0.0.1:${service.port}`;
  return { ...service, url, output };
}
