import type {
  ConformanceFinding,
  ConformanceView,
  TargetChecklist,
} from '@canary-portal/plugin-deployments-common';
import { NOW, secondsAgo } from './rolloutFixtures';

/** A finding that the pull request of the template mends. */
export function aFinding(
  changes: Partial<ConformanceFinding> = {},
): ConformanceFinding {
  return {
    id: 'actions-outdated',
    area: 'actions',
    status: 'outdated',
    sentence: 'The Actions plan are of version 0.0.9.',
    howTo: 'Replace them.',
    values: { actions: 'plan', version: '0.0.9', current: '0.1.0' },
    path: '.github/actions/plan/',
    changes: ['.github/actions/plan/'],
    ...changes,
  };
}

/** A repository that conforms. */
export function aConformance(
  changes: Partial<ConformanceView> = {},
): ConformanceView {
  return {
    entityRef: 'component:default/orders',
    now: NOW,
    repository: {
      host: 'github.example',
      slug: 'shop/orders',
      url: 'https://github.example/shop/orders',
      branch: 'main',
    },
    state: 'read',
    asOf: secondsAgo(120),
    conforms: true,
    actionsVersion: '0.1.0',
    currentActionsVersion: '0.1.0',
    findings: [
      {
        id: 'plan-ok',
        area: 'plan',
        status: 'ok',
        sentence: 'deployment.yaml can be carried out: production canary.',
        values: { plans: 'production canary' },
      },
    ],
    checklists: [],
    ...changes,
  };
}

/** What is left to do until production is deployed for the first time. */
export function aChecklist(
  changes: Partial<TargetChecklist> = {},
): TargetChecklist {
  return {
    targetId: 'target-production',
    environment: 'production',
    items: [
      {
        id: 'infrastructure',
        state: 'done',
        title: 'Make what the service needs in AWS',
        howTo: 'Run the workflow.',
        values: {},
        url: 'https://github.example/shop/orders/actions/workflows/infrastructure.yml',
      },
      {
        id: 'configured',
        state: 'unknown',
        title: 'Switch the deployments on',
        howTo: 'Set the variable.',
        values: {},
        url: 'https://github.example/shop/orders/settings/variables/actions',
      },
      {
        id: 'merge',
        state: 'open',
        title: 'Deploy production for the first time',
        howTo: 'Merge into the branch main.',
        values: { environment: 'production', branch: 'main' },
        url: 'https://github.example/shop/orders/actions/workflows/production-deployment.yml',
      },
    ],
    ...changes,
  };
}
