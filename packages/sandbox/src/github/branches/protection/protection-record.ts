/** Logins, team slugs and App slugs. */
export interface Actors {
  users: string[];
  teams: string[];
  apps: string[];
}

export interface ReviewRules {
  requiredApprovals: number;
  dismissStale: boolean;
  requireCodeOwners: boolean;
  requireLastPushApproval: boolean;
  /** Who need not open a pull request. */
  bypass?: Actors;
  dismissal?: Actors;
}

export interface StatusRules {
  isStrict: boolean;
  contexts: string[];
}

export interface ProtectionRecord {
  enforceAdmins: boolean;
  statusChecks?: StatusRules;
  reviews?: ReviewRules;
  /** Who may push; absent: everybody with write access. */
  restrictions?: Actors;
  requireLinearHistory: boolean;
  allowForcePushes: boolean;
  allowDeletions: boolean;
  blockCreations: boolean;
  requireConversationResolution: boolean;
  isLocked: boolean;
  allowForkSyncing: boolean;
  requireSignatures: boolean;
}
