import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { ECSClient } from '@aws-sdk/client-ecs';
import { UnverifiedBehaviour } from '../aws/ecs/unverified';

/**
 * What the contract is checked on: one ECS service made for it, behind an ALB
 * with two target groups on its rule, at rest. The cases deploy it, roll it
 * back, delete it and create it again; nothing else may use it.
 */
export interface ContractTarget {
  ecs: Pick<ECSClient, 'send'>;
  cluster: string;
  service: string;
  clock: { now(): number; sleep(milliseconds: number): Promise<void> };
  /** What the sandbox assumes and the target is compared with. */
  assumed: UnverifiedBehaviour;
  /** Where the service has traffic: for cases on metrics. */
  traffic?: {
    cloudwatch: Pick<CloudWatchClient, 'send'>;
    /** CloudWatch dimension, `app/<name>/<id>`. */
    loadBalancer: string;
    /** CloudWatch dimension, `targetgroup/<name>/<id>`. */
    targetGroup(): Promise<string>;
    /** One request to the production listener. */
    request(): Promise<void>;
  };
}

/** What a case found. */
export type Finding =
  /** The documentation says so, and so it is. */
  | { kind: 'holds' }
  /** The documentation does not say: what was seen, and what is assumed. */
  | { kind: 'observed'; observed: string; assumed: string };

export interface ContractCase {
  id: string;
  /** A sentence. */
  title: string;
  /** True for what stands with a (?) in the facts about ECS. */
  unverified: boolean;
  needsTraffic?: boolean;
  /** Throws when a documented behaviour does not hold. */
  run(target: ContractTarget): Promise<Finding>;
}

export const holds: Finding = { kind: 'holds' };

/** A documented behaviour does not hold on this target. */
export class ContractError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContractError';
  }
}

export function expectThat(condition: boolean, otherwise: string): void {
  if (!condition) throw new ContractError(otherwise);
}

/** The name of the error that a call is answered with. */
export async function errorName(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
