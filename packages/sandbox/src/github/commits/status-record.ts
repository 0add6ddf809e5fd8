export const COMMIT_STATES = [
  'error',
  'failure',
  'pending',
  'success',
] as const;

export type CommitState = (typeof COMMIT_STATES)[number];

export interface CommitStatusRecord {
  id: number;
  sha: string;
  state: CommitState;
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  /** World time, epoch milliseconds. */
  createdAt: number;
}
