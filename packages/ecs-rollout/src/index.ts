/**
 * Drives a rollout, and rolls it back, on native Amazon ECS deployments.
 * ECS moves the traffic; what is written here decides when it may go on.
 *
 * @packageDocumentation
 */
export type * from './types/clients';
export type * from './types/target';
export type * from './types/events';
export type * from './types/observe';
export type * from './types/drive';
export type * from './types/rollback';
export { systemClock } from './clock';
export { InvalidArnError, RolloutError, ServiceNotFoundError } from './errors';
export { parseServiceArn } from './aws/arn';
export { withRetries } from './aws/retry';
export type { RetryOptions } from './aws/retry';
export { createReadCache } from './read/cache';
export type { ReadCache } from './read/cache';
export { readTarget } from './read/target';
export type { ReadTargetOptions } from './read/target';
export { listDeployments } from './read/deployments';
export { observe } from './observe/observe';
export { drive } from './drive/drive';
export { releaseLease } from './drive/lease';
export { planRollback } from './rollback/plan';
export { rollback } from './rollback/rollback';
export { toRegisterInput } from './rollback/clone';
export { restoreResting } from './resting/restore';
export type { RestoreResult } from './resting/restore';
export { findBlock, isBlocking } from './blocks/blocks';
