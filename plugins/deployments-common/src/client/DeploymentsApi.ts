import type {
  CommandView,
  RollbackDecision,
  RollbackPreview,
  RollbackRequest,
} from '../model/command';
import type { ConformanceView } from '../model/conformance';
import type { Overview } from '../model/overview';
import type { RolloutDetail, RolloutPage } from '../model/rollout';

/** Options that every call takes. */
export interface RequestOptions {
  signal?: AbortSignal;
}

/**
 * The backend as its clients see it. Every method rejects with `ResponseError`
 * of `@backstage/errors` when the backend refuses; `error.body.error.message`
 * says what to do. Entity refs are whole: `component:default/orders`.
 */
export interface DeploymentsApi {
  /**
   * What runs where. Answers the same object as before while nothing changed,
   * so that a caller may compare by identity.
   */
  getOverview(entityRef: string, options?: RequestOptions): Promise<Overview>;

  /** The history, newest first; of one target, or of all. */
  listRollouts(
    entityRef: string,
    query?: {
      targetId?: string;
      /** `nextCursor` of the page before. */
      cursor?: string;
      /** 1 to 100; 20 when absent. */
      limit?: number;
    },
    options?: RequestOptions,
  ): Promise<RolloutPage>;

  /** One rollout whole: stages, timeline, checks, series. */
  getRollout(
    entityRef: string,
    rolloutId: string,
    options?: RequestOptions,
  ): Promise<RolloutDetail>;

  /** What a rollback would do now, from the store; the command looks at ECS again. */
  previewRollback(
    entityRef: string,
    targetId: string,
    query?: { toRolloutId?: string },
    options?: RequestOptions,
  ): Promise<RollbackPreview>;

  /**
   * Rolls a target back. Returns when ECS has accepted (or refused) it; the
   * overview's `command` tells the rest. Where it takes an approval that the
   * person cannot give, it returns `awaiting-approval` and nothing is sent yet.
   *
   * @param request - what and why; with `idempotencyKey` (8 to 200 printable
   * characters; a fresh UUID for each press of the button, the same one for each
   * retry) it is done once however often it is sent.
   */
  requestRollback(
    entityRef: string,
    targetId: string,
    request: RollbackRequest & { idempotencyKey: string },
    options?: RequestOptions,
  ): Promise<CommandView>;

  /**
   * Approves a rollback that waits for it, which sends it at once, or rejects it.
   * The same decision sent again answers what came of the first.
   *
   * @param commandId - `CommandView.id`
   */
  decideRollback(
    entityRef: string,
    commandId: string,
    decision: RollbackDecision,
    options?: RequestOptions,
  ): Promise<CommandView>;

  /**
   * The entity's repository compared with the contract, from the store. Answers
   * the same object as before while nothing changed.
   */
  getConformance(
    entityRef: string,
    options?: RequestOptions,
  ): Promise<ConformanceView>;

  /**
   * Asks the backend to read the entity's services from AWS, and its repository
   * from GitHub, now.
   */
  refresh(entityRef: string, options?: RequestOptions): Promise<void>;
}
