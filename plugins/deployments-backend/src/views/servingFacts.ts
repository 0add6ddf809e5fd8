import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import type { ServingTags } from '@canary-portal/plugin-deployments-common';

/** What a comparison with the contract needs to know of one ECS service. */
export interface ServingFacts {
  /** Whether it has been read at all. */
  known: boolean;
  /** Whether ECS has it. */
  exists: boolean;
  /** Whether anything was ever deployed to it. */
  deployed: boolean;
  serving?: ServingTags['serving'];
}

export const NOTHING_KNOWN: ServingFacts = {
  known: false,
  exists: false,
  deployed: false,
};

export function servingFacts(
  service: { snapshot: TargetSnapshot | null; missing: boolean } | undefined,
  hasHistory: boolean,
): ServingFacts {
  if (!service || (!service.snapshot && !service.missing)) {
    return NOTHING_KNOWN;
  }
  const snapshot = service.missing ? null : service.snapshot;
  const revision = snapshot?.serving;
  const problem = revision?.metaProblem;
  return {
    known: true,
    exists: snapshot !== null,
    deployed: Boolean(revision) || Boolean(snapshot?.deployment) || hasHistory,
    ...(revision && {
      serving: {
        ...(problem !== undefined && { problem }),
        ...(revision.meta && { repository: revision.meta.repository }),
      },
    }),
  };
}
