import {
  createServiceFactory,
  type PermissionsServiceRequestOptions,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import {
  targetIdOf,
  type Overview,
} from '@canary-portal/plugin-deployments-common';
import request from 'supertest';
import { deploymentsPlugin } from '../plugin';
import { repositorySourceServiceRef } from '../sources/repositoryServiceRef';
import { ecsSourceServiceRef } from '../sources/serviceRef';
import { databases, type DatabaseId } from './databases';
import { FakeEcsSource } from './FakeEcsSource';
import { FakeRepositorySource } from './FakeRepositorySource';
import {
  completedRollout,
  deploymentOf,
  ordersEntity,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
} from './fixtures';

export const API = '/api/deployments/v1/entities/component/default/orders';
export const TARGET = targetIdOf('production', SERVICE_ARN);

export function inMidCanary(): FakeEcsSource {
  const source = new FakeEcsSource();
  const before = completedRollout('good1', '1.8.2', 600, '1.8.1');
  source.put(
    snapshotOf({
      deployment: deploymentOf('canary1', {
        createdAt: Date.now() - 1000,
        startedAt: Date.now() - 1000,
        target: revisionOf('1.9.0'),
        source: revisionOf('1.8.2'),
        lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
        requestedWeightPercent: 25,
        observedWeightPercent: 25,
      }),
    }),
    [before],
  );
  return source;
}

export async function start(
  source: FakeEcsSource,
  options: {
    entity?: ReturnType<typeof ordersEntity>;
    /** Names of permissions that nobody has. */
    denied?: string[];
    /** Names of permissions that one user lacks, by the user's ref. */
    deniedTo?: Record<string, string[]>;
    config?: object;
    database?: DatabaseId;
    repositories?: FakeRepositorySource;
  } = {},
) {
  const { entity = ordersEntity(), denied = [], deniedTo = {} } = options;
  const { config, database } = options;
  const permissions = mockServices.permissions.mock({
    authorize: async (
      requests: AuthorizePermissionRequest[],
      { credentials }: PermissionsServiceRequestOptions,
    ) =>
      requests.map(({ permission }) => ({
        result: [...denied, ...(deniedTo[userOf(credentials)] ?? [])].includes(
          permission.name,
        )
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const knex = database && (await databases.init(database));
  const { server } = await startTestBackend({
    features: [
      deploymentsPlugin,
      catalogServiceMock.factory({ entities: [entity] }),
      permissions.factory,
      ...(knex ? [mockServices.database.factory({ knex })] : []),
      createServiceFactory({
        service: ecsSourceServiceRef,
        deps: {},
        factory: () => source,
      }),
      createServiceFactory({
        service: repositorySourceServiceRef,
        deps: {},
        factory: () => options.repositories ?? new FakeRepositorySource(),
      }),
      mockServices.rootConfig.factory({
        data: config ?? {
          permission: { enabled: true },
          deployments: {
            commands: { enabled: true },
            sync: { idleSeconds: 0.05, movingSeconds: 0.05 },
          },
        },
      }),
    ],
  });
  return server;
}

function userOf(
  credentials: PermissionsServiceRequestOptions['credentials'],
): string {
  const principal: unknown = credentials?.principal;
  return typeof principal === 'object' &&
    principal !== null &&
    'userEntityRef' in principal
    ? String(principal.userEntityRef)
    : '';
}

export async function eventually<T>(
  probe: () => Promise<T>,
  holds: (value: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const value = await probe();
    if (holds(value)) {
      return value;
    }
    if (Date.now() > deadline) {
      throw new Error(`Did not happen in time: ${JSON.stringify(value)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

export type Server = Awaited<ReturnType<typeof start>>;

export async function overview(server: Server): Promise<Overview> {
  const response = await request(server).get(API);
  expect(response.status).toBe(200);
  return response.body;
}

export function synced(server: Server): Promise<Overview> {
  return eventually(
    () => overview(server),
    o => o.environments[0]?.targets[0]?.asOf !== null,
  );
}
