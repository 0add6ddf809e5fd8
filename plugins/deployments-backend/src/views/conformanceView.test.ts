import {
  checkConformance,
  DEPLOY_ACTIONS_VERSION,
  parseTargets,
  repositoryOf,
} from '@canary-portal/plugin-deployments-common';
import {
  metaOf,
  ordersEntity,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import type { RepositoryRecord } from '../store/records';
import { conformanceView, type ConformanceParts } from './conformanceView';
import { NOTHING_KNOWN, servingFacts } from './servingFacts';

const entity = ordersEntity({
  'github.com/project-slug': 'acme/orders',
  'canary-portal/ecs-services': `production: ${SERVICE_ARN}`,
});
const repository = repositoryOf(entity);
const [target] = parseTargets(entity).targets;
const record: RepositoryRecord = {
  location: 'https://github.com/acme/orders',
  version: 3,
  etag: 'abc',
  catalogPaths: ['catalog-info.yaml'],
  asOf: T0,
  checkedAt: T0,
  failure: null,
};
const files = { Dockerfile: 'FROM node:24\n' };
const compared = {
  files,
  plans: undefined,
  report: checkConformance({ files, entity, slug: 'acme/orders' }),
};
const steady = servingFacts({ snapshot: snapshotOf(), missing: false }, true);
const missing = servingFacts({ snapshot: null, missing: true }, false);

function viewOf(changes: Partial<ConformanceParts> = {}) {
  return conformanceView({
    entity,
    entityRef: 'component:default/orders',
    repository,
    refusal: undefined,
    record,
    compared,
    targets: [{ target, facts: steady }],
    ...changes,
  });
}

describe('a repository compared', () => {
  it('has its findings, of when they are, and what serves', () => {
    const view = viewOf();
    expect(view).toMatchObject({
      state: 'read',
      asOf: new Date(T0).toISOString(),
      repository: { slug: 'acme/orders', commit: 'abc' },
      conforms: false,
      actionsVersion: null,
      currentActionsVersion: DEPLOY_ACTIONS_VERSION,
      checklists: [],
    });
    expect(view).not.toHaveProperty('reason');
    expect(view.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['plan-missing', 'image-root', 'tags-ok']),
    );
  });

  it('is kept with the reason when reads fail', () => {
    const failure = { since: T0 + 1, reason: 'Down.', action: 'Wait.' };
    expect(viewOf({ record: { ...record, failure } })).toMatchObject({
      state: 'read',
      reason: 'Down.',
      action: 'Wait.',
      failingSince: new Date(T0 + 1).toISOString(),
      asOf: new Date(T0).toISOString(),
    });
  });

  it.each([
    ['waits for its first read', { record: undefined }, 'waiting', undefined],
    [
      'could never be read',
      {
        record: {
          ...record,
          asOf: null,
          failure: { since: T0, reason: 'Not found.', action: 'Look.' },
        },
      },
      'unreadable',
      'Not found.',
    ],
    [
      'may not be read',
      { record: undefined, refusal: { reason: 'No.', action: 'Add it.' } },
      'unreadable',
      'No.',
    ],
    [
      'is not named',
      { repository: undefined, record: undefined },
      'unreadable',
      'The entity names no repository on GitHub.',
    ],
  ])('%s', (_, changes, state, reason) => {
    expect(viewOf({ compared: undefined, ...changes })).toMatchObject({
      state,
      conforms: false,
      findings: [],
      ...(reason && { reason }),
    });
  });
});

describe('what is left to do', () => {
  it('is told of a target that ECS does not have yet', () => {
    const [checklist] = viewOf({
      targets: [{ target, facts: missing }],
    }).checklists;
    expect(checklist.targetId).toBe(target.targetId);
    expect(checklist.items.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'infrastructure unknown',
      'configured unknown',
      'notifications unknown',
      'merge open',
    ]);
  });

  it('is less where another target was deployed by a workflow', () => {
    const other = { ...target, targetId: 'other', environment: 'staging' };
    const [checklist] = viewOf({
      targets: [
        { target, facts: missing },
        { target: other, facts: steady },
      ],
    }).checklists;
    expect(checklist.items.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'unknown',
      'open',
    ]);
  });

  it('is not told of what was deployed, or is not known', () => {
    expect(
      viewOf({
        targets: [
          { target, facts: steady },
          { target, facts: NOTHING_KNOWN },
        ],
      }).checklists,
    ).toEqual([]);
  });
});

describe('the facts of a service', () => {
  it.each([
    ['nobody has read', undefined, false, NOTHING_KNOWN],
    [
      'could not be read',
      { snapshot: null, missing: false },
      false,
      NOTHING_KNOWN,
    ],
    [
      'was deleted',
      { snapshot: null, missing: true },
      true,
      { known: true, exists: false, deployed: true },
    ],
    [
      'serves what a workflow deployed',
      { snapshot: snapshotOf(), missing: false },
      true,
      {
        known: true,
        exists: true,
        deployed: true,
        serving: { repository: metaOf('1').repository },
      },
    ],
    [
      'serves what somebody deployed by hand',
      {
        snapshot: snapshotOf({ serving: revisionOf('1.0.0', { meta: null }) }),
        missing: false,
      },
      false,
      { known: true, exists: true, deployed: true, serving: {} },
    ],
    [
      'has tags that were changed',
      {
        snapshot: snapshotOf({
          serving: revisionOf('1.0.0', { meta: null, metaProblem: 'No plan.' }),
        }),
        missing: false,
      },
      false,
      {
        known: true,
        exists: true,
        deployed: true,
        serving: { problem: 'No plan.' },
      },
    ],
    [
      'has never served',
      { snapshot: snapshotOf({ serving: null }), missing: false },
      false,
      { known: true, exists: true, deployed: false },
    ],
  ])('that %s', (_, service, hasHistory, expected) => {
    expect(servingFacts(service, hasHistory)).toEqual(expected);
  });
});
