import type { CheckContext } from '../context';
import {
  ACTIONS_FOLDER,
  DEPLOY_ACTIONS,
  DEPLOY_ACTIONS_VERSION,
  isOfTemplate,
} from '../contract';
import { finding } from '../findings';
import { localActionOf } from '../reading/workflow';
import type { ConformanceFinding, RepositoryFiles } from '../types';
import { compareVersions, readStamp } from '../version';

interface Vendored {
  action: string;
  /** Absent when a file of it is not there. */
  present: boolean;
  /** Absent when the files do not say, or do not agree. */
  version?: string;
}

const folderOf = (action: string) => `${ACTIONS_FOLDER}${action}/`;

function vendored(
  { files, reference }: CheckContext,
  action: string,
): Vendored {
  const paths = [
    `${folderOf(action)}action.yml`,
    `${folderOf(action)}index.js`,
  ];
  if (paths.some(path => files[path] === undefined)) {
    return { action, present: false };
  }
  const stamps = paths.map(path => readStamp(files[path]));
  const [version] = stamps.map(stamp =>
    stamp?.action === action ? stamp.version : undefined,
  );
  const agreed = stamps.every(
    stamp => stamp?.action === action && stamp.version === version,
  );
  const altered =
    version === DEPLOY_ACTIONS_VERSION &&
    paths.some(path => differs(files, reference, path));
  return {
    action,
    present: true,
    ...(agreed && !altered && version !== undefined && { version }),
  };
}

function differs(
  files: RepositoryFiles,
  reference: RepositoryFiles,
  path: string,
): boolean {
  return reference[path] !== undefined && reference[path] !== files[path];
}

/** The Actions that deploy: all there, as they were built, and not too old. */
export function checkActions(context: CheckContext): {
  /** The oldest version there is. */
  version: string | null;
  findings: ConformanceFinding[];
} {
  const all = DEPLOY_ACTIONS.map(action => vendored(context, action));
  const versions = all
    .flatMap(({ version }) => version ?? [])
    .sort(compareVersions);
  const missing = all.filter(({ present }) => !present);
  const changed = all.filter(each => each.present && !each.version);
  const outdated = all.filter(
    ({ version }) =>
      version && compareVersions(version, DEPLOY_ACTIONS_VERSION) < 0,
  );
  const version = versions[0] ?? null;
  const about = (
    id: 'actions-missing' | 'actions-changed' | 'actions-outdated',
    which: Vendored[],
    values: Record<string, string> = {},
  ) =>
    which.length > 0
      ? [
          finding(
            id,
            {
              actions: which.map(({ action }) => action).join(', '),
              ...values,
            },
            {
              path: folderOf(which[0].action),
              changes: which.map(({ action }) => folderOf(action)),
            },
          ),
        ]
      : [];
  const findings = [
    ...about('actions-missing', missing),
    ...about('actions-changed', changed),
    ...about('actions-outdated', outdated, {
      version: version ?? '',
      current: DEPLOY_ACTIONS_VERSION,
    }),
    ...localFindings(context),
  ];
  return {
    version,
    findings:
      findings.length > 0
        ? findings
        : [finding('actions-ok', { version: version ?? '' })],
  };
}

/** Actions of the repository that are used and not there. */
function localFindings({
  workflows,
  localActions,
}: CheckContext): ConformanceFinding[] {
  const used = [
    ...workflows.flatMap(({ jobs }) => jobs.flatMap(job => job.steps)),
    ...localActions.flatMap(action => action.steps),
  ].map(localActionOf);
  const there = new Set(localActions.map(({ name }) => name));
  const deploying: readonly string[] = DEPLOY_ACTIONS;
  return [...new Set(used)]
    .filter(action => action !== undefined)
    .filter(action => !there.has(action) && !deploying.includes(action))
    .sort()
    .map(action =>
      finding(
        'local-action-missing',
        { action },
        {
          path: folderOf(action),
          changes: isOfTemplate(folderOf(action)) ? [folderOf(action)] : [],
        },
      ),
    );
}
