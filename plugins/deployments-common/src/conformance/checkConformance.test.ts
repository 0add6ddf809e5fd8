import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  aRepository,
  ARN,
  CATALOG,
  PLAN,
  templateFiles,
} from './__testUtils__/repository';
import { checkConformance, withServing } from './checkConformance';
import {
  DEPLOY_ACTIONS,
  DEPLOY_ACTIONS_VERSION,
  HELPER_ACTIONS,
} from './contract';
import type { ConformanceInput } from './types';

const ROOT = path.resolve(__dirname, '../../../..');

/** What is not as it should be, in one line each. */
function problemsOf(input: ConformanceInput): string[] {
  return checkConformance(input)
    .findings.filter(({ status }) => status !== 'ok')
    .map(({ id, path: file, line }) =>
      [id, file, line].filter(part => part !== undefined).join(' '),
    );
}

const lineOf = (text: string, part: string) =>
  text.slice(0, text.indexOf(part)).split('\n').length;

describe('a repository made from the template', () => {
  it('conforms, and says so for every area', () => {
    const report = checkConformance({ ...aRepository(), serving: [] });

    expect(report.findings.map(({ id }) => id)).toEqual([
      'annotations-ok',
      'plan-ok',
      'workflows-ok',
      'actions-ok',
      'hardening-ok',
      'tags-none',
    ]);
    expect(report).toMatchObject({
      conforms: true,
      actionsVersion: DEPLOY_ACTIONS_VERSION,
      currentActionsVersion: DEPLOY_ACTIONS_VERSION,
    });
    expect(report.findings.map(({ sentence }) => sentence)).toEqual([
      'The annotations name the repository and an ECS service for each environment.',
      'deployment.yaml can be carried out: development rolling, staging blue-green, production canary.',
      'Each environment has its workflow, which plans, deploys and rolls back: development-deployment.yml, staging-deployment.yml, production-deployment.yml.',
      'The Actions that deploy are of version 0.1.0.',
      'Workflows have the least rights, time limits and pinned actions; the image does not run as root.',
      'Nothing serves yet that could say where it comes from.',
    ]);
  });

  it('is what the contract says of it', () => {
    const folder = path.join(
      ROOT,
      'templates/ecs-service/content/.github/actions',
    );
    expect(readdirSync(folder).sort()).toEqual(
      [...DEPLOY_ACTIONS, ...HELPER_ACTIONS].sort(),
    );
    const { version } = JSON.parse(
      readFileSync(
        path.join(ROOT, 'packages/deploy-actions/package.json'),
        'utf8',
      ),
    );
    expect(DEPLOY_ACTIONS_VERSION).toBe(version);
  });
});

describe('an empty repository', () => {
  it('is told everything that it lacks', () => {
    const { findings, conforms, actionsVersion } = checkConformance({
      files: {},
      entity: aRepository().entity,
      slug: 'acme/checkout',
    });

    expect(findings.map(({ id }) => id)).toEqual([
      'project-slug-missing',
      'ecs-services-missing',
      'plan-missing',
      'workflow-missing',
      'workflow-missing',
      'workflow-missing',
      'package-missing',
      'actions-missing',
      'dockerfile-missing',
    ]);
    expect(conforms).toBe(false);
    expect(actionsVersion).toBeNull();
    for (const { howTo } of findings) {
      expect(howTo).toMatch(/\.$/);
    }
  });
});

describe('annotations', () => {
  const withCatalog = (from: string | RegExp, to: string) =>
    aRepository({ 'catalog-info.yaml': CATALOG.replace(from, to) });

  it('of the file count, whatever the catalog still has', () => {
    const input = {
      ...withCatalog(/ {4}github.com\/project-slug.*\n/, ''),
      entity: {
        ...aRepository().entity,
        metadata: {
          name: 'checkout',
          annotations: { 'github.com/project-slug': 'acme/checkout' },
        },
      },
    };
    expect(problemsOf(input)).toEqual([
      'project-slug-missing catalog-info.yaml 4',
    ]);
    expect(checkConformance(input).findings[0]).toMatchObject({
      howTo: 'Add the annotation github.com/project-slug: acme/checkout.',
      changes: ['catalog-info.yaml'],
    });
  });

  it.each([
    [
      'lack an environment of the plan',
      withCatalog(/ {6}staging.*\n/, ''),
      ['ecs-services-incomplete catalog-info.yaml 7'],
    ],
    [
      'name an environment that has no plan',
      withCatalog('      production', `      qa: ${ARN}qa\n      production`),
      ['ecs-services-unplanned catalog-info.yaml 7'],
    ],
    [
      'have a line that is no target',
      withCatalog(`staging: ${ARN}staging`, 'staging: checkout'),
      [
        'ecs-services-malformed catalog-info.yaml 7',
        'ecs-services-incomplete catalog-info.yaml 7',
      ],
    ],
    [
      'are no YAML',
      withCatalog('metadata:', 'metadata: ['),
      [
        'catalog-unreadable catalog-info.yaml 4',
        'project-slug-missing',
        'ecs-services-missing',
      ],
    ],
    [
      'name a workflow that is not there',
      withCatalog(
        '    canary-portal/ecs',
        '    canary-portal/workflows: "staging: stage.yml"\n    canary-portal/ecs',
      ),
      [
        'workflow-annotation-dangling catalog-info.yaml 7',
        'workflow-missing .github/workflows/stage.yml',
      ],
    ],
  ])('that %s are named with their line', (_, input, expected) => {
    expect(problemsOf(input)).toEqual(expected);
  });

  it('may stand elsewhere than in this repository', () => {
    const { files, entity } = aRepository({ 'catalog-info.yaml': null });
    const annotations = {
      'github.com/project-slug': 'acme/checkout',
      'canary-portal/ecs-services': `staging: ${ARN}staging`,
    };
    const { findings } = checkConformance({
      files,
      entity: { ...entity, metadata: { ...entity.metadata, annotations } },
      slug: 'acme/checkout',
    });
    // Nothing that a pull request to this repository could mend.
    expect(findings[0]).toMatchObject({ id: 'ecs-services-incomplete' });
    expect(findings[0]).not.toHaveProperty('changes');
  });
});

describe('deployment.yaml', () => {
  const withPlan = (from: string, to: string) =>
    aRepository({ 'deployment.yaml': PLAN.replace(from, to) });

  it.each([
    ['it is missing', aRepository({ 'deployment.yaml': null }), 'plan-missing'],
    [
      'a key is not known',
      withPlan('bake-time', 'bake'),
      'plan-invalid deployment.yaml 4',
    ],
    [
      'ECS cannot shift its stages',
      withPlan(
        'canary, approval: portal',
        'canary, approval: portal, canary-stages: [{ percentage: 1, duration: 1m }, { percentage: 2, duration: 1m }, { percentage: 100 }]',
      ),
      'plan-invalid deployment.yaml 5',
    ],
    [
      'no job is long enough',
      withPlan('approval: portal', 'approval: portal, max-hold: 3h'),
      'plan-too-long deployment.yaml 5',
    ],
  ])('is told when %s', (_, input, expected) => {
    expect(problemsOf(input)[0]).toContain(expected);
  });
});

describe('workflows', () => {
  const PRODUCTION = '.github/workflows/production-deployment.yml';
  const text = templateFiles()[PRODUCTION];
  const withProduction = (from: string | RegExp, to: string) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return aRepository({ [PRODUCTION]: changed });
  };

  it.each([
    [
      'are missing',
      aRepository({ [PRODUCTION]: null }),
      `workflow-missing ${PRODUCTION}`,
    ],
    [
      'are no YAML',
      withProduction('jobs:', 'jobs: ]'),
      `workflow-unreadable ${PRODUCTION} ${lineOf(text, 'jobs:')}`,
    ],
    [
      'do not roll back',
      withProduction(/\.\/\.github\/actions\/rollback/g, './elsewhere'),
      `workflow-action-missing ${PRODUCTION}`,
    ],
    [
      'cannot go on after the approval of the portal',
      withProduction(/ {6}resume:\n/, '      resumed:\n'),
      `workflow-inputs-missing ${PRODUCTION}`,
    ],
  ])('that %s are named', (_, input, expected) => {
    const { findings } = checkConformance(input);
    expect(problemsOf(input)).toEqual([expected]);
    expect(findings.find(({ status }) => status !== 'ok')?.changes).toEqual([
      PRODUCTION,
    ]);
  });

  it('may have other names, when the entity says so', () => {
    const input = aRepository({
      [PRODUCTION]: null,
      '.github/workflows/ship.yml': text,
      'catalog-info.yaml': CATALOG.replace(
        '    canary-portal/ecs',
        '    canary-portal/workflows: "production: ship.yml"\n    canary-portal/ecs',
      ),
    });
    expect(problemsOf(input)).toEqual([]);
  });

  it('run only scripts that there are', () => {
    const input = aRepository({
      'package.json': JSON.stringify({ scripts: { build: 'tsc' } }),
    });
    const [found] = checkConformance(input).findings.filter(
      ({ id }) => id === 'scripts-missing',
    );
    expect(found.sentence).toBe(
      'The workflows run npm scripts that package.json does not have: format:check, lint, size, test:e2e, test:integration, test:performance, test:unit, typecheck.',
    );
    expect(problemsOf(aRepository({ 'package.json': '{' }))).toEqual([
      'scripts-missing package.json',
    ]);
  });
});

describe('the Actions', () => {
  const stamped = (version: string) => {
    const files = templateFiles();
    return Object.fromEntries(
      Object.entries(files)
        .filter(([file]) => /actions\/(plan|rollout)\//.test(file))
        .map(([file, text]) => [
          file,
          text.replace('deploy-actions 0.1.0', `deploy-actions ${version}`),
        ]),
    );
  };

  it('of an older version are to be replaced', () => {
    const report = checkConformance(aRepository(stamped('0.0.9')));
    const found = report.findings.find(({ id }) => id === 'actions-outdated');
    expect(report.actionsVersion).toBe('0.0.9');
    expect(found).toMatchObject({
      status: 'outdated',
      sentence:
        'The Actions plan, rollout are of version 0.0.9. This portal comes with 0.1.0.',
      changes: ['.github/actions/plan/', '.github/actions/rollout/'],
    });
  });

  it('of a newer version are right: the portal comes later', () => {
    expect(problemsOf(aRepository(stamped('0.2.0')))).toEqual([]);
  });

  it('that are missing are named once', () => {
    expect(
      problemsOf(
        aRepository({
          '.github/actions/report/index.js': null,
          '.github/actions/notify/action.yml': null,
        }),
      ),
    ).toEqual(['actions-missing .github/actions/notify/']);
  });

  it('that lost their stamp, or differ from what was built, were changed', () => {
    const index = '.github/actions/plan/index.js';
    const unstamped = aRepository({ [index]: 'console.log(1);' });
    expect(problemsOf(unstamped)).toEqual([
      'actions-changed .github/actions/plan/',
    ]);
    const whole = `${templateFiles()[index]}\nrun();\n`;
    const input = aRepository({ [index]: whole });
    expect(problemsOf({ ...input, reference: { [index]: whole } })).toEqual([]);
    expect(
      problemsOf({ ...input, reference: { [index]: `${whole}//` } }),
    ).toEqual(['actions-changed .github/actions/plan/']);
  });

  it('that workflows use must be there', () => {
    const input = aRepository({ '.github/actions/setup/action.yml': null });
    const report = checkConformance(input);
    expect(
      report.findings.find(({ id }) => id === 'local-action-missing'),
    ).toMatchObject({ changes: ['.github/actions/setup/'] });
  });
});

describe('what serves', () => {
  const report = checkConformance(aRepository());
  const idsFor = (serving: ConformanceInput['serving']) =>
    withServing(report, serving, 'acme/checkout')
      .findings.filter(({ area }) => area === 'tags')
      .map(({ id }) => id);

  it.each([
    ['nothing', [{ environment: 'production' }], ['tags-none']],
    [
      'this repository',
      [
        {
          environment: 'production',
          serving: { repository: 'github.com/Acme/checkout' },
        },
      ],
      ['tags-ok'],
    ],
    [
      'somebody by hand',
      [{ environment: 'production', serving: {} }],
      ['tags-foreign'],
    ],
    [
      'another repository',
      [{ environment: 'production', serving: { repository: 'acme/cart' } }],
      ['tags-other-repository'],
    ],
    [
      'a pipeline whose tags were changed',
      [{ environment: 'production', serving: { problem: 'No plan.' } }],
      ['tags-unreadable'],
    ],
    ['nobody knows', undefined, []],
  ])('was deployed by %s', (_, serving, expected) => {
    expect(idsFor(serving)).toEqual(expected);
  });

  it('decides whether a repository conforms', () => {
    const foreign = [{ environment: 'production', serving: {} }];
    expect(withServing(report, [], 'acme/checkout').conforms).toBe(true);
    expect(withServing(report, foreign, 'acme/checkout').conforms).toBe(false);
  });
});
