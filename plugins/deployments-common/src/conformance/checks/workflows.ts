import type { RolloutPlan } from '@canary-portal/rollout-plan';
import {
  environmentsOf,
  workflowNamedFor,
  type CheckContext,
} from '../context';
import {
  isOfTemplate,
  PACKAGE_PATH,
  requiredActions,
  TEMPLATE_SCRIPTS,
  WORKFLOWS_FOLDER,
} from '../contract';
import { finding } from '../findings';
import {
  dispatchInputs,
  localActionOf,
  type Workflow,
} from '../reading/workflow';
import { isRecord } from '../reading/yaml';
import type { ConformanceFinding } from '../types';

/** Whether each environment has its workflow, and it calls what it has to. */
export function checkWorkflows(
  context: CheckContext,
  plans: Record<string, RolloutPlan> | undefined,
): ConformanceFinding[] {
  const named = environmentsOf(plans).map(environment =>
    workflowNamedFor(context.entity, environment),
  );
  const found = [
    ...named.flatMap(({ environment, file }) =>
      ofEnvironment(context, environment, file, plans?.[environment]),
    ),
    ...scriptFindings(context),
  ];
  const files = [...new Set(named.map(({ file }) => file))].join(', ');
  return found.length > 0 ? found : [finding('workflows-ok', { files })];
}

function ofEnvironment(
  { workflows }: CheckContext,
  environment: string,
  file: string,
  plan: RolloutPlan | undefined,
): ConformanceFinding[] {
  const path = `${WORKFLOWS_FOLDER}${file}`;
  const changes = isOfTemplate(path) ? [path] : [];
  const workflow = workflows.find(each => each.path === path);
  if (!workflow) {
    return [
      finding('workflow-missing', { environment, file }, { path, changes }),
    ];
  }
  if (workflow.problem) {
    const { message, line } = workflow.problem;
    return [
      finding(
        'workflow-unreadable',
        { file, message },
        { path, line, changes },
      ),
    ];
  }
  const actions = uncalled(workflow, environment);
  const inputs = missingInputs(workflow, plan);
  return [
    ...(actions.length > 0
      ? [
          finding(
            'workflow-action-missing',
            { file, actions: actions.join(', ') },
            { path, changes },
          ),
        ]
      : []),
    ...(inputs.length > 0
      ? [
          finding(
            'workflow-inputs-missing',
            { file, inputs: inputs.join(', ') },
            { path, changes },
          ),
        ]
      : []),
  ];
}

function uncalled({ jobs }: Workflow, environment: string): string[] {
  const called = new Set(
    jobs.flatMap(job => job.steps.map(step => localActionOf(step))),
  );
  return requiredActions(environment).filter(action => !called.has(action));
}

function missingInputs(
  workflow: Workflow,
  plan: RolloutPlan | undefined,
): string[] {
  const inputs = dispatchInputs(workflow);
  // The portal's approval starts the workflow again, to go on.
  const wanted = [
    'rollback',
    'target',
    ...(plan?.approval === 'portal' ? ['resume'] : []),
  ];
  return wanted.filter(name => !inputs.includes(name));
}

const NPM_RUN =
  /\bnpm (?:run|run-script) (?:--silent |-s )?([\w:.-]+)([^\n]*)/g;

/** npm scripts of the repository's root that its workflows run. */
function scriptsRun({ workflows, localActions }: CheckContext): string[] {
  const steps = [
    ...workflows.flatMap(({ jobs }) => jobs.flatMap(job => job.steps)),
    ...localActions.flatMap(action => action.steps),
  ];
  return steps
    .flatMap(step => step.scripts)
    .flatMap(({ text }) => [...text.matchAll(NPM_RUN)])
    .filter(([, , rest]) => !/--prefix|-w |--workspace/.test(rest))
    .map(([, script]) => script);
}

function scriptFindings(context: CheckContext): ConformanceFinding[] {
  const { files, workflows } = context;
  // Without workflows those of the template will come, and run these.
  const wanted = [
    ...new Set(workflows.length > 0 ? scriptsRun(context) : TEMPLATE_SCRIPTS),
  ].sort();
  if (wanted.length === 0) {
    return [];
  }
  const place = { path: PACKAGE_PATH };
  const text = files[PACKAGE_PATH];
  if (text === undefined) {
    return [finding('package-missing', { scripts: wanted.join(', ') }, place)];
  }
  const scripts = scriptsOf(text);
  const missing = wanted.filter(name => !scripts.includes(name));
  return missing.length > 0
    ? [finding('scripts-missing', { scripts: missing.join(', ') }, place)]
    : [];
}

function scriptsOf(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) && isRecord(parsed.scripts)
      ? Object.keys(parsed.scripts)
      : [];
  } catch {
    return [];
  }
}
