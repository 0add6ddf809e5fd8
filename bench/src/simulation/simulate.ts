import {
  drive,
  type DriveResult,
  type RolloutEvent,
} from '@canary-portal/ecs-rollout';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import type { EcsTiming } from '@canary-portal/sandbox';
import { seededRandom } from '../support/random';
import { metaOf } from '../support/service';
import type { Scenario } from './scenario';
import { CLUSTER, createSimulatedService, SERVICE } from './simulated-service';

/** How one simulated rollout went. */
export interface SimulatedRollout {
  result: DriveResult;
  events: RolloutEvent[];
  /** Virtual seconds from `drive` to its return. */
  seconds: number;
}

/**
 * One rollout of the plan by the real driver and judge, on the sandbox's own
 * ECS, in virtual time: the same for the same scenario.
 */
export async function simulate(
  scenario: Scenario,
  plan: RolloutPlan,
  timing?: Partial<EcsTiming>,
): Promise<SimulatedRollout> {
  const service = await createSimulatedService(scenario, {
    timing,
    limitSeconds: plan.triggers.responseTimeThreshold?.aboveSeconds ?? 2,
  });
  const events: RolloutEvent[] = [];
  const startedAt = service.virtual.now();
  if (scenario.fault) service.breakAfter(scenario.faultAfterSeconds);
  try {
    const result = await service.virtual.runUntil(
      drive({
        clients: service.clients,
        clock: service.clock,
        random: seededRandom(scenario.seed + 0xd1ce),
        target: { cluster: CLUSTER, service: SERVICE },
        taskDefinition: service.canary,
        meta: metaOf('2.0.0', plan),
        plan,
        run: 'bench-1',
        onEvent: event => events.push(event),
      }),
    );
    const seconds = (service.virtual.now() - startedAt) / 1000;
    return { result, events, seconds };
  } finally {
    await service.close();
  }
}
