import { AlarmRegistry } from '../aws/cloudwatch/alarms';
import { MetricStore } from '../aws/cloudwatch/metric-store';
import { ImageRegistry } from '../aws/ecr/image-registry';
import { createLoadBalancing } from '../aws/elbv2/load-balancing';
import { ElbState } from '../aws/elbv2/state';
import { LoadBalancing } from '../ports';
import { taskIdOf } from './tasks/task-metadata';
import { Behaviours } from './behaviour';
import { ServiceDirectory } from './directory';
import { EmbeddedMetrics } from './metrics/embedded-metrics';
import { Range } from './metrics/range';
import { RequestMeter } from './metrics/request-meter';
import { HealthChecker } from './proxy/health-checker';
import { Proxy } from './proxy/proxy';
import { SandboxClock } from './sandbox-clock';
import { LogBook } from './tasks/log-book';
import { ProcessTaskRunner } from './tasks/task-runner';
import { Traffic } from './traffic/traffic';

const HOUSEKEEPING_MS = 30_000;

export interface WorldOptions {
  clock: SandboxClock;
  region: string;
  accountId: string;
  seed: number;
  /** World seconds from a minute's end to its ALB metrics. Default [60, 120]. */
  albLagSeconds?: Range;
  /** World seconds from a metric line to its metrics. Default [10, 45]. */
  embeddedLagSeconds?: Range;
  pullSeconds?: number;
  bootSeconds?: number;
  idleTimeoutSeconds?: number;
}

/** Everything that the AWS services act on: processes, proxy, traffic, metrics. */
export class World {
  readonly clock: SandboxClock;
  readonly metrics = new MetricStore();
  readonly alarms: AlarmRegistry;
  readonly images: ImageRegistry;
  readonly balancers: ElbState;
  readonly loadBalancing: LoadBalancing;
  readonly behaviours = new Behaviours();
  readonly directory = new ServiceDirectory();
  readonly logs: LogBook;
  readonly tasks: ProcessTaskRunner;
  readonly proxy: Proxy;
  readonly traffic: Traffic;
  private readonly meter: RequestMeter;
  private readonly checker: HealthChecker;
  private housekeeping: { cancel(): void } | undefined;

  constructor(options: WorldOptions) {
    const { clock, region, accountId, seed } = options;
    const { metrics: store } = this;
    this.clock = clock;
    this.alarms = new AlarmRegistry({
      store,
      clock,
      arnPrefix: `arn:aws:cloudwatch:${region}:${accountId}`,
    });
    this.images = new ImageRegistry({ clock, accountId, region });
    this.balancers = new ElbState({ accountId, region, seed });
    this.loadBalancing = createLoadBalancing(this.balancers, clock);
    this.logs = new LogBook(() => clock.now());
    const embedded = new EmbeddedMetrics({
      store,
      clock,
      seed,
      lagSeconds: options.embeddedLagSeconds ?? [10, 45],
    });
    this.tasks = new ProcessTaskRunner({
      clock,
      behaviours: this.behaviours,
      logs: this.logs,
      pullSeconds: options.pullSeconds,
      bootSeconds: options.bootSeconds,
      onLine: (task, text) => embedded.take(taskIdOf(task.taskArn), text),
    });
    this.meter = new RequestMeter({
      store,
      clock,
      seed,
      lagSeconds: options.albLagSeconds ?? [60, 120],
    });
    this.proxy = new Proxy({
      state: this.balancers,
      clock,
      meter: this.meter,
      idleTimeoutSeconds: options.idleTimeoutSeconds,
    });
    this.checker = new HealthChecker(this.balancers, clock);
    this.traffic = new Traffic(clock);
    clock.onChange(() => this.tasks.applyClock());
  }

  async start(): Promise<void> {
    await this.tasks.open();
    this.alarms.start();
    this.checker.start();
    this.keepHouse();
  }

  private keepHouse(): void {
    this.housekeeping = this.clock.setTimeout(() => {
      this.meter.tick();
      this.metrics.compact(this.clock.now());
      this.keepHouse();
    }, HOUSEKEEPING_MS);
  }

  async close(): Promise<void> {
    this.housekeeping?.cancel();
    this.alarms.stop();
    this.checker.stop();
    this.traffic.close();
    await this.tasks.close();
    await this.proxy.closeAll();
  }
}
