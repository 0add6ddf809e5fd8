import { openContent } from './__testUtils__/files';
import { jobsThatRun, type Situation } from './__testUtils__/situation';
import { isRecord } from './model/isRecord';
import { readAutomation, type Workflow } from './model/automation';

const { workflows } = readAutomation(openContent());

function workflow(name: string): Workflow {
  const found = workflows.find(({ path }) => path.endsWith(`/${name}.yml`));
  if (!found) throw new Error(`There is no workflow ${name}.`);
  return found;
}

const staging = workflow('staging-deployment');
const production = workflow('production-deployment');

const STAGING_CHECKS = [
  'plan',
  'code-quality',
  'security-scan',
  'unit',
  'integration',
  'e2e',
];
const PRODUCTION_CHECKS = [
  'plan',
  'code-quality',
  'unit',
  'integration',
  'e2e',
  'performance',
  'security',
];
const completed = { 'canary-deploy': { outcome: 'completed' } };

describe('the staging workflow runs', () => {
  it.each<[string, Situation, string[]]>([
    [
      'everything for a push',
      { event: 'push' },
      [
        ...STAGING_CHECKS,
        'build-image',
        'deploy-staging',
        'mark-tested',
        'notify',
      ],
    ],
    [
      'the checks alone for a pull request',
      { event: 'pull_request' },
      STAGING_CHECKS,
    ],
    [
      'no deployment when a check failed',
      { event: 'push', results: { integration: 'failure' } },
      [...STAGING_CHECKS, 'notify'],
    ],
    [
      'no mark when the deployment failed',
      { event: 'push', results: { 'deploy-staging': 'failure' } },
      [...STAGING_CHECKS, 'build-image', 'deploy-staging', 'notify'],
    ],
    [
      'the rollback alone when asked for it',
      { event: 'workflow_dispatch', inputs: { rollback: true } },
      ['rollback', 'notify'],
    ],
    [
      'checks and a hint before it is configured',
      { event: 'push', configured: false },
      [...STAGING_CHECKS, 'not-configured'],
    ],
  ])('%s', async (_, situation, expected) => {
    const ran = await jobsThatRun(staging, situation);
    expect(ran.sort()).toEqual([...expected].sort());
  });
});

describe('the production workflow runs', () => {
  const UP_TO_CANARY = [
    ...PRODUCTION_CHECKS,
    'build-production',
    'notify-start',
    'canary-deploy',
  ];

  it.each<[string, Situation, string[]]>([
    [
      'everything for a push',
      { event: 'push', outputs: completed },
      [...UP_TO_CANARY, 'mark-released', 'notify'],
    ],
    [
      'up to the pause when the portal approves',
      {
        event: 'push',
        outputs: { 'canary-deploy': { outcome: 'awaiting-approval' } },
      },
      [...UP_TO_CANARY, 'notify'],
    ],
    [
      'the rest once it is approved',
      {
        event: 'workflow_dispatch',
        inputs: { resume: true, rollback: false },
        outputs: completed,
      },
      ['plan', 'canary-deploy', 'mark-released', 'notify'],
    ],
    [
      'the rollback when the canary failed',
      { event: 'push', results: { 'canary-deploy': 'failure' } },
      [...UP_TO_CANARY, 'rollback-auto', 'notify'],
    ],
    [
      'the rollback when an approved canary failed',
      {
        event: 'workflow_dispatch',
        inputs: { resume: true },
        results: { 'canary-deploy': 'failure' },
      },
      ['plan', 'canary-deploy', 'rollback-auto', 'notify'],
    ],
    [
      'the rollback when it was cancelled in mid-canary',
      { event: 'push', cancelledIn: 'canary-deploy' },
      [...UP_TO_CANARY, 'rollback-auto', 'notify'],
    ],
    [
      'no rollback when it was cancelled before',
      { event: 'push', cancelledIn: 'build-production' },
      [...PRODUCTION_CHECKS, 'build-production', 'notify'],
    ],
    [
      'no deployment when a check failed',
      { event: 'push', results: { performance: 'failure' } },
      [...PRODUCTION_CHECKS, 'notify'],
    ],
    [
      'the canary although its start was not announced',
      {
        event: 'push',
        results: { 'notify-start': 'failure' },
        outputs: completed,
      },
      [...UP_TO_CANARY, 'mark-released', 'notify'],
    ],
    [
      'the rollback alone when asked for it',
      { event: 'workflow_dispatch', inputs: { rollback: true } },
      ['rollback-approval', 'rollback-manual', 'notify'],
    ],
    [
      'no rollback that was not approved',
      {
        event: 'workflow_dispatch',
        inputs: { rollback: true },
        results: { 'rollback-approval': 'failure' },
      },
      ['rollback-approval', 'notify'],
    ],
    [
      'security checks and the summary once a week',
      { event: 'schedule' },
      ['security', 'weekly-summary', 'notify'],
    ],
    [
      'checks and a hint before it is configured',
      { event: 'push', configured: false },
      [...PRODUCTION_CHECKS, 'not-configured'],
    ],
  ])('%s', async (_, situation, expected) => {
    const ran = await jobsThatRun(production, situation);
    expect(ran.sort()).toEqual([...expected].sort());
  });
});

describe('the jobs', () => {
  const limits = ({ jobs }: Workflow) =>
    Object.fromEntries(jobs.map(({ id, raw }) => [id, raw['timeout-minutes']]));
  const environmentOf = (id: string) => {
    const job = production.jobs.find(candidate => candidate.id === id);
    const environment = job?.raw.environment;
    return isRecord(environment) ? environment.name : environment;
  };

  it('have the time limits of the specification', () => {
    expect(limits(staging)).toMatchObject({
      'code-quality': 10,
      'security-scan': 20,
      unit: 10,
      integration: 20,
      e2e: 30,
      'build-image': 30,
      rollback: 15,
      notify: 5,
    });
    const byPlan = '${{ fromJSON(needs.plan.outputs.timeout-minutes) }}';
    expect(limits(staging)['deploy-staging']).toBe(byPlan);
    expect(limits(production)['canary-deploy']).toBe(byPlan);
  });

  it('check side by side', () => {
    for (const { jobs } of [staging, production]) {
      const checks = jobs.filter(({ id }) =>
        [...STAGING_CHECKS, ...PRODUCTION_CHECKS].includes(id),
      );
      expect(checks.map(({ needs }) => needs)).toEqual(checks.map(() => []));
    }
  });

  it('roll back where no reviewer stands in the way', () => {
    expect(environmentOf('rollback-auto')).toBe('production-rollback');
    expect(environmentOf('rollback-manual')).toBe('production-rollback');
    expect(environmentOf('canary-deploy')).toBe('production');
  });

  it('deploy one at a time, and roll back beside that', () => {
    const groupOf = (id: string) =>
      production.jobs.find(job => job.id === id)?.raw.concurrency;
    expect(groupOf('canary-deploy')).toEqual({
      group: 'production-deployment',
      'cancel-in-progress': false,
    });
    expect(groupOf('rollback-auto')).toEqual({
      group: 'production-rollback',
      queue: 'max',
    });
    expect(
      staging.jobs.find(job => job.id === 'deploy-staging')?.raw.concurrency,
    ).toEqual({ group: 'staging-deployment', queue: 'max' });
  });
});
