/** What a person can do with one target, and if not, why not. */
export interface ActionState {
  allowed: boolean;
  /** Set when this person can only ask for it: somebody else must approve it. */
  needsApproval?: true;
  /** The permission that is missing, e.g. `deployments.rollback`. */
  missingPermission?: string;
  /** A sentence: why it cannot be done, and what to do. */
  reason?: string;
}

/** Something that is wrong with the set-up, said so that a person can mend it. */
export interface Problem {
  code:
    | 'annotation-malformed'
    | 'annotation-missing'
    | 'account-unknown'
    | 'not-bound'
    | 'source-unreachable'
    | 'service-missing'
    | 'drift'
    | 'rollback-failed'
    | 'tags-malformed';
  message: string;
  /** What to do about it. */
  action: string;
  targetId?: string;
}
