import {
  CfnScalableTarget,
  CfnScalingPolicy,
} from 'aws-cdk-lib/aws-applicationautoscaling';
import { CLUSTER } from '../names.ts';
import type { EnvironmentContext } from './context.ts';

const SCALE_OUT_SECONDS = 60;
const SCALE_IN_SECONDS = 300;

/**
 * Adds and removes tasks by load. Only once the first deployment has created the
 * ECS service: AWS refuses to scale one that does not exist, hence `enabled`.
 */
export function createScaling(context: EnvironmentContext): void {
  const { stack, environment, names } = context;
  const { scaling } = environment;
  if (!scaling?.enabled) return;
  const target = new CfnScalableTarget(stack, 'ScalableTarget', {
    serviceNamespace: 'ecs',
    scalableDimension: 'ecs:service:DesiredCount',
    resourceId: `service/${CLUSTER}/${names.service}`,
    minCapacity: scaling.minimum,
    maxCapacity: scaling.maximum,
  });
  new CfnScalingPolicy(stack, 'ScalingPolicy', {
    policyName: `${names.service}-cpu`,
    policyType: 'TargetTrackingScaling',
    scalingTargetId: target.ref,
    targetTrackingScalingPolicyConfiguration: {
      predefinedMetricSpecification: {
        predefinedMetricType: 'ECSServiceAverageCPUUtilization',
      },
      targetValue: scaling.cpuPercent,
      scaleOutCooldown: SCALE_OUT_SECONDS,
      scaleInCooldown: SCALE_IN_SECONDS,
    },
  });
}
