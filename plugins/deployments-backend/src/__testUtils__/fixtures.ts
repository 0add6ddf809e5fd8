import type {
  DeploymentRecord,
  RevisionRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { RolloutMeta, RolloutPlan } from '@canary-portal/rollout-plan';
import type { Entity } from '@backstage/catalog-model';
import type { CommandRecord } from '../store/records';

/** The moment at which the stories of these tests begin. */
export const T0 = Date.parse('2026-03-02T10:00:00Z');
export const MINUTE = 60_000;

export const SERVICE_ARN =
  'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-production';
export const ENTITY_REF = 'component:default/orders';

export const canaryPlan: RolloutPlan = {
  strategy: 'canary',
  approval: 'none',
  stages: [
    { weightPercent: 5, holdSeconds: 120 },
    { weightPercent: 25, holdSeconds: 180 },
    { weightPercent: 50, holdSeconds: 300 },
    { weightPercent: 100, holdSeconds: 0 },
  ],
  triggers: {
    healthCheckFailure: { consecutive: 3, intervalSeconds: 10 },
    errorRateThreshold: { abovePercent: 5, minimumRequests: 50 },
    responseTimeThreshold: {
      percentile: 95,
      aboveSeconds: 2,
      minimumRequests: 200,
    },
    manualTrigger: { approval: 'none' },
  },
  compareWithStable: true,
  maxHoldSeconds: 900,
  afterMaxHold: 'rollback',
  scaleUpTimeoutSeconds: 600,
  bakeTimeSeconds: 600,
};

export function ordersEntity(
  annotations: Record<string, string> = {
    'canary-portal/ecs-services': `production: ${SERVICE_ARN}`,
  },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'orders', namespace: 'default', annotations },
    spec: { type: 'service', owner: 'group:default/shop', lifecycle: 'x' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/shop' }],
  };
}

export function metaOf(
  version: string,
  overrides: Partial<RolloutMeta> = {},
): RolloutMeta {
  return {
    schema: 1,
    environment: 'production',
    repository: 'acme/orders',
    commit: '8f31c0a8f31c0a8f31c0a8f31c0a8f31c0a8f31c',
    version,
    run: '412',
    actor: 'dependabot[bot]',
    plan: canaryPlan,
    fingerprint: `fingerprint-${version}`,
    commitMessage: 'Faster basket totals',
    ...overrides,
  };
}

/** A revision of the pipeline; pass `meta: null` for somebody else's. */
export function revisionOf(
  version: string,
  overrides: Partial<RevisionRecord> = {},
): RevisionRecord {
  const number = Number(version.replaceAll('.', ''));
  return {
    arn: `arn:aws:ecs:eu-west-1:111122223333:service-revision/platform/orders-production/${number}`,
    taskDefinitionArn: `arn:aws:ecs:eu-west-1:111122223333:task-definition/orders-production:${number}`,
    family: 'orders-production',
    revision: number,
    createdAt: T0,
    images: [
      {
        container: 'app',
        image: `111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:${version}`,
        digest: `sha256:${version}`,
      },
    ],
    fingerprint: `fingerprint-${version}`,
    meta: metaOf(version),
    tasks: { desired: 6, running: 6, healthy: 6 },
    ...overrides,
  };
}

export function deploymentOf(
  id: string,
  overrides: Partial<DeploymentRecord> & Pick<DeploymentRecord, 'target'>,
): DeploymentRecord {
  return {
    arn: `arn:aws:ecs:eu-west-1:111122223333:service-deployment/platform/orders-production/${id}`,
    id,
    status: 'IN_PROGRESS',
    ecsStrategy: 'LINEAR',
    createdAt: T0,
    startedAt: T0,
    alarmNames: [],
    triggeredAlarmNames: [],
    configuration: {},
    ...overrides,
  };
}

/** A rollout that completed, `minutesAgo` before {@link T0}. */
export function completedRollout(
  id: string,
  version: string,
  minutesAgo: number,
  from?: string,
): DeploymentRecord {
  const start = T0 - minutesAgo * MINUTE;
  return deploymentOf(id, {
    status: 'SUCCESSFUL',
    lifecycleStage: 'CLEAN_UP',
    createdAt: start,
    startedAt: start,
    finishedAt: start + 21 * MINUTE,
    target: revisionOf(version, { createdAt: start }),
    ...(from && { source: revisionOf(from) }),
  });
}

export function snapshotOf(
  overrides: Partial<TargetSnapshot> = {},
): TargetSnapshot {
  return {
    at: T0,
    serviceArn: SERVICE_ARN,
    clusterArn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/platform',
    serviceName: 'orders-production',
    region: 'eu-west-1',
    accountId: '111122223333',
    status: 'ACTIVE',
    desiredCount: 6,
    runningCount: 6,
    pendingCount: 0,
    serviceTags: { 'canary-portal:entity': ENTITY_REF },
    deploymentConfiguration: {},
    strategy: 'BLUE_GREEN',
    restingDrift: [],
    serving: revisionOf('1.8.2'),
    blocks: [],
    events: [],
    stoppedTasks: [],
    healthyTasks: 6,
    ...overrides,
  };
}

/** A rollback that was just asked for. */
export function aCommand(changes: Partial<CommandRecord> = {}): CommandRecord {
  return {
    id: 'command-1',
    idempotencyKey: 'press-number-1',
    actor: 'user:default/owner',
    kind: 'rollback',
    entityRef: ENTITY_REF,
    targetId: '94e01735b8111a05',
    environment: 'production',
    serviceArn: SERVICE_ARN,
    state: 'requested',
    reason: 'Totals are wrong',
    requestedAt: T0,
    ...changes,
  };
}
