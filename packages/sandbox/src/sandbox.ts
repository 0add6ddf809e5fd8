import { createCloudWatch } from './aws/cloudwatch/service';
import { createEcr } from './aws/ecr/service';
import { createEcsEngine, EcsEngine } from './aws/ecs/engine';
import { EcsTiming } from './aws/ecs/options';
import { ecsWireService } from './aws/ecs/service';
import { UnverifiedBehaviour } from './aws/ecs/unverified';
import { createElbv2 } from './aws/elbv2/service';
import { createSts } from './aws/sts/service';
import { awsFaultRoutes } from './control/aws-fault-routes';
import { faultRoutes } from './control/fault-routes';
import { JsonServer } from './control/router';
import { serviceRoutes } from './control/service-routes';
import { worldRoutes } from './control/world-routes';
import { DataFolder } from './data-folder';
import { Keeper } from './keeper';
import { provision, ProvisionOptions } from './provision';
import { Operations } from './ports';
import { ApiFaults } from './wire/api-faults';
import { createAwsServer, RequestLogEntry } from './wire/server';
import { WireService } from './wire/service';
import { ProvisionedService } from './world/directory';
import { Range } from './world/metrics/range';
import { SandboxClock } from './world/sandbox-clock';
import { World } from './world/world';

export interface SandboxOptions {
  /** Loopback ports; default 0, any free one. */
  awsPort?: number;
  controlPort?: number;
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

/** A running sandbox: an AWS on loopback, with its world. */
export interface Sandbox {
  /** The `endpoint` for every AWS client. */
  awsUrl: string;
  controlUrl: string;
  clock: SandboxClock;
  world: World;
  engine: EcsEngine;
  apiFaults: ApiFaults;
  /** All AWS operations in process, by service: `ecs`, `elbv2` … */
  operations: Record<string, Operations>;
  /** True when state was found in the data folder. */
  restored: boolean;
  provision(options: ProvisionOptions): Promise<ProvisionedService>;
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
  const services: WireService[] = [
    ecsWireService(engine.operations),
    createElbv2({ state: world.balancers, clock, ports: world.proxy }),
    createCloudWatch({ store: world.metrics, alarms: world.alarms, clock }),
    createEcr(world.images),
    createSts({ clock, accountId }),
  ];
  const apiFaults = new ApiFaults();
  const { onRequest, onInternalError } = options;
  const aws = createAwsServer({
    services,
    faults: apiFaults,
    onRequest,
    onInternalError,
  });

  const awsUrl = await aws.listen({ port: options.awsPort ?? 0 });
  const provisionService = async (wanted: ProvisionOptions) => {
    const connection = { awsUrl, region, accountId };
    const service = await provision(connection, wanted);
    world.directory.add(service);
    return service;
  };
  const control = new JsonServer({
    ...serviceRoutes(world, provisionService),
    ...faultRoutes(world),
    ...awsFaultRoutes(apiFaults),
    ...worldRoutes(world),
  });
  let controlUrl: string;
  const keeper = folder && new Keeper(folder, { world, engine });
  try {
    controlUrl = await control.listen(options.controlPort ?? 0);
    await world.start();
    if (kept) await keeper?.restore(kept);
    keeper?.start(error => onInternalError?.(error, 'keep'));
  } catch (error) {
    await aws.close();
    throw error;
  }

  return {
    awsUrl,
    controlUrl,
    clock,
    world,
    engine,
    apiFaults,
    operations: Object.fromEntries(
      services.map(({ name, operations }) => [name, operations]),
    ),
    restored: kept !== undefined,
    provision: provisionService,
    async close() {
      await keeper?.close();
      await control.close();
      await aws.close();
      await engine.close();
      await world.close();
      clock.close();
    },
  };
}
