import { KeyPairRecord, SecretRecord } from '../secrets/secret-record';
import { VariableRecord } from '../variables/variable-record';

export interface ReviewerRecord {
  type: 'User' | 'Team';
  id: number;
}

export interface BranchPolicyRecord {
  id: number;
  type: 'branch' | 'tag';
  /** A name, or a pattern such as `release/*`. */
  name: string;
}

export interface EnvironmentRecord {
  id: number;
  name: string;
  waitTimerMinutes: number;
  preventSelfReview: boolean;
  reviewers: ReviewerRecord[];
  /** Which branches may deploy to it. */
  branches: 'all' | 'protected' | 'custom';
  /** What `custom` means. */
  branchPolicies: BranchPolicyRecord[];
  variables: VariableRecord[];
  secrets: SecretRecord[];
  key?: KeyPairRecord;
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}
