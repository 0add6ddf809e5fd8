import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import { SERVICE_TAGS } from '@canary-portal/rollout-plan';

/**
 * Why the portal leaves a service's configuration alone although it is not the
 * one at rest: a sentence; undefined when it may put it right.
 */
export function restKeepingRefusal(
  { serving, serviceTags }: Pick<TargetSnapshot, 'serving' | 'serviceTags'>,
  commandsRefusal: string | undefined,
): string | undefined {
  if (commandsRefusal) {
    return commandsRefusal;
  }
  if (!serviceTags[SERVICE_TAGS.entity]) {
    return `The service has no tag ${SERVICE_TAGS.entity}, so nothing may be changed from here.`;
  }
  return serving?.meta
    ? undefined
    : 'What serves was deployed outside of the pipeline, so these settings may be somebody else’s wish.';
}
