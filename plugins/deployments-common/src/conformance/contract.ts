/** Version of the Actions that this portal, and its template, come with. */
export const DEPLOY_ACTIONS_VERSION = '0.1.0';

/** The Actions that are built here and vendored into repositories. */
export const DEPLOY_ACTIONS = [
  'plan',
  'rollout',
  'rollback',
  'notify',
  'report',
] as const;

/** The template's other Actions: plain text, for a service to adapt. */
export const HELPER_ACTIONS = [
  'image',
  'image-tags',
  'outcome',
  'security',
  'setup',
  'smoke',
  'summary',
] as const;

export const WORKFLOWS_FOLDER = '.github/workflows/';
export const ACTIONS_FOLDER = '.github/actions/';
export const PLAN_PATH = 'deployment.yaml';
export const CATALOG_PATH = 'catalog-info.yaml';
export const PACKAGE_PATH = 'package.json';
export const DOCKERFILE_PATH = 'Dockerfile';

/** The environments that a service of the template is delivered to. */
export const TEMPLATE_ENVIRONMENTS = [
  'development',
  'staging',
  'production',
] as const;

/** npm scripts that the template's workflows run. */
export const TEMPLATE_SCRIPTS = [
  'build',
  'format:check',
  'lint',
  'size',
  'test:e2e',
  'test:integration',
  'test:performance',
  'test:unit',
  'typecheck',
] as const;

/** The longest that GitHub lets a job run, in minutes. */
export const LONGEST_JOB_MINUTES = 360;

/** What a job needs beside the rollout: checkout, credentials, summary. */
export const JOB_SLACK_MINUTES = 10;

/** The file of a workflow where the entity names no other. */
export const workflowFileOf = (environment: string): string =>
  `${environment}-deployment.yml`;

const TEMPLATE_WORKFLOWS: ReadonlySet<string> = new Set(
  TEMPLATE_ENVIRONMENTS.map(
    environment => `${WORKFLOWS_FOLDER}${workflowFileOf(environment)}`,
  ),
);

/** Whether the template brings a file that may replace this one. */
export function isOfTemplate(path: string): boolean {
  const [action] = path.startsWith(ACTIONS_FOLDER)
    ? path.slice(ACTIONS_FOLDER.length).split('/')
    : [];
  return (
    TEMPLATE_WORKFLOWS.has(path) ||
    [...DEPLOY_ACTIONS, ...HELPER_ACTIONS].some(name => name === action)
  );
}

/** Which Actions the workflow of an environment has to call. */
export function requiredActions(environment: string): string[] {
  const always = ['plan', 'rollout', 'rollback'];
  switch (environment) {
    case 'production':
      return [...always, 'notify', 'report'];
    case 'staging':
      return [...always, 'notify'];
    default:
      return always;
  }
}

const CONTRACT_PATH =
  /^(catalog-info\.ya?ml|deployment\.yaml|Dockerfile|package\.json|\.github\/workflows\/[^/]+\.ya?ml|\.github\/actions\/[^/]+\/(action\.ya?ml|index\.js))$/;

/**
 * Whether a file of a repository takes part in the comparison.
 *
 * @param path - from the root, without a leading slash
 */
export function isContractPath(path: string, catalogPath?: string): boolean {
  return path === catalogPath || CONTRACT_PATH.test(path);
}
