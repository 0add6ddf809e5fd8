import {
  judge,
  type BalancerSample,
  type HealthProbe,
  type Observations,
  type QueueSample,
  type Sample,
  type Verdict,
} from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import { observe } from '../observe/observe';
import type { DriveContext } from './context';
import type { Scene } from './scene';

/** Metrics are asked for this often: they come late enough by themselves. */
const METRICS_EVERY_MS = 5_000;
/** How far back each look goes after the first: later points do not change. */
const LATE_MS = 5 * 60_000;
/** Without a health trigger, health is looked at this often for the record. */
const DEFAULT_INTERVAL_SECONDS = 10;

interface Period {
  at: number;
}

/** Adds periods, the newer reading of one replacing the older. */
function merge<T extends Period>(
  known: Map<string, T>,
  read: readonly T[],
  keyOf: (item: T) => string,
): void {
  for (const item of read) known.set(keyOf(item), item);
}

const sampleKey = (sample: Sample) => `${sample.source} ${sample.at}`;

/**
 * Everything observed of one rollout. A driver that takes over begins with
 * what CloudWatch still has; only the count of failing probes starts anew.
 */
export class Evidence {
  private readonly context: DriveContext;
  private readonly scene: Scene;
  private readonly since: number;
  private readonly health: HealthProbe[] = [];
  private readonly canary = new Map<string, Sample>();
  private readonly stable = new Map<string, Sample>();
  private readonly balancer = new Map<string, BalancerSample>();
  private readonly queue = new Map<string, QueueSample>();
  private readonly intervalMs: number;
  private nextProbe = 0;
  private nextMetrics = 0;
  private collected = false;
  private healthSince: number;
  private probesHealth: boolean;
  private testListener: 'unknown' | 'reachable' = 'unknown';

  constructor(context: DriveContext, scene: Scene, since: number) {
    this.context = context;
    this.scene = scene;
    this.since = since;
    this.healthSince = since;
    // In a rolling deployment ECS itself watches health: the circuit breaker.
    this.probesHealth = context.plan.strategy !== 'rolling';
    const { healthCheckFailure } = context.plan.triggers;
    this.intervalMs =
      1000 * (healthCheckFailure?.intervalSeconds ?? DEFAULT_INTERVAL_SECONDS);
  }

  /** Epoch milliseconds at which there is something new to look at. */
  get dueAt(): number {
    return Math.min(this.nextProbe, this.nextMetrics);
  }

  /** ECS does not watch health any more: from now on it is looked at here. */
  watchHealth(since: number): void {
    this.healthSince = since;
    this.probesHealth = true;
  }

  /** Looks, when it is time. @returns whether it did. */
  async collect(): Promise<boolean> {
    const now = this.context.clock.now();
    const probing = now >= this.nextProbe;
    const measuring = now >= this.nextMetrics;
    if (!probing && !measuring) return false;
    if (probing) this.nextProbe = now + this.intervalMs;
    this.nextMetrics = now + Math.min(METRICS_EVERY_MS, this.intervalMs);
    const [observed, probe] = await Promise.all([
      this.observe(now, !probing || !this.probesHealth),
      probing ? this.probeTestListener(now) : undefined,
    ]);
    this.collected = true;
    this.health.push(...observed.health, ...(probe ? [probe] : []));
    merge(this.canary, observed.canary, sampleKey);
    merge(this.stable, observed.stable, sampleKey);
    merge(this.balancer, observed.balancer ?? [], ({ at }) => String(at));
    merge(this.queue, observed.queue ?? [], ({ at }) => String(at));
    return true;
  }

  /** The verdict on what is known. */
  judge(stageStartedAt: number, weightPercent: number): Verdict {
    return judge(
      this.context.plan,
      {
        health: this.health,
        canary: [...this.canary.values()],
        stable: [...this.stable.values()],
        ...(this.balancer.size > 0
          ? { balancer: [...this.balancer.values()] }
          : {}),
        queue: [...this.queue.values()],
        taskCounts: this.context.taskCounts,
      },
      {
        now: this.context.clock.now(),
        rolloutStartedAt: this.since,
        stageStartedAt,
        weightPercent,
      },
    );
  }

  private observe(now: number, metricsOnly: boolean): Promise<Observations> {
    const { options, plan, reader } = this.context;
    return (options.observe ?? observe)(reader, {
      snapshot: this.scene,
      plan,
      canary: this.scene.canary,
      stable: this.scene.stable,
      since: this.collected ? Math.max(this.since, now - LATE_MS) : this.since,
      ...(this.collected ? {} : { baselineBefore: this.since }),
      now,
      replacedSince: this.healthSince,
      metricsOnly,
      onProblem: sentence => this.context.warn(sentence),
    });
  }

  /** A listener that never answered is out of reach, which says nothing. */
  private async probeTestListener(
    now: number,
  ): Promise<HealthProbe | undefined> {
    const { probe } = this.context.options;
    const { testUrl: url, testHost: host } = this.scene.loadBalancer ?? {};
    if (!probe || !url) return undefined;
    const asked = host ? `${url} (Host: ${host})` : url;
    let healthy = false;
    let detail = `${asked} answered badly`;
    try {
      healthy = await probe(url, host);
    } catch (error) {
      detail = `${asked} did not answer (${describeError(error)})`;
    }
    if (healthy) this.testListener = 'reachable';
    if (this.testListener === 'unknown') return undefined;
    const { desired } = this.scene.canary.tasks;
    return {
      at: now,
      healthy,
      healthyTasks: healthy ? desired : 0,
      totalTasks: desired,
      replacedTasks: 0,
      source: 'test-listener',
      ...(healthy ? {} : { detail }),
    };
  }
}
