export const REVIEW_STATES = [
  'APPROVED',
  'CHANGES_REQUESTED',
  'COMMENTED',
] as const;

export interface ReviewRecord {
  id: number;
  user: string;
  state: (typeof REVIEW_STATES)[number];
  body: string;
  sha: string;
  /** World time, epoch milliseconds. */
  submittedAt: number;
}

export interface PullRecord {
  id: number;
  number: number;
  title: string;
  body: string | null;
  /** Branches of the repository itself: there are no forks. */
  head: string;
  base: string;
  /** Of the branches as they were last seen. */
  headSha: string;
  baseSha: string;
  user: string;
  isDraft: boolean;
  isOpen: boolean;
  labels: string[];
  assignees: string[];
  /** Logins and team slugs. */
  reviewers: string[];
  teamReviewers: string[];
  reviews: ReviewRecord[];
  merge?: { sha: string; user: string; at: number };
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  closedAt?: number;
}
