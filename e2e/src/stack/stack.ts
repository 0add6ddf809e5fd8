import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from './ports';
import { prepare } from './prepare';
import { ProcessGroup } from './process-group';
import { waitForHttp } from './wait-for-http';

const root = path.join(__dirname, '../../..');
const logs = path.join(root, 'e2e/output/logs');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const backstageCli = path.join(
  root,
  'node_modules/@backstage/cli/bin/backstage-cli',
);
const READY_WITHIN_MS = 600_000;

/** Where the portal under test answers. */
export interface Addresses {
  portalUrl: string;
  legacyUrl: string;
  controlUrl: string;
  githubUrl: string;
}

interface Ports {
  portal: number;
  legacy: number;
  backend: number;
  aws: number;
  github: number;
  control: number;
}

/** The portal of `npm start`, on ports and in a folder of its own. */
export class Stack {
  private readonly processes = new ProcessGroup(logs);
  private folder = '';

  /** Rejects when a part of it ends by itself. */
  get failure(): Promise<never> {
    return this.processes.failure;
  }

  /** Starts everything from nothing. @param say - is told how far it is. */
  async start(say: (text: string) => void): Promise<Addresses> {
    this.folder = await mkdtemp(path.join(tmpdir(), 'canary-portal-e2e-'));
    await mkdir(this.inFolder('portal'));
    const [portal, legacy, backend, aws, github, control] = await freePorts(6);
    const ports = { portal, legacy, backend, aws, github, control };
    const addresses = {
      portalUrl: `http://localhost:${portal}`,
      legacyUrl: `http://localhost:${legacy}`,
      controlUrl: `http://127.0.0.1:${control}`,
      githubUrl: `http://localhost:${github}`,
    };
    await this.writeConfiguration(addresses);
    await Promise.race([
      this.launch(ports, addresses, say),
      this.processes.failure,
    ]);
    return addresses;
  }

  async stop(): Promise<void> {
    await this.processes.stop();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }

  private inFolder(name: string): string {
    return path.join(this.folder, name);
  }

  private beginnings() {
    return {
      stacks: this.inFolder('stacks'),
      repositories: this.inFolder('repositories'),
    };
  }

  private async launch(
    ports: Ports,
    addresses: Addresses,
    say: (text: string) => void,
  ): Promise<void> {
    say('The infrastructure and repositories of three services are written');
    await prepare(this.beginnings(), environment(ports));
    say('The sandbox makes their history');
    const { ready, historyMade } = this.startSandbox(ports);
    await ready;
    say('The sandbox is ready; the portal starts');
    this.startBackend(ports);
    this.startFrontend('app', ports);
    await Promise.all([
      waitForHttp(
        `http://127.0.0.1:${ports.backend}/.backstage/health/v1/readiness`,
        READY_WITHIN_MS,
      ),
      waitForHttp(addresses.portalUrl, READY_WITHIN_MS),
    ]);
    // After the other one: two compilers at once help nobody.
    const legacy = { ...ports, portal: ports.legacy };
    this.startFrontend('app-legacy', legacy);
    await waitForHttp(addresses.legacyUrl, READY_WITHIN_MS);
    say('The portal is up, on the new frontend system and on the old one');
    // Until then the sandbox lives in the past, ten times as fast.
    await historyMade;
    say('The history is made: the sandbox is in the present');
  }

  private startSandbox(
    ports: Ports,
  ): Record<'ready' | 'historyMade', Promise<void>> {
    const ready = moment();
    const historyMade = moment();
    const { stacks, repositories } = this.beginnings();
    this.processes.start({
      name: 'sandbox',
      args: [
        tsx,
        'packages/sandbox/src/cli/main.ts',
        'serve',
        ...['--aws-port', String(ports.aws)],
        ...['--github-port', String(ports.github)],
        ...['--control-port', String(ports.control)],
        ...['--data-dir', this.inFolder('sandbox')],
        ...['--stacks', stacks],
        ...['--repositories', repositories],
        '--demo',
      ],
      cwd: root,
      env: environment(ports),
      onLine: line => {
        if (line.includes('"ready":true')) ready.resolve();
        if (line.includes('"demo":"history is made')) historyMade.resolve();
      },
    });
    return { ready: ready.promise, historyMade: historyMade.promise };
  }

  /** As `backstage-cli package start` does it, but without watching files. */
  private startBackend(ports: Ports): void {
    this.processes.start({
      name: 'backend',
      args: [
        '--enable-source-maps',
        '--require',
        require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
        'src/index.ts',
        ...this.configs(),
      ],
      cwd: path.join(root, 'packages/backend'),
      env: { ...environment(ports), NODE_ENV: 'development' },
    });
  }

  private startFrontend(name: string, ports: Ports): void {
    this.processes.start({
      name,
      args: [backstageCli, 'package', 'start', ...this.configs()],
      cwd: path.join(root, 'packages', name),
      env: environment(ports),
    });
  }

  private configs(): string[] {
    return [
      path.join(root, 'app-config.yaml'),
      path.join(root, 'app-config.sandbox.yaml'),
      this.inFolder('app-config.yaml'),
    ].flatMap(file => ['--config', file]);
  }

  /** What differs from `npm start`: JSON, which is YAML too. */
  private async writeConfiguration(addresses: Addresses): Promise<void> {
    const directory = this.inFolder('portal');
    const configuration = {
      backend: {
        cors: { origin: [addresses.portalUrl, addresses.legacyUrl] },
        database: { connection: { directory } },
      },
    };
    await writeFile(
      this.inFolder('app-config.yaml'),
      JSON.stringify(configuration),
    );
  }
}

/** A promise that somebody else keeps. */
function moment(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>(keep => {
    resolve = keep;
  });
  return { promise, resolve: () => resolve() };
}

function environment(ports: Ports): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORTAL_PORT: String(ports.portal),
    PORTAL_BACKEND_PORT: String(ports.backend),
    SANDBOX_AWS_PORT: String(ports.aws),
    SANDBOX_GITHUB_PORT: String(ports.github),
    SANDBOX_CONTROL_PORT: String(ports.control),
    // Whatever account this machine may have, nothing here can reach it.
    AWS_ENDPOINT_URL: `http://127.0.0.1:${ports.aws}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'sandbox',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
