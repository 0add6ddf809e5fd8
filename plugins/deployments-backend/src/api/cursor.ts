import { InputError } from '@backstage/errors';
import type { HistoryPosition } from '../store/RolloutStore';

/** A place in the history as clients carry it: opaque to them. */
export function encodeCursor(position: HistoryPosition): string {
  return Buffer.from(
    JSON.stringify([position.createdAt, position.deploymentArn]),
  ).toString('base64url');
}

/** Throws `InputError` for what {@link encodeCursor} did not make. */
export function decodeCursor(cursor: string): HistoryPosition {
  try {
    const parsed: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    if (Array.isArray(parsed) && parsed.length === 2) {
      const [createdAt, deploymentArn]: unknown[] = parsed;
      if (typeof createdAt === 'number' && typeof deploymentArn === 'string') {
        return { createdAt, deploymentArn };
      }
    }
  } catch {
    // Reported below like every other cursor that is not ours.
  }
  throw new InputError(
    'The cursor is not one of ours: pass nextCursor of the page before, unchanged.',
  );
}
