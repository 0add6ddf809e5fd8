import type { Block } from '@canary-portal/rollout-plan';
import { findBlock } from '../blocks/blocks';
import type {
  DeploymentRecord,
  LoadBalancerRecord,
  RevisionRecord,
  TargetSnapshot,
} from '../types/target';
import { readRevisions } from '../read/revisions';
import { readTarget } from '../read/target';
import { readWeights } from '../read/loadBalancer';
import type { DriveContext } from './context';

/** What does not change once the new revision is up. */
export interface Scene {
  serviceArn: string;
  clusterArn: string;
  serviceName: string;
  loadBalancer?: LoadBalancerRecord;
  canary: RevisionRecord;
  stable?: RevisionRecord;
  /** An earlier rollback of this very version, seen now that ECS knows the digests. */
  blockedBy?: Block;
}

function read(context: DriveContext): Promise<TargetSnapshot> {
  return readTarget(context.clients, context.ref, {
    now: context.clock.now(),
    cache: context.cache,
    testUrl: context.options.probe !== undefined,
    brief: true,
  });
}

function placeOf(snapshot: TargetSnapshot) {
  const { serviceArn, clusterArn, serviceName, loadBalancer } = snapshot;
  return { serviceArn, clusterArn, serviceName, loadBalancer };
}

/** Reads the scene; undefined when another deployment has taken the place of ours. */
export async function readScene(
  context: DriveContext,
): Promise<Scene | undefined> {
  const snapshot = await read(context);
  const { deployment } = snapshot;
  if (!deployment || deployment.arn !== context.deploymentArn) return undefined;
  return {
    ...placeOf(snapshot),
    canary: deployment.target,
    stable: deployment.source,
    blockedBy: findBlock(
      snapshot.blocks.filter(block => block.deploymentId !== deployment.id),
      deployment.target.fingerprint,
    ),
  };
}

/**
 * The scene of a deployment that ECS has completed; undefined when its revision
 * is not the one serving.
 */
export async function readCompletedScene(
  context: DriveContext,
  { target, source }: DeploymentRecord,
): Promise<Scene | undefined> {
  const snapshot = await read(context);
  const { serving } = snapshot;
  if (!serving || serving.arn !== target.arn) return undefined;
  const stable = source?.arn;
  const records = stable
    ? await readRevisions(context.clients, [stable], context.cache)
    : undefined;
  return {
    ...placeOf(snapshot),
    canary: serving,
    ...(stable ? { stable: records?.get(stable) } : {}),
  };
}

/** Share of production traffic that the listener rule gives the canary. */
export async function readObservedWeight(
  context: DriveContext,
  scene: Scene,
): Promise<number | undefined> {
  const { loadBalancer, canary } = scene;
  if (!loadBalancer) return undefined;
  const weights = await readWeights(
    context.clients,
    loadBalancer.productionRuleArn,
  );
  return weights.find(group => group.arn === canary.targetGroupArn)
    ?.weightPercent;
}
