import { EcsEngine } from './aws/ecs/engine';
import type { AwsServices } from './aws/services';
import { DataFolder, KeptState } from './data-folder';
import { World } from './world/world';
import { MetricStoreSnapshot } from './aws/cloudwatch/metric-store';

const STATE_EVERY_MS = 5_000;
const METRICS_EVERY_MS = 60_000;

/** Writes what must outlive the sandbox, and puts it back. */
export class Keeper {
  private readonly folder: DataFolder;
  private readonly world: World;
  private readonly engine: EcsEngine;
  private readonly aws: AwsServices;
  private timers: NodeJS.Timeout[] = [];
  private saving: Promise<void> = Promise.resolve();

  constructor(
    folder: DataFolder,
    parts: { world: World; engine: EcsEngine; aws: AwsServices },
  ) {
    this.folder = folder;
    this.world = parts.world;
    this.engine = parts.engine;
    this.aws = parts.aws;
  }

  /** The listeners get their old ports when those are free. */
  async restore(kept: {
    state: KeptState;
    metrics: MetricStoreSnapshot | undefined;
  }): Promise<void> {
    const { state, metrics } = kept;
    const { world } = this;
    world.images.restore(state.images);
    world.alarms.restore(state.alarms);
    this.aws.restore(state.account);
    world.behaviours.restore(state.behaviours);
    if (metrics) world.metrics.restore(metrics);
    world.balancers.restore(state.balancers);
    const ports = new Map<string, number>();
    for (const listener of world.balancers.listeners.values()) {
      listener.port = await world.proxy.open(listener.arn, listener.port);
      ports.set(listener.arn, listener.port);
    }
    for (const service of state.services) {
      const url = (arn: string) => `http://127.0.0.1:${ports.get(arn)}`;
      world.directory.add({
        ...service,
        productionUrl: url(service.productionListenerArn),
        ...(service.testListenerArn !== undefined && {
          testUrl: url(service.testListenerArn),
        }),
      });
    }
    this.engine.restore(state.ecs);
    const rates = new Map(state.trafficRates);
    for (const service of world.directory.all()) {
      const rps = rates.get(service.serviceName);
      if (rps) world.traffic.setRate(service, rps);
    }
  }

  start(onError: (error: unknown) => void): void {
    const every = (ms: number, save: () => Promise<void>) =>
      this.timers.push(
        setInterval(() => {
          // One after the other: two at once would write one file.
          this.saving = this.saving.then(save).catch(onError);
        }, ms),
      );
    every(STATE_EVERY_MS, () => this.saveState());
    every(METRICS_EVERY_MS, () => this.saveMetrics());
  }

  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.saving;
    await this.saveState();
    await this.saveMetrics();
  }

  private saveState(): Promise<void> {
    const { world, engine, aws } = this;
    return this.folder.saveState({
      at: world.clock.now(),
      ecs: engine.snapshot(),
      balancers: world.balancers.snapshot(),
      images: world.images.snapshot(),
      alarms: world.alarms.snapshot(),
      account: aws.snapshot(),
      behaviours: world.behaviours.snapshot(),
      services: world.directory.all(),
      trafficRates: world.traffic.rates(),
    });
  }

  private saveMetrics(): Promise<void> {
    return this.folder.saveMetrics(this.world.metrics.snapshot());
  }
}
