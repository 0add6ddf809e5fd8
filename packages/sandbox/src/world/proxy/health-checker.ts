import {
  ElbState,
  TargetGroupRecord,
  TargetRecord,
  targetKey,
} from '../../aws/elbv2/state';
import { isMatch } from '../../aws/elbv2/target-group-shapes';
import { PacedClock, realTimeoutMs } from '../paced-clock';
import { probe, ProbeResult } from '../probe';

const TICK_MS = 1_000;
const TIMEOUT_FLOOR_MS = 1_000;

/** Applies one health check's result to a target, as an ALB counts them. */
export function applyHealthCheck(
  group: TargetGroupRecord,
  target: TargetRecord,
  result: ProbeResult,
): void {
  if (target.state === 'draining') return;
  const { matcher, healthyThreshold, unhealthyThreshold } = group.healthCheck;
  if (result.kind === 'answer' && isMatch(matcher, result.status)) {
    target.passes += 1;
    target.failures = 0;
    // A target that has just been registered needs to pass only once.
    const needed = target.state === 'initial' ? 1 : healthyThreshold;
    if (target.passes >= needed) {
      target.state = 'healthy';
      target.reason = undefined;
      target.description = undefined;
    }
    return;
  }
  target.failures += 1;
  target.passes = 0;
  if (target.failures < unhealthyThreshold) return;
  target.state = 'unhealthy';
  if (result.kind === 'answer') {
    target.reason = 'Target.ResponseCodeMismatch';
    target.description = `Health checks failed with these codes: [${result.status}]`;
  } else if (result.kind === 'timeout') {
    target.reason = 'Target.Timeout';
    target.description = 'Request timed out';
  } else {
    target.reason = 'Target.FailedHealthChecks';
    target.description = 'Health checks failed';
  }
}

/** Checks every target that is in use, each at its group's interval. */
export class HealthChecker {
  private readonly state: ElbState;
  private readonly clock: PacedClock;
  private timer: { cancel(): void } | undefined;
  private readonly due = new WeakMap<TargetRecord, number>();

  constructor(state: ElbState, clock: PacedClock) {
    this.state = state;
    this.clock = clock;
  }

  start(): void {
    this.timer = this.clock.setTimeout(() => {
      this.tick();
      this.start();
    }, TICK_MS);
  }

  stop(): void {
    this.timer?.cancel();
  }

  private tick(): void {
    const now = this.clock.now();
    for (const group of this.state.targetGroups.values()) {
      if (group.targets.size === 0) continue;
      if (this.state.rulesForwardingTo(group.arn).length === 0) continue;
      for (const target of group.targets.values()) {
        if (target.state === 'draining') continue;
        if ((this.due.get(target) ?? 0) > now) continue;
        // Never two checks of one target at a time.
        this.due.set(target, Infinity);
        void this.check(group, target);
      }
    }
  }

  private async check(
    group: TargetGroupRecord,
    target: TargetRecord,
  ): Promise<void> {
    const startedAt = this.clock.now();
    const { path, timeoutSeconds, intervalSeconds } = group.healthCheck;
    const result = await probe(
      { host: target.id, port: target.port, path },
      realTimeoutMs(this.clock, timeoutSeconds, TIMEOUT_FLOOR_MS),
    );
    this.due.set(target, startedAt + intervalSeconds * 1000);
    if (group.targets.get(targetKey(target)) === target) {
      applyHealthCheck(group, target, result);
    }
  }
}
