import { availableParallelism } from 'node:os';
import { SimulationPool, portionsOf } from './simulation/pool';
import { type Ending, tally } from './simulation/tally';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { round } from './support/statistics';

const CANARIES = 2_000;
const SAY_EVERY = 500;

function describeWrong({ seed, fault, ...ending }: Ending): string {
  const rate = round(ending.requestsPerSecond, 0);
  return `  ${
    fault ?? 'healthy'
  } canary ${seed} at ${rate} requests a second: ${ending.outcome}. ${
    ending.sentence ?? ''
  }`;
}

/**
 * Thousands of canaries of 20 minutes, judged by the real judge and driven by
 * the real driver on the sandbox's ECS, in virtual time and with made-up
 * requests that CloudWatch publishes as late as the real one.
 */
async function measure({ cleanup, say, number }: MeasurementContext) {
  const canaries = number('canaries', CANARIES);
  const pool = new SimulationPool(number('processes', availableParallelism()));
  cleanup.add(() => pool.close());
  let done = 0;
  const count = (endings: readonly Ending[]) => {
    const before = done;
    done += endings.length;
    if (Math.floor(done / SAY_EVERY) > Math.floor(before / SAY_EVERY)) {
      say(`${done} of ${2 * canaries} canaries`);
    }
  };
  const healthy = tally(await pool.run(portionsOf(canaries, false), count));
  const faulty = tally(await pool.run(portionsOf(canaries, true), count));
  for (const ending of [...healthy.wrong, ...faulty.wrong]) {
    console.log(describeWrong(ending));
  }
  return {
    false_rollbacks_per_1000: round(healthy.perThousand),
    missed_per_1000: round(faulty.perThousand),
    healthy_canaries: healthy.canaries,
    faulty_canaries: faulty.canaries,
  };
}

runMeasurement(
  'false-rollbacks',
  { false_rollbacks_per_1000: 1, missed_per_1000: 1 },
  measure,
);
