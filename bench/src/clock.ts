import type { RolloutPlan } from '@canary-portal/rollout-plan';
import type { Behaviour } from '@canary-portal/sandbox';
import { rollOut, worldClock } from './rollouts/roll-out';
import { verdictsOf } from './rollouts/verdicts';
import { deployService } from './support/deployed-service';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { type Platform, startPlatform } from './support/platform';
import { standardPlan } from './support/service';

/** World seconds and world requests: at ×10 ten times as many of them. */
const REQUESTS_PER_WORLD_SECOND = 20;
const HOLD_SECONDS = 30;

/** A version that is well, and one that fails every fifth request. */
const VERSIONS: { name: string; behaviour: Behaviour; ends: RegExp }[] = [
  { name: 'healthy', behaviour: {}, ends: /,completed$/ },
  {
    name: 'broken',
    behaviour: { errorRatePercent: 20 },
    ends: /f,rolled-back,error-rate-threshold$/,
  },
];

/** Short, but with every judgement in it: health, errors, latency, bake. */
function shortPlan(): RolloutPlan {
  const { triggers, ...plan } = standardPlan();
  return {
    ...plan,
    stages: [
      { weightPercent: 20, holdSeconds: HOLD_SECONDS },
      { weightPercent: 60, holdSeconds: HOLD_SECONDS },
      { weightPercent: 100, holdSeconds: 0 },
    ],
    triggers: {
      ...triggers,
      errorRateThreshold: { abovePercent: 5, minimumRequests: 20 },
      responseTimeThreshold: {
        percentile: 95,
        aboveSeconds: 2,
        minimumRequests: 20,
      },
    },
    bakeTimeSeconds: 60,
  };
}

/** Rolls both versions out side by side; real tasks, traffic and metrics. */
async function verdictsAt(
  speed: number,
  { cleanup, say }: MeasurementContext,
): Promise<string[]> {
  const platform: Platform = await startPlatform(cleanup, { speed });
  const clock = await worldClock(platform, cleanup);
  return Promise.all(
    VERSIONS.map(async ({ name, behaviour }) => {
      const service = await deployService(platform, name);
      await platform.control('PUT', `/traffic/${name}`, {
        rps: REQUESTS_PER_WORLD_SECOND,
      });
      const rollout = await rollOut(service, {
        clients: platform.clients,
        clock,
        plan: shortPlan(),
        behaviour,
      });
      const verdicts = verdictsOf(rollout);
      say(
        `At ×${speed} the ${name} version: ${verdicts} (${Math.round(
          rollout.seconds,
        )} s of world time)`,
      );
      return verdicts;
    }),
  );
}

async function measure(context: MeasurementContext) {
  const slow = await verdictsAt(1, context);
  const fast = await verdictsAt(10, context);
  const same = slow.join() === fast.join();
  if (!same) {
    console.log('The verdicts at ×1 and at ×10 differ, and must be the same.');
    process.exitCode = 1;
  }
  for (const [i, { name, ends }] of VERSIONS.entries()) {
    for (const verdicts of [slow[i], fast[i]]) {
      if (ends.test(verdicts)) continue;
      console.log(`The ${name} version was judged wrongly: ${verdicts}.`);
      process.exitCode = 1;
    }
  }
  return {
    verdicts_1: slow.join('/'),
    verdicts_10: fast.join('/'),
    same: String(same),
  };
}

runMeasurement('clock', {}, measure);
