import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiRoutes } from './api.ts';
import type { Config } from './config.ts';
import type { Route } from './http/routes.ts';
import { createServer } from './http/server.ts';
import { readStaticRoutes } from './http/static-files.ts';
import { readIdentity } from './identity.ts';
import { createLogger, type Logger } from './log.ts';
import { createCpuMeter } from './metrics/cpu-meter.ts';
import { EmbeddedMetrics } from './metrics/embedded-metrics.ts';
import { probeRoutes } from './probes.ts';
import { shutDown, type Wait } from './shut-down.ts';

export interface ServiceOptions {
  config: Config;
  /** Folder of the built front end. */
  webFolder: string;
  /** Takes log and metric lines. */
  write: (text: string) => void;
  /** Epoch milliseconds; by default the machine's clock. */
  now?: () => number;
  wait?: Wait;
  /** Beside those of the service. */
  moreRoutes?: readonly Route[];
}

export interface RunningService {
  port: number;
  log: Logger;
  /** Drains and closes; again, or with `hurry`, it stops waiting for notice. */
  stop: (reason: string, hurry?: 'hurry') => Promise<boolean>;
}

const systemWait: Wait = async (milliseconds, signal) => {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

/** Starts the service and waits until it takes requests. */
export async function startService(
  options: ServiceOptions,
): Promise<RunningService> {
  const { config, write, now = Date.now, wait = systemWait } = options;
  const log = createLogger({ level: config.logLevel, now, write });
  const [identity, files] = await Promise.all([
    readIdentity(config, log),
    readStaticRoutes(options.webFolder),
  ]);
  const { metricsName, revision, vcpus = 1 } = identity;
  const metrics = metricsName
    ? new EmbeddedMetrics({
        serviceName: metricsName,
        revision,
        now,
        write,
        cpuPercent: createCpuMeter({ vcpus, now }),
      })
    : undefined;
  let stopping: Promise<boolean> | undefined;
  const isDraining = () => stopping !== undefined;
  const { server, settled } = createServer({
    identity,
    log,
    isDraining,
    routes: [
      ...probeRoutes(isDraining),
      ...apiRoutes(identity),
      ...files,
      ...(options.moreRoutes ?? []),
    ],
    onRequest: (seconds, isError) => metrics?.record(seconds, isError),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  metrics?.start();
  const { port } = server.address() as AddressInfo;
  log.info('listening', { ...identity, host: config.host, port });

  const hurried = new AbortController();
  async function drain(reason: string): Promise<boolean> {
    log.info('draining', { reason });
    const isDrained = await shutDown({
      server,
      log,
      wait,
      drainMs: config.drainMs,
      limitMs: config.shutdownLimitMs,
      hurry: hurried.signal,
    });
    // A connection's end is told to its request later than to the server.
    await settled();
    metrics?.stop();
    log.info('stopped', { isDrained });
    return isDrained;
  }
  return {
    port,
    log,
    stop: (reason, hurry) => {
      if (hurry || stopping) hurried.abort();
      stopping ??= drain(reason);
      return stopping;
    },
  };
}
