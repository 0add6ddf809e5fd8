import type { Entity } from '@backstage/catalog-model';

/** Lines of `environment: <ECS service ARN>`; each line is a target. */
export const ECS_SERVICES_ANNOTATION = 'canary-portal/ecs-services';

/**
 * The annotation of AWS's own ECS plugin: one service ARN, accepted read-only
 * (no rollback), because it names no environment.
 */
export const AWS_ECS_SERVICE_ARN_ANNOTATION =
  'aws.amazon.com/amazon-ecs-service-arn';

/** Lines of `environment: workflow file`; optional. */
export const WORKFLOWS_ANNOTATION = 'canary-portal/workflows';

/** Whether an entity has an annotation that the Deployments tab reads. */
export function isDeploymentsAvailable(entity: Entity): boolean {
  const annotations = entity.metadata.annotations ?? {};
  return Boolean(
    annotations[ECS_SERVICES_ANNOTATION] ??
      annotations[AWS_ECS_SERVICE_ARN_ANNOTATION],
  );
}
