import { Clock, Target, TargetHealth } from '../../ports';
import { ElbState, TargetGroupRecord, TargetRecord, targetKey } from './state';

const INITIAL = {
  state: 'initial',
  reason: 'Elb.InitialHealthChecking',
  description: 'Initial health checks in progress',
} as const;

export function drainSeconds(group: TargetGroupRecord): number {
  return Number(
    group.attributes['deregistration_delay.timeout_seconds'] ?? 300,
  );
}

/** Registers a target; one that was draining is back. */
export function registerTarget(group: TargetGroupRecord, target: Target): void {
  const existing = group.targets.get(targetKey(target));
  if (existing && existing.state !== 'draining') return;
  const record: TargetRecord = {
    id: target.id,
    port: target.port,
    ...INITIAL,
    passes: 0,
    failures: 0,
    inFlight: existing?.inFlight ?? 0,
  };
  group.targets.set(targetKey(target), record);
}

/** No new request reaches the target; it is shown draining for the delay. */
export function deregisterTarget(
  group: TargetGroupRecord,
  target: Target,
  clock: Clock,
): void {
  const record = group.targets.get(targetKey(target));
  if (!record || record.state === 'draining') return;
  const delayMs = drainSeconds(group) * 1000;
  record.state = 'draining';
  record.reason = 'Target.DeregistrationInProgress';
  record.description = 'Target deregistration is in progress';
  record.drainedAt = clock.now() + delayMs;
  clock.setTimeout(() => {
    if (group.targets.get(targetKey(target)) === record) {
      group.targets.delete(targetKey(target));
    }
  }, delayMs);
}

/** Targets as DescribeTargetHealth has them. */
export function targetHealthOf(
  state: ElbState,
  group: TargetGroupRecord,
): TargetHealth[] {
  const isUsed = state.rulesForwardingTo(group.arn).length > 0;
  return [...group.targets.values()].map(
    ({ id, port, state: health, reason, description }) =>
      isUsed || health === 'draining'
        ? { id, port, state: health, reason, description }
        : {
            id,
            port,
            state: 'unused',
            reason: 'Target.NotInUse',
            description:
              'Target group is not configured to receive traffic from the load balancer',
          },
  );
}
