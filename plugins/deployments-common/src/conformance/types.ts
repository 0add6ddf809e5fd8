import type { Entity } from '@backstage/catalog-model';
import type { FindingId } from './messages';

/** The parts of the contract between a repository and the portal. */
export type ConformanceArea =
  | 'annotations'
  | 'plan'
  | 'workflows'
  | 'actions'
  | 'hardening'
  | 'tags';

/**
 * `missing`: it is not there; `differs`: it is there and not as it should be;
 * `outdated`: it was right once.
 */
export type ConformanceStatus = 'ok' | 'missing' | 'differs' | 'outdated';

/** One thing that was compared with the contract. */
export interface ConformanceFinding {
  id: FindingId;
  area: ConformanceArea;
  status: ConformanceStatus;
  /** What is the case, in English. */
  sentence: string;
  /** What to do about it; absent when there is nothing to do. */
  howTo?: string;
  /** What the texts were made from, to make them in another language. */
  values: Record<string, string>;
  /** File in the repository. */
  path?: string;
  /** From 1. */
  line?: number;
  /**
   * Files, or folders that end in `/`, which the pull request of the template
   * adopt-ecs-service changes to mend this; absent when a person has to.
   */
  changes?: string[];
}

/** Texts of files by their path in the repository. */
export type RepositoryFiles = Readonly<Record<string, string>>;

/** What serves an environment, as far as its tags are concerned. */
export interface ServingTags {
  environment: string;
  /** Absent when nothing serves. */
  serving?: {
    /** Why its tags cannot be read, when they are there and cannot. */
    problem?: string;
    /** `owner/name` as its tags say; absent when it has no tags. */
    repository?: string;
  };
}

/** What is compared with the contract. */
export interface ConformanceInput {
  /**
   * Files that `isContractPath` names, as far as they exist. Of an Action's
   * `index.js` the first line is enough.
   */
  files: RepositoryFiles;
  entity: Entity;
  /** Where the entity's own file is; `catalog-info.yaml` when absent. */
  catalogPath?: string;
  /** `owner/name`; what `github.com/project-slug` should say. */
  slug?: string;
  /** Of every target; absent when nothing is known of ECS. */
  serving?: ServingTags[];
  /**
   * Files of the template's content. Where whole Actions are given on both
   * sides, they are compared byte by byte.
   */
  reference?: RepositoryFiles;
}

/** How far a repository keeps to the contract. */
export interface ConformanceReport {
  /** True when every finding is `ok`. */
  conforms: boolean;
  /** Version of the Actions in the repository: the oldest; null without any. */
  actionsVersion: string | null;
  /** Version of the Actions that this portal comes with. */
  currentActionsVersion: string;
  /** At least one of each area that was looked at, in the order of areas. */
  findings: ConformanceFinding[];
}
