import type {
  RevisionView,
  RolloutDetail,
  RolloutSummary,
} from '@canary-portal/plugin-deployments-common';

/** The server's clock in every fixture. */
export const NOW = '2026-03-02T10:00:00.000Z';

/** A moment that lies so many seconds before {@link NOW}; negative: after it. */
export function secondsAgo(seconds: number): string {
  return new Date(Date.parse(NOW) - seconds * 1000).toISOString();
}

export function aRevision(
  version: string,
  changes: Partial<RevisionView> = {},
): RevisionView {
  const family = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/orders';
  return {
    revisionArn: `arn:aws:ecs:eu-west-1:111122223333:service-revision/platform/orders-production/${version}`,
    taskDefinition: `${family}:${version.replace(/\D/g, '')}`,
    version,
    commit: '8f31c0a4d2b0c7e19f6a5b3c2d1e0f9a8b7c6d5e',
    commitUrl: 'https://github.example/shop/orders/commit/8f31c0a',
    commitMessage: 'Faster basket totals',
    repository: 'shop/orders',
    run: '412',
    runUrl: 'https://github.example/shop/orders/actions/runs/412',
    actor: 'push to main',
    images: [{ container: 'app', image: `orders:${version}`, digest: version }],
    fingerprint: `fingerprint-${version}`,
    fromPipeline: true,
    tasks: { desired: 6, running: 6, healthy: 6 },
    ...changes,
  };
}

export function aSummary(
  version: string,
  changes: Partial<RolloutSummary> = {},
): RolloutSummary {
  return {
    id: `deployment-${version}`,
    targetId: 'target-production',
    deploymentArn: `arn:aws:ecs:eu-west-1:111122223333:service-deployment/platform/orders-production/${version}`,
    result: 'completed',
    strategy: 'canary',
    plan: '5 · 25 · 50 · 100',
    revision: aRevision(version),
    createdAt: secondsAgo(7200),
    startedAt: secondsAgo(7200),
    finishedAt: secondsAgo(5940),
    tookSeconds: 1260,
    isRollback: false,
    serving: false,
    rollbackTo: { allowed: true },
    ...changes,
  };
}

/** 1.9.0 holding at 25 % for three minutes, 68 seconds of them left. */
export function aRollout(changes: Partial<RolloutDetail> = {}): RolloutDetail {
  return {
    ...aSummary('1.9.0', {
      result: 'in-progress',
      finishedAt: undefined,
      tookSeconds: undefined,
      createdAt: secondsAgo(540),
      startedAt: secondsAgo(540),
      serving: true,
      servingPercent: 25,
    }),
    asOf: NOW,
    from: aRevision('1.8.2'),
    lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
    requestedWeightPercent: 25,
    observedWeightPercent: 24.8,
    pauseExpiresAt: secondsAgo(-728),
    pauseTimeoutAction: 'ROLLBACK',
    stages: [
      {
        kind: 'weight',
        weightPercent: 5,
        state: 'done',
        plannedSeconds: 120,
        actualSeconds: 126,
      },
      {
        kind: 'weight',
        weightPercent: 25,
        state: 'current',
        plannedSeconds: 180,
        startedAt: secondsAgo(112),
        remainingSeconds: 68,
      },
      { kind: 'weight', weightPercent: 50, state: 'next', plannedSeconds: 300 },
      { kind: 'weight', weightPercent: 100, state: 'next', plannedSeconds: 0 },
      { kind: 'bake', state: 'next', plannedSeconds: 600 },
    ],
    checks: [
      {
        id: 'error-rate',
        outcome: 'pass',
        sentence: 'Error rate 0.4 %, limit 5 %, 812 requests; stable 0.5 %',
        source: 'service-metrics',
        series: 'error-rate',
      },
      {
        id: 'latency',
        outcome: 'inconclusive',
        sentence: 'p95 latency: 40 of 200 requests seen, not enough to judge',
      },
    ],
    timeline: [
      {
        at: secondsAgo(112),
        source: 'ecs',
        tone: 'warning',
        text: '25 % of traffic asked and observed',
      },
      {
        at: secondsAgo(240),
        source: 'driver',
        tone: 'good',
        text: '5 % held for 2:06, all checks passed',
      },
    ],
    series: [
      {
        name: 'error-rate',
        label: 'Error rate',
        unit: 'percent',
        limit: 5,
        canary: [
          { at: secondsAgo(30), value: 0.2 },
          { at: secondsAgo(20), value: 0.6 },
          { at: secondsAgo(10), value: 0.4 },
        ],
        stable: [{ at: secondsAgo(20), value: 0.5 }],
      },
    ],
    workingSeconds: 240,
    waitingSeconds: 300,
    ...changes,
  };
}
