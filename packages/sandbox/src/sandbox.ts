import { join } from 'node:path';
import type { Stack } from './aws/cloudformation/stack';
import type { DeployOptions } from './aws/cloudformation/stack-provisioner';
import { createEcsEngine, EcsEngine } from './aws/ecs/engine';
import { EcsTiming } from './aws/ecs/options';
import { UnverifiedBehaviour } from './aws/ecs/unverified';
import type { IamState } from './aws/iam/state';
import type { Permission } from './aws/iam/permission';
import type { TokenIssuers } from './aws/iam/web-identity/token-issuers';
import type { Inbox } from './aws/inbox/inbox';
import { AwsServices } from './aws/services';
import { awsFaultRoutes } from './control/aws-fault-routes';
import { faultRoutes } from './control/fault-routes';
import { githubFaultRoutes } from './control/github-fault-routes';
import { JsonServer } from './control/router';
import { serviceRoutes } from './control/service-routes';
import { stackRoutes } from './control/stack-routes';
import { worldRoutes } from './control/world-routes';
import { DataFolder } from './data-folder';
import { createGitHub, GitHub, GitHubOptions } from './github/github';
import { Keeper } from './keeper';
import { provision, ProvisionOptions } from './provision';
import { Operations } from './ports';
import { ApiFaults } from './wire/api-faults';
import { createAwsServer, RequestLogEntry } from './wire/server';
import { serviceOfStack } from './stack-services';
import { ProvisionedService } from './world/directory';
import { Range } from './world/metrics/range';
import { SandboxClock } from './world/sandbox-clock';
import { World } from './world/world';

export interface SandboxOptions {
  /** Loopback ports; default 0, any free one. */
  awsPort?: number;
  controlPort?: number;
  /** Its port, people, tokens and webhooks; default: any free port. */
  github?: Omit<GitHubOptions, 'clock' | 'dataDir'>;
  /** World seconds per real second; default 1. */
  speed?: number;
  /** World time at the start, epoch milliseconds; default: now. */
  startAt?: number;
  /** Where state is kept over a restart; default: nowhere. */
  dataDir?: string;
  /** Of all chance in the world; default 1. */
  seed?: number;
  /** Default `eu-west-1`. */
  region?: string;
  /** 12 digits; default `111122223333`. */
  accountId?: string;
  /** World seconds from a minute's end to its ALB metrics. Default [60, 120]. */
  albLagSeconds?: Range;
  /** World seconds from a metric line to its metrics. Default [10, 45]. */
  embeddedLagSeconds?: Range;
  /** World seconds to pull an image; default 2. */
  pullSeconds?: number;
  /** World seconds from there until the process starts; default 1. */
  bootSeconds?: number;
  /** World seconds; an ALB's idle timeout, default 60. */
  idleTimeoutSeconds?: number;
  timing?: Partial<EcsTiming>;
  unverified?: Partial<UnverifiedBehaviour>;
  /** After each AWS request. */
  onRequest?(entry: RequestLogEntry): void;
  /** For what the sandbox itself got wrong. */
  onInternalError?(error: unknown, operation: string): void;
}

/** A running sandbox: an AWS and a GitHub on loopback, with their world. */
export interface Sandbox {
  /** The `endpoint` for every AWS client. */
  awsUrl: string;
  controlUrl: string;
  github: GitHub;
  clock: SandboxClock;
  world: World;
  engine: EcsEngine;
  apiFaults: ApiFaults;
  /** All AWS operations in process, by service: `ecs`, `elbv2` … */
  operations: Record<string, Operations>;
  iam: IamState;
  /** Whose web identity tokens STS can verify. */
  tokenIssuers: TokenIssuers;
  /** What was sent by SNS and SES. */
  inbox: Inbox;
  /** True when state was found in the data folder. */
  restored: boolean;
  provision(options: ProvisionOptions): Promise<ProvisionedService>;
  /**
   * Creates or updates a CloudFormation stack.
   * @throws TemplateError for what the sandbox has not; nothing was changed.
   * @throws StackError for what could not be made.
   */
  deployStack(options: DeployOptions): Promise<Stack>;
  stacks(): Stack[];
  /** What a role's policies keep it from, of an operation; none: it may. */
  denied(
    roleArn: string,
    call: {
      /** Short name: `ecs`, `elbv2` … */
      service: string;
      operation: string;
      input: Record<string, unknown>;
    },
  ): Permission[];
  /** Stops every process and server; keeps state when there is a folder. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox on loopback.
 *
 * @throws DataFolderError when the data folder cannot be read.
 * @throws Error with code EADDRINUSE when a port is taken.
 */
export async function createSandbox(
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const {
    region = 'eu-west-1',
    accountId = '111122223333',
    seed = 1,
  } = options;
  const folder = options.dataDir ? new DataFolder(options.dataDir) : undefined;
  const kept = await folder?.load();
  const startAt = options.startAt ?? Math.max(Date.now(), kept?.state.at ?? 0);
  const clock = new SandboxClock({ startAt, speed: options.speed });
  const world = new World({ ...options, clock, region, accountId, seed });
  const engine = createEcsEngine({
    clock,
    taskRunner: world.tasks,
    loadBalancing: world.loadBalancing,
    alarms: world.alarms,
    images: world.images,
    region,
    accountId,
    seed,
    timing: options.timing,
    unverified: options.unverified,
  });
  const own = new AwsServices({ world, engine, region, accountId, seed });
  const { services } = own;
  const apiFaults = new ApiFaults();
  const { onRequest, onInternalError } = options;
  const aws = createAwsServer({
    services,
    faults: apiFaults,
    authorize: request => own.authorizer.authorize(request),
    onRequest,
    onInternalError,
  });

  const awsUrl = await aws.listen({ port: options.awsPort ?? 0 });
  const github = await createGitHub({
    onInternalError,
    ...options.github,
    clock,
    dataDir: options.dataDir && join(options.dataDir, 'github'),
  }).catch(async (error: unknown) => {
    await aws.close();
    throw error;
  });
  const provisionService = async (wanted: ProvisionOptions) => {
    const connection = { awsUrl, region, accountId };
    const service = await provision(connection, wanted);
    world.directory.add(service);
    return service;
  };
  const deployStack = async (wanted: DeployOptions) => {
    const stack = await own.stacks.deploy(wanted);
    const service = serviceOfStack(stack, { world, aws: own });
    if (service) world.directory.add(service);
    return stack;
  };
  const control = new JsonServer({
    ...serviceRoutes(world, provisionService),
    ...stackRoutes(own, deployStack),
    ...faultRoutes(world),
    ...awsFaultRoutes(apiFaults),
    ...githubFaultRoutes(github),
    ...worldRoutes(world),
  });
  let controlUrl: string;
  const keeper = folder && new Keeper(folder, { world, engine, aws: own });
  try {
    controlUrl = await control.listen(options.controlPort ?? 0);
    await world.start();
    if (kept) await keeper?.restore(kept);
    keeper?.start(error => onInternalError?.(error, 'keep'));
  } catch (error) {
    await github.close();
    await aws.close();
    throw error;
  }

  return {
    awsUrl,
    controlUrl,
    github,
    clock,
    world,
    engine,
    apiFaults,
    operations: Object.fromEntries(
      services.map(({ name, operations }) => [name, operations]),
    ),
    iam: own.iam,
    tokenIssuers: own.tokenIssuers,
    inbox: own.inbox,
    restored: kept !== undefined,
    provision: provisionService,
    deployStack,
    stacks: () => own.stacks.all(),
    denied: (roleArn, { service, operation, input }) =>
      own.authorizer.denials(roleArn, own.service(service), operation, input),
    async close() {
      await keeper?.close();
      await control.close();
      await github.close();
      await aws.close();
      await engine.close();
      await world.close();
      clock.close();
    },
  };
}
