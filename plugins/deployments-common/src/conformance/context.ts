import type { Entity } from '@backstage/catalog-model';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { WORKFLOWS_ANNOTATION } from '../annotations/keys';
import {
  ACTIONS_FOLDER,
  CATALOG_PATH,
  TEMPLATE_ENVIRONMENTS,
  WORKFLOWS_FOLDER,
  workflowFileOf,
} from './contract';
import { readCatalogFile } from './reading/catalogFile';
import {
  readLocalAction,
  readWorkflow,
  type LocalAction,
  type Workflow,
} from './reading/workflow';
import type { ConformanceInput, RepositoryFiles } from './types';

/** What every check looks at. */
export interface CheckContext {
  files: RepositoryFiles;
  reference: RepositoryFiles;
  slug?: string;
  catalogPath: string;
  /** With the annotations of its own file, which are newer than the catalog's. */
  entity: Entity;
  /** Absent when the file is not in the repository, or has no such entity. */
  catalogFile?: { lineOf(annotation: string): number | undefined };
  catalogProblem?: { problem: string; line: number };
  /** All workflows of the repository. */
  workflows: Workflow[];
  /** All actions of the repository itself. */
  localActions: LocalAction[];
}

/** File of an environment's workflow, as the entity names it. */
export interface NamedWorkflow {
  environment: string;
  file: string;
  /** Whether the annotation says so, and not only the custom. */
  named: boolean;
}

export function createContext(input: ConformanceInput): CheckContext {
  const { files, slug, catalogPath = CATALOG_PATH } = input;
  const catalogText = files[catalogPath];
  const read =
    catalogText === undefined
      ? undefined
      : readCatalogFile(catalogText, input.entity);
  const catalogFile = read && !('problem' in read) ? read : undefined;
  const paths = Object.keys(files).sort();
  const matching = (folder: string, pattern: RegExp) =>
    paths.filter(
      path =>
        path.startsWith(folder) && pattern.test(path.slice(folder.length)),
    );
  return {
    files,
    reference: input.reference ?? {},
    slug,
    catalogPath,
    entity: catalogFile
      ? withAnnotations(input.entity, catalogFile.annotations)
      : input.entity,
    catalogFile,
    ...(read && 'problem' in read && { catalogProblem: read }),
    workflows: matching(WORKFLOWS_FOLDER, /^[^/]+\.ya?ml$/).map(path =>
      readWorkflow(path, files[path]),
    ),
    localActions: matching(ACTIONS_FOLDER, /^[^/]+\/action\.ya?ml$/).map(path =>
      readLocalAction(path, files[path]),
    ),
  };
}

function withAnnotations(
  entity: Entity,
  annotations: Record<string, string>,
): Entity {
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

/** The environments of the plans; the template's where there are no plans. */
export function environmentsOf(
  plans: Record<string, RolloutPlan> | undefined,
): string[] {
  return plans ? Object.keys(plans) : [...TEMPLATE_ENVIRONMENTS];
}

/** Which workflow deploys an environment. */
export function workflowNamedFor(
  entity: Entity,
  environment: string,
): NamedWorkflow {
  const lines: unknown = entity.metadata.annotations?.[WORKFLOWS_ANNOTATION];
  const line = (typeof lines === 'string' ? lines : '')
    .split(/\r?\n/)
    .map(each => each.trim())
    .find(each => each.startsWith(`${environment}:`));
  const file = line
    ?.slice(environment.length + 1)
    .trim()
    .replace(/^(\.\/)?\.github\/workflows\//, '');
  return file
    ? { environment, file, named: true }
    : { environment, file: workflowFileOf(environment), named: false };
}
