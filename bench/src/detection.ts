import { setTimeout as sleep } from 'node:timers/promises';
import { detect } from './detection/detect';
import { type DetectableFault, FAULTS } from './detection/faults';
import { deployService } from './support/deployed-service';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { type Platform, startPlatform } from './support/platform';
import { seededRandom, uniform } from './support/random';
import { round } from './support/statistics';
import { Traffic } from './support/traffic';

const TASKS = 2;
/** Time for the balancer to have something to compare with. */
const BASELINE_MS = 60_000;
const RATES = [20, 200];
const ROUNDS = 2;

const LIMITS = {
  health_seconds: 35,
  error_rate_seconds: 75,
  error_rate_alb_seconds: 240,
  latency_seconds: 75,
};

/** One service, broken in one way at one rate. */
async function runOne(
  context: MeasurementContext,
  platform: Platform,
  options: {
    fault: DetectableFault;
    requestsPerSecond: number;
    round: number;
    healthySeconds: number;
  },
): Promise<number> {
  const { fault, requestsPerSecond, healthySeconds } = options;
  const kind = fault.figure.replaceAll('_', '-').replace('error-rate', 'err');
  const service = await deployService(
    platform,
    `${kind}-${requestsPerSecond}-${options.round}`,
    TASKS,
  );
  const traffic = new Traffic(service.url);
  context.cleanup.add(() => traffic.close());
  traffic.start(requestsPerSecond);
  await sleep(BASELINE_MS);
  const seconds = await detect(platform, {
    fault,
    service,
    traffic,
    requestsPerSecond,
    healthySeconds,
  });
  traffic.close();
  context.say(
    `${fault.figure}: ${round(
      seconds,
    )} s at ${requestsPerSecond} requests a second, broken ${round(
      healthySeconds,
    )} s after 5 %`,
  );
  return seconds;
}

/** Real canaries at ×1, broken at 5 %, several services side by side. */
async function measure(context: MeasurementContext) {
  const random = seededRandom(context.number('seed', 1));
  const worst = Object.fromEntries(
    FAULTS.map(({ figure }) => [`${figure}_seconds`, 0]),
  );
  for (let i = 1; i <= context.number('rounds', ROUNDS); i++) {
    for (const requestsPerSecond of RATES) {
      const platform = await startPlatform(context.cleanup, { seed: i });
      const runs = FAULTS.map(async fault => {
        const seconds = await runOne(context, platform, {
          fault,
          requestsPerSecond,
          round: i,
          // At any moment of a minute, and of the hold's first half.
          healthySeconds: uniform(random, 2, 60),
        });
        const key = `${fault.figure}_seconds`;
        worst[key] = Math.max(worst[key], round(seconds));
      });
      await Promise.all(runs);
      await platform.close();
    }
  }
  return worst;
}

runMeasurement('detection', LIMITS, measure);
