import { randomUUID } from 'node:crypto';
import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { restingConfiguration } from '@canary-portal/rollout-plan';
import {
  type DeployedService,
  deployService,
} from './support/deployed-service';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { startPlatform } from './support/platform';
import { type Portal, startPortal } from './support/portal';
import { OWNERS, RELEASE_MANAGERS } from './support/portal-configuration';
import { standardPlan } from './support/service';
import { percentile, round } from './support/statistics';
import { Traffic } from './support/traffic';
import { until } from './support/wait';

/** Twenty, so that the p95 is not simply the worst one. */
const REPEATS = { middle: 20, late: 10 };
/** Rounds that each part begins with: nobody measures a cold start. */
const WARM_UP = 2;
const REQUESTS_PER_SECOND = 200;
/** Seen this long without the new revision: its traffic is 0 %. */
const QUIET_MS = 1_500;
/** The weight at which a canary is rolled back. */
const WEIGHT = 25;
/** Image pull and boot of the second part: 10 s in all. */
const SLOW_START = { pullSeconds: 7, bootSeconds: 3 };
const MANAGER = 'release-manager';

/** A service with traffic on it, and the portal in front of it. */
interface Subject {
  service: DeployedService;
  traffic: Traffic;
  portal: Portal;
  token: string;
}

type Send = () => Promise<void>;

/** Seconds from sending until the last request that the revision answered. */
async function secondsToZero(
  { traffic }: Subject,
  revision: string,
  send: Send,
): Promise<number> {
  const sentAt = performance.timeOrigin + performance.now();
  // Not awaited first: the traffic may be back before the answer is.
  const sending = send();
  const [last] = await Promise.all([
    traffic
      .quiet(revision, { since: sentAt, quietMs: QUIET_MS, withinMs: 120_000 })
      .finally(() => traffic.forget()),
    sending,
  ]);
  return (last - sentAt) / 1000;
}

/** Waits until the portal shows that there is something to roll back. */
function known(
  { portal, token, service }: Subject,
  isSo: (target: TargetView) => boolean,
): Promise<TargetView> {
  const { name } = service.provisioned;
  return until(`the portal to know the state of ${name}`, async () => {
    const target = await portal.target(name, token);
    return target?.rollback.allowed && isSo(target) ? target : undefined;
  });
}

function throughPortal(subject: Subject, { targetId }: TargetView): Send {
  const { portal, token, service } = subject;
  const { name } = service.provisioned;
  return () => portal.rollBack({ name, targetId, token, key: randomUUID() });
}

/** Two canaries held at a weight; one goes back by the portal, one by the SDK. */
async function midCanary(byPortal: Subject, bySdk: Subject, sdkFirst: boolean) {
  const plan = standardPlan();
  const hold = async ({ service }: Subject) => {
    const revision = await service.startCanary(plan);
    await service.goTo(WEIGHT);
    return revision;
  };
  const [first, second] = await Promise.all([hold(byPortal), hold(bySdk)]);
  const target = await known(
    byPortal,
    view => view.observedWeightPercent === WEIGHT && view.rollout !== null,
  );
  const seconds = { portal: NaN, sdk: NaN };
  const measures = [
    async () => {
      seconds.portal = await secondsToZero(
        byPortal,
        first,
        throughPortal(byPortal, target),
      );
    },
    async () => {
      seconds.sdk = await secondsToZero(bySdk, second, () =>
        bySdk.service.rollBackCanary(),
      );
    },
  ];
  if (sdkFirst) measures.reverse();
  for (const rollBack of measures) await rollBack();
  await Promise.all([byPortal.service.end(), bySdk.service.end()]);
  return seconds;
}

/** Two rollouts that are over; both go back at the same time. */
async function completed(byPortal: Subject, bySdk: Subject) {
  const before = await bySdk.service.servingTaskDefinition();
  const [first, second] = await Promise.all([
    byPortal.service.deploy(),
    bySdk.service.deploy(),
  ]);
  const target = await known(
    byPortal,
    ({ status, serving }) =>
      status === 'steady' && serving?.taskDefinition.endsWith(first) === true,
  );
  const [portal, sdk] = await Promise.all([
    secondsToZero(byPortal, first, throughPortal(byPortal, target)),
    secondsToZero(bySdk, second, async () => {
      const copy = await bySdk.service.copyTaskDefinition(before);
      const resting = restingConfiguration({ strategy: 'canary' });
      await bySdk.service.update(copy, resting);
    }),
  ]);
  await Promise.all([byPortal.service.end(), bySdk.service.end()]);
  return { portal, sdk };
}

/** Both ways, again and again, in one part of the measurement. */
async function repeat(
  subjects: readonly [Subject, Subject],
  options: {
    repeats: number;
    once: typeof midCanary;
    say(seconds: { portal: number; sdk: number }): void;
  },
) {
  const portal: number[] = [];
  const sdk: number[] = [];
  const [first, second] = subjects;
  // The first rounds warm both ways up, and do not count.
  for (let i = -WARM_UP; i < options.repeats; i++) {
    // Each service takes its turn in each role, and in each order.
    const isSwapped = i % 2 !== 0;
    const seconds = await options.once(
      isSwapped ? second : first,
      isSwapped ? first : second,
      i % 4 > 1,
    );
    options.say(seconds);
    if (i < 0) continue;
    portal.push(seconds.portal);
    sdk.push(seconds.sdk);
  }
  return {
    seconds: percentile(portal, 95),
    ratio: percentile(portal, 95) / percentile(sdk, 95),
  };
}

async function measure({ cleanup, say, number }: MeasurementContext) {
  const platform = await startPlatform(cleanup);
  const services = await Promise.all(
    ['orders', 'payments'].map(name => deployService(platform, name)),
  );
  say('Two services are up; the portal starts');
  const portal = await startPortal(cleanup, {
    awsUrl: platform.awsUrl,
    people: [{ name: MANAGER, groups: [RELEASE_MANAGERS] }],
    services: services.map(({ provisioned: { name, serviceArn } }) => ({
      name,
      serviceArn,
      owner: OWNERS,
    })),
  });
  const token = await portal.signIn(MANAGER);
  const [one, other] = services.map(service => {
    const traffic = new Traffic(service.url);
    cleanup.add(() => traffic.close());
    traffic.start(REQUESTS_PER_SECOND);
    return { service, traffic, portal, token };
  });

  const tell = (part: string) => (seconds: { portal: number; sdk: number }) =>
    say(
      `${part}: ${round(seconds.portal)} s by the portal, ${round(
        seconds.sdk,
      )} s by the SDK`,
    );
  const middle = await repeat([one, other], {
    repeats: number('repeats', REPEATS.middle),
    once: midCanary,
    say: tell('In mid-canary'),
  });
  await platform.control('PUT', '/timing', SLOW_START);
  const late = await repeat([one, other], {
    repeats: number('repeats', REPEATS.late),
    once: completed,
    say: tell('Completed'),
  });
  return {
    p95_seconds: round(middle.seconds),
    ratio_to_sdk: round(middle.ratio),
    completed_seconds: round(late.seconds),
    completed_ratio_to_sdk: round(late.ratio),
  };
}

runMeasurement(
  'rollback',
  { p95_seconds: 2, ratio_to_sdk: 1.5, completed_ratio_to_sdk: 1.3 },
  measure,
);
