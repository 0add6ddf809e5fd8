import type { CheckContext } from '../context';
import { isOfTemplate, WORKFLOWS_FOLDER } from '../contract';
import { finding } from '../findings';
import type { FindingId } from '../messages';
import type { Job, Step, Workflow } from '../reading/workflow';
import { isRecord } from '../reading/yaml';
import type { ConformanceFinding } from '../types';
import { checkImage } from './image';
import { untrustedExpressions } from './untrusted';

/** What a workflow may do, how long, with whose code; and the image's user. */
export function checkHardening(context: CheckContext): ConformanceFinding[] {
  const { workflows, localActions } = context;
  const found = [
    ...workflows.filter(({ problem }) => !problem).flatMap(ofWorkflow),
    ...localActions.flatMap(({ path, steps }) => ofSteps(path, steps)),
    ...checkImage(context),
  ];
  return found.length > 0 ? found : [finding('hardening-ok')];
}

/** Files of the template are mended by the template's. */
function at(
  id: FindingId,
  path: string,
  line: number | undefined,
  values: Record<string, string> = {},
): ConformanceFinding {
  const file = path.startsWith(WORKFLOWS_FOLDER)
    ? path.slice(WORKFLOWS_FOLDER.length)
    : path;
  return finding(
    id,
    { file, ...values },
    { path, line, changes: isOfTemplate(path) ? [path] : [] },
  );
}

function ofWorkflow(workflow: Workflow): ConformanceFinding[] {
  const { path, jobs } = workflow;
  return [
    ...permissionFindings(workflow),
    ...timeoutFindings(path, jobs),
    ...ofSteps(
      path,
      jobs.flatMap(job => job.steps),
      jobs,
    ),
  ];
}

function permissionFindings({ path, raw, jobs }: Workflow) {
  const { permissions } = raw;
  const eachHasItsOwn =
    jobs.length > 0 && jobs.every(job => job.raw.permissions !== undefined);
  if (permissions === undefined || permissions === null) {
    return eachHasItsOwn ? [] : [at('permissions-missing', path, undefined)];
  }
  const wide =
    permissions === 'write-all' ||
    (isRecord(permissions) && Object.values(permissions).includes('write'));
  return wide ? [at('permissions-wide', path, undefined)] : [];
}

function timeoutFindings(path: string, jobs: Job[]) {
  const endless = jobs.filter(
    job => !job.callsWorkflow && job.raw['timeout-minutes'] === undefined,
  );
  return endless.length > 0
    ? [
        at('timeout-missing', path, endless[0].line, {
          jobs: endless.map(({ id }) => id).join(', '),
        }),
      ]
    : [];
}

/** A commit, or an image by its digest. */
function isPinned(uses: string): boolean {
  return uses.startsWith('docker://')
    ? /@sha256:[0-9a-f]{64}$/.test(uses)
    : /@[0-9a-f]{40}$/.test(uses);
}

function unpinned(steps: Step[], jobs: Job[]) {
  return [
    ...steps,
    ...jobs
      .filter(job => job.callsWorkflow)
      .map(({ raw, line }) => ({ uses: String(raw.uses), line })),
  ].flatMap(({ uses, line }) =>
    uses && !uses.startsWith('./') && !isPinned(uses) ? [{ uses, line }] : [],
  );
}

const STATIC_KEY =
  /\bsecrets\s*\.\s*\w*AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)\w*/i;

function ofSteps(path: string, steps: Step[], jobs: Job[] = []) {
  const found: ConformanceFinding[] = [];
  const loose = unpinned(steps, jobs);
  if (loose.length > 0) {
    const uses = [...new Set(loose.map(each => each.uses))].join(', ');
    found.push(at('unpinned', path, loose[0].line, { uses }));
  }
  const kept = steps.find(
    step =>
      step.uses?.split('@')[0] === 'actions/checkout' &&
      step.with['persist-credentials'] !== 'false',
  );
  if (kept) {
    found.push(at('credentials-kept', path, kept.line));
  }
  const scripts = steps.flatMap(step => step.scripts);
  const injected = scripts.filter(
    ({ text }) => untrustedExpressions(text).length > 0,
  );
  if (injected.length > 0) {
    const expressions = injected.flatMap(({ text }) =>
      untrustedExpressions(text),
    );
    found.push(
      at('script-injection', path, injected[0].line, {
        expressions: [...new Set(expressions)].join(', '),
      }),
    );
  }
  const key =
    steps.find(step => step.with['aws-access-key-id'] !== undefined) ??
    jobs.find(job => STATIC_KEY.test(JSON.stringify(job.raw)));
  if (key) {
    found.push(at('static-keys', path, key.line));
  }
  return found;
}
