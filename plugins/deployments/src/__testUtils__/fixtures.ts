import type { Entity } from '@backstage/catalog-model';
import {
  ECS_SERVICES_ANNOTATION,
  type CommandView,
  type Overview,
  type RollbackPreview,
  type TargetView,
} from '@canary-portal/plugin-deployments-common';
import { aRevision, aRollout, NOW, secondsAgo } from './rolloutFixtures';

export * from './rolloutFixtures';

export const ENTITY_REF = 'component:default/orders';

export function anEntity(annotations?: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'orders',
      namespace: 'default',
      annotations: annotations ?? {
        [ECS_SERVICES_ANNOTATION]: `production: ${serviceArn('production')}`,
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-orders' },
  };
}

function serviceArn(environment: string): string {
  return `arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-${environment}`;
}

/** Production, steady on 1.8.2. */
export function aTarget(changes: Partial<TargetView> = {}): TargetView {
  const environment = changes.environment ?? 'production';
  return {
    targetId: `target-${environment}`,
    environment,
    serviceArn: serviceArn(environment),
    accountId: '111122223333',
    region: 'eu-west-1',
    cluster: 'platform',
    service: `orders-${environment}`,
    consoleUrl: 'https://console.example/ecs',
    status: 'steady',
    headline: 'Healthy',
    strategy: 'canary',
    serving: aRevision('1.8.2'),
    servingSince: secondsAgo(7200),
    incoming: null,
    tasks: { desired: 6, running: 6, healthy: 6 },
    rollout: null,
    lastRollback: null,
    command: null,
    rollback: { allowed: true },
    binding: { bound: true },
    problems: [],
    asOf: secondsAgo(3),
    stale: null,
    events: [],
    stoppedTasks: [],
    ...changes,
  };
}

/** Production with {@link aRollout} in progress. */
export function aMovingTarget(changes: Partial<TargetView> = {}): TargetView {
  return aTarget({
    status: 'rolling-out',
    headline: 'Canary 25 %',
    incoming: aRevision('1.9.0'),
    requestedWeightPercent: 25,
    observedWeightPercent: 24.8,
    rollout: aRollout(),
    ...changes,
  });
}

export function aRollback(
  changes: Partial<NonNullable<TargetView['lastRollback']>> = {},
): NonNullable<TargetView['lastRollback']> {
  return {
    version: '1.8.1',
    rolloutId: 'deployment-1.8.1',
    trigger: 'error-rate-threshold',
    cause: 'Error rate 18 %, limit 5 %',
    automatic: true,
    weightPercent: 5,
    startedAt: secondsAgo(600),
    finishedAt: secondsAgo(596),
    detectionSeconds: 41,
    requestsMet: 212,
    requestsFailed: 38,
    restoredVersion: '1.8.0',
    blocked: true,
    ...changes,
  };
}

export function anOverview(
  targets: TargetView[] = [aTarget()],
  changes: Partial<Overview> = {},
): Overview {
  const names = [...new Set(targets.map(target => target.environment))];
  return {
    entityRef: ENTITY_REF,
    now: NOW,
    environments: names.map(name => ({
      name,
      targets: targets.filter(target => target.environment === name),
    })),
    problems: [],
    ...changes,
  };
}

export function aPreview(
  changes: Partial<RollbackPreview> = {},
): RollbackPreview {
  return {
    targetId: 'target-production',
    environment: 'production',
    accountId: '111122223333',
    region: 'eu-west-1',
    service: 'orders-production',
    operation: 'continue-rollback',
    from: aRevision('1.9.0'),
    to: aRevision('1.8.2'),
    steps: [
      {
        call: 'ContinueServiceDeployment(ROLLBACK)',
        sentence: 'Tell ECS to go back from the pause it stands at.',
      },
      {
        call: 'UpdateService(resting configuration)',
        sentence: 'Put the service into its resting configuration.',
      },
    ],
    notRestored: ['The values of secrets', 'The content of databases'],
    trafficPercentAffected: 25,
    asOf: NOW,
    ...changes,
  };
}

export function aCommand(changes: Partial<CommandView> = {}): CommandView {
  return {
    id: 'command-1',
    kind: 'rollback',
    targetId: 'target-production',
    state: 'sent',
    reason: 'Totals are wrong',
    actor: 'user:default/release-manager',
    requestedAt: secondsAgo(2),
    toVersion: '1.8.2',
    ...changes,
  };
}

/** A rollback that the owner asked for, with an hour left to approve it. */
export function aWaitingCommand(
  changes: Partial<CommandView> = {},
): CommandView {
  return aCommand({
    state: 'awaiting-approval',
    actor: 'user:default/owner',
    approval: { expiresAt: secondsAgo(-3600), decide: { allowed: true } },
    ...changes,
  });
}
