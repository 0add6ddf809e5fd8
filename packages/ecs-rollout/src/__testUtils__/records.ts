import type {
  DeploymentRecord,
  RevisionRecord,
  TargetSnapshot,
} from '../types/target';
import { canaryPlan, metaFor } from './plans';

/** A revision whose fingerprint and version are the name given. */
export function revisionRecord(
  name: string,
  changes: Partial<RevisionRecord> = {},
): RevisionRecord {
  return {
    arn: `arn:aws:ecs:eu-west-1:111122223333:service-revision/p/s/${name}`,
    taskDefinitionArn: `arn:aws:ecs:eu-west-1:111122223333:task-definition/s:${name}`,
    family: 's',
    revision: 1,
    createdAt: 0,
    images: [
      { container: 'app', image: `app:${name}`, digest: `sha256:${name}` },
    ],
    fingerprint: name,
    meta: metaFor(name, canaryPlan()),
    tasks: { desired: 2, running: 2, healthy: 2 },
    ...changes,
  };
}

/** A deployment of `new` over `old`. */
export function deploymentRecord(
  changes: Partial<DeploymentRecord> = {},
): DeploymentRecord {
  return {
    arn: 'arn:aws:ecs:eu-west-1:111122223333:service-deployment/p/s/d1',
    id: 'd1',
    status: 'IN_PROGRESS',
    ecsStrategy: 'LINEAR',
    createdAt: 1_000,
    target: revisionRecord('new'),
    source: revisionRecord('old'),
    alarmNames: [],
    triggeredAlarmNames: [],
    configuration: {},
    ...changes,
  };
}

/** A service at rest that serves `old`. */
export function targetSnapshot(
  changes: Partial<TargetSnapshot> = {},
): TargetSnapshot {
  return {
    at: 0,
    serviceArn: 'arn:aws:ecs:eu-west-1:111122223333:service/p/s',
    clusterArn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/p',
    serviceName: 's',
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
    serving: revisionRecord('old'),
    blocks: [],
    events: [],
    stoppedTasks: [],
    healthyTasks: 2,
    ...changes,
  };
}
