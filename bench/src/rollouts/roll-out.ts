import {
  type AwsClients,
  type Clock,
  drive,
  type DriveResult,
  type RolloutEvent,
} from '@canary-portal/ecs-rollout';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { type Behaviour, WorldClock } from '@canary-portal/sandbox';
import type { DeployedService } from '../support/deployed-service';
import type { Cleanup } from '../support/measurement';
import type { Platform } from '../support/platform';
import { metaOf } from '../support/service';

/** One rollout by the real driver, over the wire. */
export interface RolledOut {
  result: DriveResult;
  events: RolloutEvent[];
  /** World seconds from `drive` to its return. */
  seconds: number;
}

/** The clock of a sandbox in another process, for a driver in this one. */
export async function worldClock(
  platform: Platform,
  cleanup: Cleanup,
): Promise<Clock> {
  const { now, speed } = await platform.control<{ now: string; speed: number }>(
    'GET',
    '/clock',
  );
  const clock = new WorldClock({ startAt: Date.parse(now), speed });
  cleanup.add(() => clock.close());
  return {
    now: () => clock.now(),
    // `Clock` says that a sleep never rejects.
    sleep: (ms, signal) => clock.sleep(ms, signal).catch(() => undefined),
  };
}

/** Drives a new version of a service to the end. */
export async function rollOut(
  service: DeployedService,
  options: {
    clients: AwsClients;
    clock: Clock;
    plan: RolloutPlan;
    /** What is wrong with the version from birth. */
    behaviour?: Behaviour;
    onEvent?(event: RolloutEvent): void;
  },
): Promise<RolledOut> {
  const { clients, clock, plan, behaviour } = options;
  const { cluster, serviceName } = service.provisioned;
  const { version, definition } = await service.build(behaviour);
  const events: RolloutEvent[] = [];
  const startedAt = clock.now();
  const result = await drive({
    clients,
    clock,
    target: { cluster, service: serviceName },
    taskDefinition: definition,
    meta: metaOf(version, plan),
    plan,
    run: `bench-${version}`,
    onEvent(event) {
      events.push(event);
      options.onEvent?.(event);
    },
  });
  return { result, events, seconds: (clock.now() - startedAt) / 1000 };
}
