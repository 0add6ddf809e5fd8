import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import { SERVICE_TAGS } from '@canary-portal/rollout-plan';
import type { Target } from '@canary-portal/plugin-deployments-common';

/** Whether commands may act on a service for an entity. */
export interface Binding {
  bound: boolean;
  reason?: string;
}

/**
 * Whoever edits an annotation could name another team's service: it is bound only
 * when the service's own tag says the same, and that tag belongs to the platform.
 */
export function bindingOf(
  target: Pick<Target, 'readOnly'>,
  entityRef: string,
  snapshot: Pick<TargetSnapshot, 'serviceTags'> | null | undefined,
): Binding {
  if (target.readOnly) {
    return {
      bound: false,
      reason:
        'It is named by aws.amazon.com/amazon-ecs-service-arn, which is read-only here. Name it in canary-portal/ecs-services as well.',
    };
  }
  if (!snapshot) {
    return { bound: false, reason: 'The service has not been read yet.' };
  }
  const tag = snapshot.serviceTags[SERVICE_TAGS.entity];
  if (tag === entityRef) {
    return { bound: true };
  }
  return {
    bound: false,
    reason: tag
      ? `The ECS service's tag ${SERVICE_TAGS.entity} says that it belongs to ${tag}, not to ${entityRef}.`
      : `The ECS service has no tag ${SERVICE_TAGS.entity}. Its platform's infrastructure must set it to ${entityRef}.`,
  };
}
