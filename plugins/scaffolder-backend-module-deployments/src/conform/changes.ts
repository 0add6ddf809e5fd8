import {
  ACTIONS_FOLDER,
  checkConformance,
  PLAN_PATH,
  WORKFLOWS_FOLDER,
  type ConformanceFinding,
  type ConformanceReport,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';
import { missingAnnotations, type AnnotationSource } from './annotations';
import { withAnnotations } from './catalogInfo';
import type { Files } from './content';

/** Everything that the changes are made from. */
export interface ConformSource {
  repository: EntityRepository;
  annotations: AnnotationSource;
  /** The repository as it is. */
  current: Files;
  /** Of the template ecs-service; empty when it is not at hand. */
  content: Files;
  /** Text of `deployment.yaml` for a repository that has none. */
  descriptor?: string;
  /** Text of `infra/service.json`; absent when `infra` is not wanted. */
  infrastructure?: string;
}

/** One file that the pull request changes. */
export interface FileChange {
  path: string;
  content: Buffer;
  kind: 'added' | 'changed';
}

/** What is to be changed, and what came of it. */
export interface Conformed {
  before: ConformanceReport;
  /** What it is once the changes are merged. */
  after: ConformanceReport;
  changes: FileChange[];
}

const NOT_CONFIGURED = '.github/not-configured.md';
const INFRASTRUCTURE = `${WORKFLOWS_FOLDER}infrastructure.yml`;
const LOCAL_ACTION = /\.\/\.github\/actions\/([\w-]+)/g;
/** A workflow brings actions, which may bring others. */
const MAX_ROUNDS = 5;

/** Works out what makes a repository conform, as far as files can. */
export function conform(source: ConformSource): Conformed {
  const files = new Map(source.current);
  const before = compare(source, files);
  let report = before;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changed = report.findings
      .flatMap(finding => finding.changes ?? [])
      .map(path => mend(source, files, path));
    if (!changed.includes(true)) {
      break;
    }
    report = compare(source, files);
  }
  addInfrastructure(source, files);
  return {
    before,
    after: compare(source, files),
    changes: changesOf(source, files),
  };
}

function compare(
  { repository, annotations, content }: ConformSource,
  files: Files,
): ConformanceReport {
  const texts = (from: Files) =>
    Object.fromEntries(
      [...from].map(([path, text]) => [path, text.toString('utf8')]),
    );
  return checkConformance({
    files: texts(files),
    entity: annotations.entity,
    catalogPath: repository.catalogPath,
    slug: repository.slug,
    reference: texts(
      new Map([...content].filter(([path]) => path.startsWith(ACTIONS_FOLDER))),
    ),
  });
}

/** Brings one file, or one folder, into the state that the template has. */
function mend(
  source: ConformSource,
  files: Map<string, Buffer>,
  path: string,
): boolean {
  const { repository, content, descriptor } = source;
  if (path === PLAN_PATH) {
    return put(files, path, descriptor && Buffer.from(descriptor));
  }
  if (path === repository.catalogPath) {
    return put(files, path, mendedCatalog(source, files));
  }
  const copied = [...content.keys()].filter(
    file => file === path || (path.endsWith('/') && file.startsWith(path)),
  );
  const changed = copied.map(file => put(files, file, content.get(file)));
  if (path.startsWith(WORKFLOWS_FOLDER) && changed.includes(true)) {
    copyWhatIsUsed(content, files, path);
  }
  return changed.includes(true);
}

function put(
  files: Map<string, Buffer>,
  path: string,
  text: Buffer | string | undefined,
): boolean {
  if (text === undefined || text === '') {
    return false;
  }
  const content = Buffer.from(text);
  const isNew = !files.get(path)?.equals(content);
  files.set(path, content);
  return isNew;
}

function mendedCatalog(
  { repository, annotations }: ConformSource,
  files: Files,
): string | undefined {
  const text = files.get(repository.catalogPath)?.toString('utf8');
  if (text === undefined) {
    return undefined;
  }
  const plan = files.get(PLAN_PATH)?.toString('utf8');
  const missing = missingAnnotations(text, plan, annotations);
  return Object.keys(missing).length > 0
    ? withAnnotations(text, annotations.entity, missing)
    : undefined;
}

/** A workflow of the template calls the template's actions, as they are there. */
function copyWhatIsUsed(
  content: Files,
  files: Map<string, Buffer>,
  workflow: string,
): void {
  const seen = new Set<string>();
  const follow = (text: string) => {
    for (const [, action] of text.matchAll(LOCAL_ACTION)) {
      const folder = `${ACTIONS_FOLDER}${action}/`;
      if (!seen.has(folder)) {
        seen.add(folder);
        for (const [file, its] of content) {
          if (file.startsWith(folder)) {
            put(files, file, its);
            follow(file.endsWith('.yml') ? its.toString('utf8') : '');
          }
        }
      }
    }
  };
  follow(content.get(workflow)?.toString('utf8') ?? '');
  if (!files.has(NOT_CONFIGURED)) {
    put(files, NOT_CONFIGURED, content.get(NOT_CONFIGURED));
  }
}

/** The CDK app and its workflow, where there is none. */
function addInfrastructure(
  { infrastructure, content, current }: ConformSource,
  files: Map<string, Buffer>,
): void {
  if (infrastructure === undefined || current.has('infra/service.json')) {
    return;
  }
  for (const [file, its] of content) {
    if (file.startsWith('infra/')) {
      put(files, file, its);
    }
  }
  put(files, 'infra/service.json', infrastructure);
  if (!files.has(INFRASTRUCTURE)) {
    put(files, INFRASTRUCTURE, content.get(INFRASTRUCTURE));
    copyWhatIsUsed(content, files, INFRASTRUCTURE);
  }
}

function changesOf({ current }: ConformSource, files: Files): FileChange[] {
  return [...files]
    .filter(([path, content]) => !current.get(path)?.equals(content))
    .map(
      ([path, content]): FileChange => ({
        path,
        content,
        kind: current.has(path) ? 'changed' : 'added',
      }),
    )
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What is not as it should be. */
export const problemsOf = ({
  findings,
}: ConformanceReport): ConformanceFinding[] =>
  findings.filter(({ status }) => status !== 'ok');
