import { type DriveResult, systemClock } from '@canary-portal/ecs-rollout';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { rollOut } from './rollouts/roll-out';
import { simulate } from './simulation/simulate';
import type { Scenario } from './simulation/scenario';
import { deployService } from './support/deployed-service';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { startPlatform } from './support/platform';
import { standardPlan } from './support/service';
import { round } from './support/statistics';

/** 5/25/50/100 is LINEAR with steps of 5: ECS pauses before each. */
const PAUSES = 20;
const WIRE_HOLD_SECONDS = 10;
const WIRE_BAKE_SECONDS = 60;
const WIRE_REQUESTS_PER_SECOND = 20;

/** Healthy, with so much traffic that no hold waits for evidence. */
const BUSY_SERVICE: Scenario = {
  seed: 1,
  requestsPerSecond: 200,
  usual: {
    errorShare: 0,
    latency: { p95Seconds: 0.2, spread: 0.5 },
    healthy: true,
  },
  faultAfterSeconds: 0,
};

/**
 * The standard stages with holds that can be sat out in real time. Only health
 * is judged: metrics are as late as on AWS, and would make such holds longer.
 */
function shortPlan(): RolloutPlan {
  const { triggers, stages, ...plan } = standardPlan();
  const { healthCheckFailure, manualTrigger } = triggers;
  return {
    ...plan,
    triggers: { healthCheckFailure, manualTrigger },
    stages: stages.map(({ weightPercent, holdSeconds }) => ({
      weightPercent,
      holdSeconds: Math.min(holdSeconds, WIRE_HOLD_SECONDS),
    })),
    bakeTimeSeconds: WIRE_BAKE_SECONDS,
  };
}

/** What a completed rollout took beyond what its plan asks to be waited. */
function excessOf(
  { stages, bakeTimeSeconds }: RolloutPlan,
  rollout: { result: DriveResult; seconds: number },
): number {
  const { outcome, problems, cause } = rollout.result;
  if (outcome !== 'completed') {
    const why = cause ? JSON.stringify(cause) : problems.join(' ');
    throw new Error(`The rollout did not complete but is ${outcome}: ${why}`);
  }
  const holds = stages.reduce((sum, stage) => sum + stage.holdSeconds, 0);
  return rollout.seconds - holds - bakeTimeSeconds;
}

/** Real tasks, the SDK over the wire, real time; ECS shifts a step in 1 s. */
async function overTheWire({ cleanup, say }: MeasurementContext) {
  const platform = await startPlatform(cleanup, {
    timing: { trafficShiftSeconds: 1 },
  });
  const service = await deployService(platform, 'orders');
  await platform.control('PUT', '/traffic/orders', {
    rps: WIRE_REQUESTS_PER_SECOND,
  });
  const plan = shortPlan();
  const rollout = await rollOut(service, {
    clients: platform.clients,
    clock: systemClock,
    plan,
    onEvent(event) {
      if (event.type === 'stage-entered') say(`At ${event.weightPercent} %`);
      if (event.type === 'baking') say('At 100 %, baking');
    },
  });
  return excessOf(plan, rollout);
}

/** The whole standard plan on the sandbox's own ECS, in virtual time. */
async function simulated(trafficShiftSeconds: number): Promise<number> {
  const plan = standardPlan();
  const timing = { trafficShiftSeconds };
  return excessOf(plan, await simulate(BUSY_SERVICE, plan, timing));
}

/**
 * The overhead of a rollout of 5/25/50/100. Steps of 1 s are measured in real
 * time, where a call takes as long as it takes; so are not 15 and 45 s, which
 * cost 20 steps anyway: they are measured in virtual time, as is 1 s again.
 */
async function measure(context: MeasurementContext) {
  const { say } = context;
  const excess: Record<number, number> = {};
  for (const step of [1, 15, 45]) {
    excess[step] = await simulated(step);
    say(
      `Steps of ${step} s in virtual time: ${round(
        excess[step],
      )} s beyond holds and bake, of which ${PAUSES} pauses must cost ${
        PAUSES * step
      } s`,
    );
  }
  const wire = await overTheWire(context);
  return {
    excess_seconds_1s: round(wire),
    excess_seconds_15s: round(excess[15]),
    excess_seconds_45s: round(excess[45]),
    must_1s: PAUSES,
    must_15s: PAUSES * 15,
    must_45s: PAUSES * 45,
    virtual_excess_seconds_1s: round(excess[1]),
  };
}

runMeasurement(
  'overhead',
  { excess_seconds_1s: 60, virtual_excess_seconds_1s: 60 },
  measure,
);
