import { ConflictError } from '@backstage/errors';
import type { CommandStore } from '../store/CommandStore';
import type { CommandRecord } from '../store/records';

/** A rollback as a person asked for it; the target comes from the entity. */
export interface RollbackInput {
  idempotencyKey: string;
  /** Ref of the user. */
  actor: string;
  entityRef: string;
  targetId: string;
  environment: string;
  serviceArn: string;
  reason: string;
  toRolloutId?: string;
}

/**
 * What the same key was used for before. Throws `ConflictError` when that was
 * another rollback.
 */
export async function earlierCommand(
  input: RollbackInput,
  commands: Pick<CommandStore, 'byKey'>,
): Promise<CommandRecord | undefined> {
  const known = await commands.byKey(input.actor, input.idempotencyKey);
  const same =
    known?.serviceArn === input.serviceArn &&
    known.entityRef === input.entityRef &&
    known.toRolloutId === input.toRolloutId &&
    known.reason === input.reason;
  if (known && !same) {
    throw new ConflictError(
      'This Idempotency-Key was used for another rollback: send a new one.',
    );
  }
  return known;
}
