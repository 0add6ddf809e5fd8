import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  Overview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { freePort } from './free-port';
import type { Cleanup } from './measurement';
import { REGION } from './platform';
import {
  catalogFile,
  configurationFile,
  type ListedService,
  type Person,
} from './portal-configuration';
import { until } from './wait';

const root = path.join(__dirname, '../../..');
const logs = path.join(root, 'bench/output');
const TEMPLATE = path.join(root, 'templates/ecs-service/template.yaml');
const READY_WITHIN_MS = 300_000;
const STOP_WITHIN_MS = 10_000;

export interface PortalOptions {
  /** Where the portal finds AWS. */
  awsUrl: string;
  people: readonly Person[];
  services: readonly ListedService[];
  /** When services are created: where, and how many writes a second. */
  github?: { url: string; writesPerSecond: number };
}

/** The portal's real backend, with people who are signed in. */
export class Portal {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  get healthUrl(): string {
    return `${this.url}/.backstage/health/v1/readiness`;
  }

  entityUrl(name: string): string {
    return `${this.url}/api/deployments/v1/entities/component/default/${name}`;
  }

  /** A Backstage token of a person, as the browser gets it. */
  signIn(person: string): Promise<string> {
    return until(
      `the portal to let ${person} in`,
      async () => {
        const answer = await fetch(`${this.url}/api/auth/sandbox/refresh`, {
          headers: { 'x-sandbox-persona': person },
        });
        if (!answer.ok) return undefined;
        const session = (await answer.json()) as {
          backstageIdentity: { token: string };
        };
        return session.backstageIdentity.token;
      },
      { withinMs: 120_000, everyMs: 500 },
    );
  }

  /** The target of an entity that has one; undefined until it is known. */
  async target(name: string, token: string): Promise<TargetView | undefined> {
    const answer = await fetch(this.entityUrl(name), {
      headers: { authorization: `Bearer ${token}` },
    });
    // The catalog has not read the entity yet.
    if (answer.status === 404) return undefined;
    if (!answer.ok) {
      throw new Error(`The portal answers ${answer.status} about ${name}`);
    }
    const overview = (await answer.json()) as Overview;
    return overview.environments[0]?.targets[0];
  }

  /** @throws Error with what the portal answers when it refuses. */
  async rollBack(options: {
    name: string;
    targetId: string;
    token: string;
    key: string;
  }): Promise<void> {
    const { name, targetId, token, key } = options;
    const answer = await fetch(
      `${this.entityUrl(name)}/targets/${targetId}/rollbacks`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ reason: 'Measured: how soon is it back' }),
      },
    );
    if (!answer.ok) {
      throw new Error(
        `The portal answers ${
          answer.status
        } to a rollback: ${await answer.text()}`,
      );
    }
  }
}

function environment(
  { awsUrl, github }: PortalOptions,
  port: number,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
    PORTAL_BACKEND_PORT: String(port),
    SANDBOX_AWS_PORT: new URL(awsUrl).port,
    ...(github && { SANDBOX_GITHUB_PORT: new URL(github.url).port }),
    // Whatever account this machine may have, nothing here can reach it.
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'sandbox',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/**
 * Runs the backend from its sources as `backstage-cli package start` does, but
 * without watching them: a restart would spoil what is measured.
 *
 * @returns whether it runs, and how to end it.
 */
function launch(configs: string[], env: NodeJS.ProcessEnv) {
  const log = createWriteStream(path.join(logs, 'portal.log'));
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      'src/index.ts',
      ...configs.flatMap(file => ['--config', file]),
    ],
    {
      cwd: path.join(root, 'packages/backend'),
      env,
      // Ctrl-C reaches us alone: we say when it ends.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const state = { isRunning: true };
  const ended = new Promise<void>(resolve => {
    child.once('close', () => {
      state.isRunning = false;
      resolve();
    });
  });
  async function stop() {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(force);
  }
  return { state, stop };
}

/** Starts the portal's backend on a database of its own. */
export async function startPortal(
  cleanup: Cleanup,
  options: PortalOptions,
): Promise<Portal> {
  const { people, services, github } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'canary-portal-bench-'));
  cleanup.add(() => rm(folder, { recursive: true, force: true }));
  const port = await freePort();
  const catalog = path.join(folder, 'catalog.yaml');
  const config = path.join(folder, 'app-config.yaml');
  await mkdir(logs, { recursive: true });
  await writeFile(catalog, catalogFile(people, services));
  await writeFile(
    config,
    configurationFile({
      port,
      databaseFolder: folder,
      catalog,
      people,
      creating: github && {
        template: TEMPLATE,
        writesPerSecond: github.writesPerSecond,
      },
    }),
  );
  const { state, stop } = launch(
    [
      path.join(root, 'app-config.yaml'),
      path.join(root, 'app-config.sandbox.yaml'),
      config,
    ],
    environment(options, port),
  );
  cleanup.add(stop);
  const portal = new Portal(`http://127.0.0.1:${port}`);
  await until(
    'the portal',
    async () => {
      if (!state.isRunning) {
        throw new Error('The portal ended: see bench/output/portal.log');
      }
      const answer = await fetch(portal.healthUrl).catch(() => undefined);
      return answer?.ok || undefined;
    },
    { withinMs: READY_WITHIN_MS, everyMs: 300 },
  );
  return portal;
}
