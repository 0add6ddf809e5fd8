import { setTimeout as sleep } from 'node:timers/promises';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { AwsRelay } from './readers/aws-relay';
import { gather } from './readers/crowd';
import {
  type DeployedService,
  deployService,
} from './support/deployed-service';
import { type MeasurementContext, runMeasurement } from './support/measurement';
import { startPlatform } from './support/platform';
import { type Portal, startPortal } from './support/portal';
import { OWNERS } from './support/portal-configuration';
import { percentile, round } from './support/statistics';
import { until } from './support/wait';

const READERS = 200;
const ROUNDS = 3;
const ROUND_SECONDS = 8;
/** The portal gives a call to AWS 10 s, so AWS cannot stand still for longer. */
const HELD_SECONDS = 6;
const SETTLED_MS = 1_000;
const CHANGES = 5;
/** Of each reader while changes are waited for. */
const READS_PER_SECOND = 1;
const SIGN_INS_AT_ONCE = 10;
const LOOK_EVERY_MS = 100;
const ENTITY = 'orders';
const STRANGER = 'stranger';

/** Who reads what. */
interface Scene {
  portal: Portal;
  service: DeployedService;
  relay: AwsRelay;
  /** One for each reader: two hundred people, not one with many windows. */
  tokens: string[];
}

/**
 * The portal's real backend with `deployments.policy.readers: owners`: whether
 * somebody may read is a conditional decision (IS_ENTITY_OWNER), which the
 * permission backend has the catalog apply, for each of the readers.
 */
async function setUp({ cleanup, say }: MeasurementContext, readers: number) {
  const platform = await startPlatform(cleanup);
  const service = await deployService(platform, ENTITY);
  const relay = new AwsRelay(platform.awsUrl);
  cleanup.add(() => relay.close());
  process.env.APP_CONFIG_deployments_policy_readers = 'owners';
  say('A service is up; the portal starts');
  const names = Array.from({ length: readers }, (_, i) => `reader-${i + 1}`);
  const portal = await startPortal(cleanup, {
    awsUrl: await relay.listen(),
    people: [
      ...names.map(name => ({ name, groups: [OWNERS] })),
      { name: STRANGER, groups: [] },
    ],
    services: [
      {
        name: ENTITY,
        serviceArn: service.provisioned.serviceArn,
        owner: OWNERS,
      },
    ],
  });
  const tokens: string[] = [];
  const waiting = [...names];
  const signIn = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      tokens.push(await portal.signIn(name));
    }
  };
  await Promise.all(Array.from({ length: SIGN_INS_AT_ONCE }, signIn));
  say(`${new Set(tokens).size} people are signed in`);
  await until('the portal to know the service', async () => {
    const target = await portal.target(ENTITY, tokens[0]);
    return target?.status === 'steady' || undefined;
  });
  return { platform, scene: { portal, service, relay, tokens } };
}

/** Without this the decision would not be a conditional one. */
async function checkPolicy({ portal }: Scene): Promise<void> {
  const token = await portal.signIn(STRANGER);
  const { status } = await fetch(portal.entityUrl(ENTITY), {
    headers: { authorization: `Bearer ${token}` },
  });
  if (status !== 403) {
    throw new Error(`Who owns nothing is answered ${status} instead of 403`);
  }
}

/** Reads for some seconds. @returns the milliseconds that each answer took. */
async function read(
  { portal, tokens }: Scene,
  what: 'overview' | 'health',
  seconds: number,
): Promise<readonly number[]> {
  const crowd = gather({
    url: what === 'health' ? portal.healthUrl : portal.entityUrl(ENTITY),
    readers: tokens.length,
    tokens: what === 'health' ? undefined : tokens,
    seconds,
  });
  await crowd.done;
  return crowd.latencies;
}

/**
 * Calls to AWS that reads cause: AWS is made to stand still, so that sync waits
 * for an answer and asks no more, and whatever arrives then is not sync's.
 */
async function callsOfReads(scene: Scene): Promise<number> {
  const { relay } = scene;
  for (;;) {
    relay.hold();
    try {
      await until(
        'sync to ask AWS',
        async () => relay.waiting > 0 || undefined,
      );
      await sleep(SETTLED_MS);
      // At rest sync asks one thing. While it reads a service in full, a reader
      // who wanted the same would share its calls: that is no time to look.
      if (relay.waiting === 1) {
        const before = relay.calls;
        await read(scene, 'overview', HELD_SECONDS);
        return relay.calls - before;
      }
    } finally {
      relay.release();
    }
    await sleep(SETTLED_MS);
  }
}

/** Seconds from each change in ECS until a reader among readers sees it. */
async function freshness(
  { scene, change }: { scene: Scene; change(tasks: number): Promise<void> },
  changes: number,
): Promise<number[]> {
  const { portal, tokens } = scene;
  const crowd = gather({
    url: portal.entityUrl(ENTITY),
    readers: tokens.length,
    tokens,
    readsPerSecond: READS_PER_SECOND,
  });
  const seconds: number[] = [];
  try {
    for (let i = 0; i < changes; i++) {
      const tasks = i % 2 === 0 ? 3 : 2;
      const changedAt = performance.now();
      await change(tasks);
      await until(
        `the portal to show ${tasks} tasks`,
        async () => {
          const target = await portal.target(ENTITY, tokens[0]);
          return target?.tasks.desired === tasks || undefined;
        },
        { everyMs: LOOK_EVERY_MS },
      );
      seconds.push((performance.now() - changedAt) / 1000);
      // At rest again, and at another moment of the portal's round.
      await sleep(6_000 + Math.random() * 3_000);
    }
  } finally {
    crowd.stop();
  }
  await crowd.done;
  return seconds;
}

async function measure(context: MeasurementContext) {
  const { say, number } = context;
  const readers = number('readers', READERS);
  const { platform, scene } = await setUp(context, readers);
  const { relay, service } = scene;
  await checkPolicy(scene);
  // Nobody measures a cold start.
  await read(scene, 'health', 3);
  await read(scene, 'overview', 3);

  const overview: number[] = [];
  const health: number[] = [];
  let callsDuringReads = 0;
  let callsMeanwhile = 0;
  for (let i = 0; i < ROUNDS; i++) {
    const before = relay.calls;
    health.push(...(await read(scene, 'health', ROUND_SECONDS)));
    const between = relay.calls;
    overview.push(...(await read(scene, 'overview', ROUND_SECONDS)));
    callsMeanwhile += between - before;
    callsDuringReads += relay.calls - between;
  }
  const seconds = ROUNDS * ROUND_SECONDS;
  say(
    `${overview.length} overviews and ${health.length} health requests in ${seconds} s each; sync asked AWS ${callsDuringReads} and ${callsMeanwhile} times`,
  );

  let upstreamCalls = 0;
  for (let i = 0; i < ROUNDS; i++) upstreamCalls += await callsOfReads(scene);
  say(`${upstreamCalls} calls to AWS were caused by readers`);

  const { cluster, serviceName } = service.provisioned;
  const fresh = await freshness(
    {
      scene,
      async change(desiredCount) {
        await platform.clients.ecs.send(
          new UpdateServiceCommand({
            cluster,
            service: serviceName,
            desiredCount,
          }),
        );
      },
    },
    number('changes', CHANGES),
  );
  say(`Seen after ${fresh.map(value => round(value)).join(', ')} s`);
  const p95 = percentile(overview, 95);
  return {
    p95_ms: round(p95, 0),
    ratio_to_health: round(p95 / percentile(health, 95)),
    upstream_calls: upstreamCalls,
    freshness_seconds: round(Math.max(...fresh)),
    readers,
    reads_per_second: round(overview.length / seconds, 0),
  };
}

runMeasurement('reads', { upstream_calls: 0, freshness_seconds: 6 }, measure);
