import type { RolloutPlan } from '@canary-portal/rollout-plan';
import type { RevisionRecord, TargetSnapshot } from './target';

/** What `observe` needs. Times are epoch milliseconds. */
export interface ObserveOptions {
  /** Where the service and its load balancer are. */
  snapshot: Pick<
    TargetSnapshot,
    'serviceArn' | 'clusterArn' | 'serviceName' | 'loadBalancer'
  >;
  plan: Pick<RolloutPlan, 'triggers' | 'compareWithStable'>;
  canary: RevisionRecord;
  stable?: RevisionRecord;
  /** Start of the evidence; everything is read from 10 min before `baselineBefore`. */
  since: number;
  /** When the rollout began: what lies before is what the balancer and the queue are compared with. */
  baselineBefore?: number;
  now: number;
  /** Epoch milliseconds: tasks of the canary stopped since then count as replaced. */
  replacedSince?: number;
  /** Leave the health probe out. */
  metricsOnly?: boolean;
  /** Told in a sentence what could not be read; without it `observe` throws. */
  onProblem?(sentence: string): void;
}
