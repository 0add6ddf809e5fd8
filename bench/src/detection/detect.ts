import { setTimeout as sleep } from 'node:timers/promises';
import {
  drive,
  type DriveResult,
  systemClock,
} from '@canary-portal/ecs-rollout';
import type { DeployedService } from '../support/deployed-service';
import type { Platform } from '../support/platform';
import { metaOf, standardPlan } from '../support/service';
import type { Traffic } from '../support/traffic';
import { until } from '../support/wait';
import type { DetectableFault } from './faults';

const PROBE_TIMEOUT_MS = 5_000;
const WEIGHT_EVERY_MS = 200;
const BACK_WITHIN_MS = 900_000;

/** One canary to be broken at its first stage. */
export interface DetectionRun {
  fault: DetectableFault;
  service: DeployedService;
  traffic: Traffic;
  requestsPerSecond: number;
  /** From reaching the first stage to the fault. */
  healthySeconds: number;
}

async function probe(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
  const answer = await fetch(url, { signal });
  return answer.ok;
}

/** Waits until the listener rule sends nothing to the new revision any more. */
async function weightIsZero(service: DeployedService): Promise<number> {
  const shares = await service.weights();
  const canary = shares.find(({ percent }) => percent < 50)?.targetGroupArn;
  return until(
    'the weight of the canary to be 0',
    async () => {
      const now = await service.weights();
      const share = now.find(({ targetGroupArn }) => targetGroupArn === canary);
      return share?.percent === 0 ? Date.now() : undefined;
    },
    { withinMs: BACK_WITHIN_MS, everyMs: WEIGHT_EVERY_MS },
  );
}

function requireTrigger(
  { cause, outcome, problems }: DriveResult,
  { figure, trigger }: DetectableFault,
): void {
  if (outcome === 'rolled-back' && cause?.trigger === trigger) return;
  throw new Error(
    `${figure}: the driver ends with ${outcome} because of ${
      cause?.trigger ?? 'nothing'
    }, not of ${trigger}: ${cause?.sentence ?? problems.join(' ')}`,
  );
}

/**
 * Drives a canary by the real driver, breaks it at its first stage, and waits
 * until its observed traffic is back at 0 %.
 *
 * @returns seconds from the command that broke it until then.
 * @throws Error when it came back for another reason than its fault.
 */
export async function detect(
  platform: Platform,
  run: DetectionRun,
): Promise<number> {
  const { fault, service, traffic, requestsPerSecond } = run;
  const { name, cluster, serviceName } = service.provisioned;
  const plan = standardPlan();
  const { version, definition } = await service.build();
  let reachStage: () => void = () => undefined;
  const stage = new Promise<void>(resolve => {
    reachStage = resolve;
  });
  const driving = drive({
    clients: platform.clients,
    clock: systemClock,
    target: { cluster, service: serviceName },
    taskDefinition: definition,
    meta: metaOf(version, plan),
    plan,
    run: `bench-${name}`,
    probe,
    observe: fault.observe,
    onEvent: event => {
      if (event.type === 'stage-entered') reachStage();
    },
  });
  // A driver that refuses to start never reaches the stage.
  await Promise.race([stage, driving]);
  await sleep(run.healthySeconds * 1000);

  const brokenAt = performance.timeOrigin + performance.now();
  await platform.breakNewest(name, fault.behaviour);
  const revision = await service.newestRevision();
  // Both: tasks that ECS has taken away answer nothing either.
  const [lastAnswered, zeroAt] = await Promise.all([
    traffic.quiet(revision, {
      since: brokenAt,
      // At 5 % the canary answers every twentieth request: miss three of them.
      quietMs: (1000 * 60) / requestsPerSecond + 2_000,
      withinMs: BACK_WITHIN_MS,
    }),
    weightIsZero(service),
  ]);
  requireTrigger(await driving, fault);
  return (Math.max(lastAnswered, zeroAt) - brokenAt) / 1000;
}
