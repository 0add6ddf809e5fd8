import type { Block } from '@canary-portal/rollout-plan';
import { findBlock } from '../blocks/blocks';
import type { LoadBalancerRecord, RevisionRecord } from '../types/target';
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

/** Reads the scene; undefined when another deployment has taken the place of ours. */
export async function readScene(
  context: DriveContext,
): Promise<Scene | undefined> {
  const snapshot = await readTarget(context.clients, context.ref, {
    now: context.clock.now(),
    cache: context.cache,
    testUrl: context.options.probe !== undefined,
    brief: true,
  });
  const { deployment } = snapshot;
  if (!deployment || deployment.arn !== context.deploymentArn) return undefined;
  return {
    serviceArn: snapshot.serviceArn,
    clusterArn: snapshot.clusterArn,
    serviceName: snapshot.serviceName,
    loadBalancer: snapshot.loadBalancer,
    canary: deployment.target,
    stable: deployment.source,
    blockedBy: findBlock(
      snapshot.blocks.filter(block => block.deploymentId !== deployment.id),
      deployment.target.fingerprint,
    ),
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
