import type { Arns } from '../../Arns';
import { actions, allow, type Statement } from '../policies';
import { ecsResources } from '../serviceResources';

const LINKED_ROLE =
  'aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService';

/** Scaling of ECS services by Application Auto Scaling. */
export function scalingStatements(arns: Arns): Statement[] {
  const { cluster, services } = ecsResources(arns);
  return [
    allow(
      'ReadScaling',
      actions('application-autoscaling', [
        'DescribeScalableTargets',
        'DescribeScalingPolicies',
      ]),
      ['*'],
    ),
    allow(
      'TagsOfScaling',
      ['application-autoscaling:ListTagsForResource'],
      [arns.of('application-autoscaling', 'scalable-target/*')],
    ),
    allow(
      'Scaling',
      actions('application-autoscaling', [
        'DeleteScalingPolicy',
        'DeregisterScalableTarget',
        'PutScalingPolicy',
        'RegisterScalableTarget',
      ]),
      [arns.of('application-autoscaling', 'scalable-target/*')],
      {
        StringEquals: { 'application-autoscaling:service-namespace': 'ecs' },
      },
    ),
    allow(
      'ScalingRole',
      ['iam:CreateServiceLinkedRole'],
      [arns.iam(`role/${LINKED_ROLE}`)],
    ),
    allow('ReadServices', ['ecs:DescribeServices'], [services]),
    // Application Auto Scaling asks whether the caller may do this.
    allow('ScaleServices', ['ecs:UpdateService'], [services], {
      Bool: { 'aws:ViaAWSService': 'true' },
      ArnEquals: { 'ecs:cluster': cluster },
    }),
  ];
}
