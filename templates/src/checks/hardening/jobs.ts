import type { Automation, Job, Step, Workflow } from '../../model/automation';
import type { Finding } from '../../model/finding';
import { isRecord } from '../../model/isRecord';

const DEPLOYING = ['rollout', 'rollback'].map(
  name => `./.github/actions/${name}`,
);
/** Steps that take an OIDC token. */
const NEEDS_TOKEN = [
  './.github/actions/image',
  './.github/actions/rollout',
  'aws-actions/configure-aws-credentials',
];

const uses = (step: Step, name: string) => step.uses?.split('@')[0] === name;

function writesSummary(step: Step): boolean {
  return (
    step.run?.includes('$GITHUB_STEP_SUMMARY') === true ||
    (uses(step, './.github/actions/summary') && step.if === 'always()')
  );
}

function permissionProblems({ raw, steps }: Job): string[] {
  const { permissions } = raw;
  if (!isRecord(permissions)) return ['has no permissions of its own'];
  const token = permissions['id-token'] === 'write';
  const needed = steps.some(step => NEEDS_TOKEN.some(name => uses(step, name)));
  return [
    ...(token && !needed
      ? ['may take an OIDC token and does not need one']
      : []),
    ...(needed && !token ? ['needs "id-token: write"'] : []),
    ...(permissions.contents === 'write' ? ['may write the repository'] : []),
  ];
}

/** A cache that other jobs write is not read where rights are at stake. */
function cacheProblems({ raw, steps }: Job): string[] {
  const { permissions } = raw;
  if (!isRecord(permissions) || permissions['id-token'] !== 'write') return [];
  return steps.flatMap(step => {
    if (uses(step, './.github/actions/setup') || uses(step, 'actions/cache')) {
      return ['may take an OIDC token and reads a cache'];
    }
    return uses(step, 'actions/setup-node') &&
      step.with['package-manager-cache'] !== 'false'
      ? ['needs "package-manager-cache: false": it may take an OIDC token']
      : [];
  });
}

function concurrencyProblems({ raw, steps }: Job): string[] {
  const { concurrency } = raw;
  const deploys = steps.some(step => DEPLOYING.some(name => uses(step, name)));
  if (!deploys) return [];
  if (!isRecord(concurrency)) return ['deploys without a concurrency group'];
  return concurrency.queue === 'max' && 'cancel-in-progress' in concurrency
    ? ['has "queue: max" beside "cancel-in-progress"']
    : [];
}

function problemsOf(job: Job): string[] {
  const { raw, steps } = job;
  const secret = /\$\{\{[^}]*\bsecrets\./.test(JSON.stringify(raw));
  return [
    ...permissionProblems(job),
    ...(raw['timeout-minutes'] === undefined ? ['has no timeout-minutes'] : []),
    ...cacheProblems(job),
    ...concurrencyProblems(job),
    ...(secret && raw.environment === undefined
      ? ['reads a secret without an environment']
      : []),
    ...(steps.some(writesSummary) ? [] : ['writes no summary']),
    ...steps
      .filter(step => uses(step, 'actions/checkout'))
      .filter(step => step.with['persist-credentials'] !== 'false')
      .map(() => 'checks out without "persist-credentials: false"'),
  ];
}

function ofWorkflow({ path, raw, jobs }: Workflow): Finding[] {
  const finding = (message: string, line = 1) => ({
    file: path,
    line,
    check: 'hardening',
    message,
  });
  const { permissions, defaults } = raw;
  const shell =
    isRecord(defaults) && isRecord(defaults.run) ? defaults.run.shell : '';
  return [
    ...(isRecord(permissions) && Object.keys(permissions).length === 0
      ? []
      : [finding('The workflow needs "permissions: {}".')]),
    // Named, bash stops at a failing part of a pipe too.
    ...(shell === 'bash'
      ? []
      : [finding('The workflow needs "defaults: run: shell: bash".')]),
    ...jobs.flatMap(job =>
      problemsOf(job).map(problem =>
        finding(`The job ${job.id} ${problem}.`, job.line),
      ),
    ),
  ];
}

/** What every workflow and job must have, or must not. */
export function checkJobs({ workflows }: Automation): Finding[] {
  return workflows.flatMap(ofWorkflow);
}
