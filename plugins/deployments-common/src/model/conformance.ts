import type { ChecklistItem } from '../conformance/checklist';
import type { ConformanceFinding } from '../conformance/types';

/** The repository of an entity, as far as links need it. */
export interface RepositoryView {
  host: string;
  /** `owner/name` */
  slug: string;
  url: string;
  /** Absent for the default branch. */
  branch?: string;
  /** The commit that was read. */
  commit?: string;
}

/** What is left to do until a target is deployed for the first time. */
export interface TargetChecklist {
  targetId: string;
  environment: string;
  items: ChecklistItem[];
}

/** A repository compared with the contract, as of when it was last read. */
export interface ConformanceView {
  entityRef: string;
  /** The server's clock. */
  now: string;
  /** Null when the entity names none. */
  repository: RepositoryView | null;
  /**
   * `read`: compared; `waiting`: it will be read within minutes; `unreadable`:
   * it never could be read, and `reason` says why.
   */
  state: 'read' | 'waiting' | 'unreadable';
  /** Why it cannot be read, or not any more: a sentence. */
  reason?: string;
  /** What to do about `reason`. */
  action?: string;
  /** When the comparison last held; null before the first read. */
  asOf: string | null;
  /** Set when reads fail since; the findings are then from `asOf`. */
  failingSince?: string;
  conforms: boolean;
  actionsVersion: string | null;
  currentActionsVersion: string;
  findings: ConformanceFinding[];
  /** Of the targets that were never deployed. */
  checklists: TargetChecklist[];
}
