import { RolloutPlan } from '../plan/types';
import { EvidenceSource, Trigger, Unit } from '../judge/types';

/** An AWS tag as the SDK shapes it. */
export interface Tag {
  key: string;
  value: string;
}

/** An AWS tag as the SDK answers it. */
export interface TagLike {
  key?: string;
  value?: string;
}

/** What the driver writes on the task definition of a rollout. */
export interface RolloutMeta {
  schema: 1;
  environment: string;
  /** `owner/name`, or host and path for other forges. */
  repository: string;
  /** The full commit hash. */
  commit: string;
  version: string;
  /** The run that deploys: an address or an id. */
  run: string;
  /** Who started the run, e.g. `dependabot[bot]`. */
  actor: string;
  plan: RolloutPlan;
  /** See {@link fingerprint}. */
  fingerprint: string;
  /** First line of the commit message, shortened to what a tag holds. */
  commitMessage?: string;
  /** The service revision ARN or task definition that is being restored. */
  rollbackOf?: string;
  /** Why somebody rolled back, shortened to what a tag holds. */
  reason?: string;
}

/** A fingerprint that was rolled back and must not come back unnoticed. */
export interface Block {
  fingerprint: string;
  /** Last part of the service deployment's ARN. */
  deploymentId: string;
  trigger: Trigger;
  observed?: number;
  limit?: number;
  unit?: Unit;
  requests?: number;
  /** Share of traffic the new revision had when it was judged. */
  weightPercent: number;
  /** Epoch milliseconds. */
  at: number;
  source?: EvidenceSource;
  /** False: the cause is on record, but the version may be deployed again. */
  blocking?: false;
}

/** What a person asks of a driver: hold the weight, or skip to a later one. */
export interface Intent {
  deploymentId: string;
  /** Counts up within one deployment. */
  seq: number;
  verb: 'hold' | 'skip-to';
  /** `hold`: seconds to hold from now, 0 releases; `skip-to`: weight percent. */
  arg: number;
  /** Epoch milliseconds; an expired intent is ignored. */
  expiresAt: number;
}

/** The driver's answer to the intent of the same `seq`. */
export interface Ack {
  seq: number;
  result: 'accepted' | 'refused' | 'expired';
  /** Why it was refused, short. */
  detail?: string;
}

/** Which run drives a service, so that two never drive one deployment. */
export interface Lease {
  run: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}
