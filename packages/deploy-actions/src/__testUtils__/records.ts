import type {
  DeploymentRecord,
  RevisionRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { RolloutMeta } from '@canary-portal/rollout-plan';

const PREFIX = 'arn:aws:ecs:eu-west-1:111122223333:';

/** What a run wrote on the task definition of a version. */
export function metaOf(
  version: string,
  changes: Partial<RolloutMeta> = {},
): RolloutMeta {
  return {
    schema: 1,
    environment: 'production',
    repository: 'acme/orders',
    commit: 'f00dcafe',
    version,
    run: `run-${version}`,
    actor: 'dependabot[bot]',
    plan: {
      strategy: 'canary',
      approval: 'none',
      stages: [
        { weightPercent: 5, holdSeconds: 120 },
        { weightPercent: 100, holdSeconds: 0 },
      ],
      triggers: { manualTrigger: { approval: 'admin' } },
      compareWithStable: false,
      maxHoldSeconds: 900,
      afterMaxHold: 'rollback',
      scaleUpTimeoutSeconds: 600,
      bakeTimeSeconds: 600,
    },
    fingerprint: version,
    ...changes,
  };
}

/** A revision of a version; its fingerprint is the version. */
export function revisionOf(
  version: string,
  changes: Partial<RevisionRecord> = {},
): RevisionRecord {
  const revision = Number(version.replaceAll('.', ''));
  return {
    arn: `${PREFIX}service-revision/platform/orders-production/${version}`,
    taskDefinitionArn: `${PREFIX}task-definition/orders-production:${revision}`,
    family: 'orders-production',
    revision,
    createdAt: 0,
    images: [{ container: 'app', image: `orders:${version}` }],
    fingerprint: version,
    meta: metaOf(version),
    tasks: { desired: 2, running: 2, healthy: 2 },
    ...changes,
  };
}

/** A deployment of a version over the one before. */
export function deploymentOf(
  version: string,
  before: string | undefined,
  changes: Partial<DeploymentRecord> = {},
): DeploymentRecord {
  return {
    arn: `${PREFIX}service-deployment/platform/orders-production/d-${version}`,
    id: `d-${version}`,
    status: 'SUCCESSFUL',
    ecsStrategy: 'LINEAR',
    createdAt: 1_000,
    target: revisionOf(version),
    source: before === undefined ? undefined : revisionOf(before),
    alarmNames: [],
    triggeredAlarmNames: [],
    configuration: {},
    ...changes,
  };
}

/** The service at rest, serving a version. */
export function snapshotOf(
  version: string,
  changes: Partial<TargetSnapshot> = {},
): TargetSnapshot {
  return {
    at: 0,
    serviceArn: `${PREFIX}service/platform/orders-production`,
    clusterArn: `${PREFIX}cluster/platform`,
    serviceName: 'orders-production',
    region: 'eu-west-1',
    accountId: '111122223333',
    status: 'ACTIVE',
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    serviceTags: {},
    deploymentConfiguration: {},
    strategy: 'BLUE_GREEN',
    restingDrift: [],
    serving: revisionOf(version),
    blocks: [],
    events: [],
    stoppedTasks: [],
    healthyTasks: 2,
    ...changes,
  };
}
