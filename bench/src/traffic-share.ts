import { deployService } from './support/deployed-service';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { startPlatform } from './support/platform';
import { standardPlan } from './support/service';
import { round } from './support/statistics';
import { sendRequests } from './support/traffic';

const REQUESTS = 10_000;

/** A real canary held at each weight, and real requests counted by who answers. */
async function measure({ cleanup, say, number }: MeasurementContext) {
  const requests = number('requests', REQUESTS);
  const platform = await startPlatform(cleanup);
  const service = await deployService(platform, 'orders');
  const plan = standardPlan();
  const revision = await service.startCanary(plan);

  const deviations: number[] = [];
  const shares: Record<string, number> = {};
  let pause = await service.pause();
  for (const { weightPercent } of plan.stages) {
    pause = await service.goTo(weightPercent, pause);
    const observed = await sendRequests(service.url, requests);
    const percent = observed[revision]?.percent ?? 0;
    deviations.push(Math.abs(percent - weightPercent));
    shares[`share_at_${weightPercent}`] = round(percent);
    say(
      `${round(
        percent,
      )} % of ${requests} requests at a weight of ${weightPercent} %`,
    );
  }
  return {
    worst_deviation_points: round(Math.max(...deviations)),
    ...shares,
    requests_per_stage: requests,
  };
}

runMeasurement('traffic-share', { worst_deviation_points: 2 }, measure);
