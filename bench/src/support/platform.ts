import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type {
  Behaviour,
  ProvisionedService,
  SandboxOptions,
} from '@canary-portal/sandbox';
import type { Cleanup } from './measurement';

const CLOSE_WITHIN_MS = 15_000;

export const REGION = 'eu-west-1';
export const ACCOUNT = '111122223333';

interface Addresses {
  awsUrl: string;
  controlUrl: string;
  githubUrl: string;
}

/** SDK clients as any program has them, pointed at an endpoint. */
export function clientsFor(endpoint: string) {
  const config = {
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  };
  return {
    ecs: new ECSClient(config),
    elb: new ElasticLoadBalancingV2Client(config),
    cloudwatch: new CloudWatchClient(config),
    ecr: new ECRClient(config),
  };
}

export type Clients = ReturnType<typeof clientsFor>;

/** A running sandbox and what is needed to use it. */
export class Platform {
  readonly awsUrl: string;
  readonly githubUrl: string;
  readonly clients: Clients;
  /** Ends the sandbox before the measurement ends. */
  readonly close: () => Promise<void>;
  /** Writes that GitHub's REST API has done. */
  readonly countGitHubWrites: () => Promise<number>;
  private readonly controlUrl: string;

  constructor(
    addresses: Addresses,
    does: Pick<Platform, 'close' | 'countGitHubWrites'>,
  ) {
    this.close = does.close;
    this.countGitHubWrites = does.countGitHubWrites;
    this.awsUrl = addresses.awsUrl;
    this.githubUrl = addresses.githubUrl;
    this.controlUrl = addresses.controlUrl;
    this.clients = clientsFor(addresses.awsUrl);
  }

  /** Asks the control API. @throws Error with what it answers. */
  async control<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(this.controlUrl + path, {
      method,
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(
        `The sandbox answers ${
          answer.status
        } to ${method} ${path}: ${await answer.text()}`,
      );
    }
    return (await answer.json()) as T;
  }

  /** Load balancer, target groups, repository and alarm of a new service. */
  provision(name: string): Promise<ProvisionedService> {
    return this.control('POST', '/services', {
      name,
      environment: 'production',
    });
  }

  /** Makes an image that behaves so from birth. */
  async pushImage(name: string, version: string, behaviour: Behaviour = {}) {
    await this.control('PUT', `/images/${name}/${version}`, { behaviour });
  }

  /** Breaks the tasks of the newest revision, now. */
  async breakNewest(name: string, behaviour: Behaviour): Promise<void> {
    await this.control('POST', '/faults', {
      service: name,
      revision: 'newest',
      behaviour,
    });
  }
}

/** Starts a sandbox in a process of its own; it ends with the measurement. */
export async function startPlatform(
  cleanup: Cleanup,
  options: SandboxOptions = {},
): Promise<Platform> {
  const child = fork(join(__dirname, 'sandbox-process.ts'), [
    JSON.stringify(options),
  ]);
  const exited = once(child, 'exit');
  const close = async () => {
    if (child.connected) child.disconnect();
    const force = setTimeout(() => child.kill('SIGKILL'), CLOSE_WITHIN_MS);
    await exited;
    clearTimeout(force);
  };
  cleanup.add(close);
  const addresses = await Promise.race([
    once(child, 'message').then(([message]) => message as Addresses),
    exited.then(([code]) => {
      throw new Error(`The sandbox ended with exit code ${code}`);
    }),
  ]);
  const countGitHubWrites = async () => {
    child.send('count-writes');
    const [answer] = await once(child, 'message');
    return (answer as { writes: number }).writes;
  };
  return new Platform(addresses, { close, countGitHubWrites });
}
