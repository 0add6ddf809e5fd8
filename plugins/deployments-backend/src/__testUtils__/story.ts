import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type {
  Overview,
  TargetView,
} from '@canary-portal/plugin-deployments-common';
import { parseTargets } from '@canary-portal/plugin-deployments-common';
// The engine that the driver's own tests run on: ECS in this process.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import {
  createWorld,
  type World,
} from '../../../../packages/ecs-rollout/src/__testUtils__/world';
import { FakeRepositorySource } from './FakeRepositorySource';
import { AwsEcsSource } from '../sources/AwsEcsSource';
import { wire, type Wired } from '../wiring';
import { ordersEntity } from './fixtures';

export const STORY_ARN =
  'arn:aws:ecs:eu-west-1:111122223333:service/platform/checkout-production';

/** A portal that watches an ECS in this process; time moves only when told. */
export interface Story {
  world: World;
  wired: Wired;
  /** Lets time pass, with a look at ECS every two seconds. */
  watch(seconds: number): Promise<void>;
  /** Lets time pass until a promise has settled. */
  watchUntil<T>(promise: Promise<T>): Promise<T>;
  target(): Promise<TargetView>;
  entityRef: string;
}

export async function createStory(
  database: Awaited<ReturnType<TestDatabases['init']>>,
): Promise<Story> {
  const world = await createWorld();
  const entity = ordersEntity({
    'github.com/project-slug': 'acme/orders',
    'canary-portal/ecs-services': `production: ${STORY_ARN}`,
  });
  const clock = {
    now: () => world.clock.now(),
    sleep: (ms: number, signal?: AbortSignal) =>
      world.clock.sleep(ms, signal).catch(() => undefined),
  };
  const clients = world.clients();
  const wired = await wire({
    config: {
      commands: { enabled: true, allowWithoutPermissions: false },
      rollback: { approvalMs: 3_600_000 },
      permissionsEnabled: true,
      accounts: [],
      sync: {
        movingMs: 2_000,
        idleMs: 3_000,
        metricsMs: 10_000,
        fullReadMs: 300_000,
        catalogMs: 30_000,
        repositoryMs: 600_000,
      },
      retention: { rolloutsMs: 1e12, evidenceMs: 1e12 },
    },
    source: new AwsEcsSource(
      { clients: async () => clients, refusal: () => undefined },
      clock,
    ),
    repositories: new FakeRepositorySource(),
    database: { getClient: async () => database },
    catalog: catalogServiceMock({ entities: [entity] }),
    permissions: mockServices.permissions(),
    auth: mockServices.auth(),
    httpAuth: mockServices.httpAuth(),
    auditor: mockServices.auditor.mock({
      createEvent: async () => ({
        success: async () => {},
        fail: async () => {},
      }),
    }),
    signals: { publish: async () => {} },
    logger: mockServices.logger.mock(),
    clock,
    random: () => 0.5,
  });
  const access = () =>
    wired.api.access.forReading(mockCredentials.user(), {
      kind: 'component',
      namespace: 'default',
      name: 'orders',
    });
  const look = async () => {
    await wired.services.sync(STORY_ARN);
  };
  return {
    world,
    wired,
    entityRef: 'component:default/orders',
    async watch(seconds) {
      for (let passed = 0; passed < seconds; passed += 2) {
        await world.clock.advance(2_000);
        await look();
      }
    },
    async watchUntil(promise) {
      let settled = false;
      const done = () => {
        settled = true;
      };
      promise.then(done, done);
      while (!settled) {
        await world.clock.advance(2_000);
        await look();
      }
      await look();
      return promise;
    },
    async target() {
      const { entity: seen, entityRef, decisions } = await access();
      const [target] = parseTargets(seen).targets;
      const versions = await wired.api.store.services.versions([STORY_ARN]);
      return wired.api.views.view(
        { entity: seen, entityRef, decisions },
        target,
        versions.get(STORY_ARN),
        world.clock.now(),
      );
    },
  };
}

export type { Overview };
