import type { Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnTopic, CfnTopicPolicy } from 'aws-cdk-lib/aws-sns';
import { CfnQueue, CfnQueuePolicy } from 'aws-cdk-lib/aws-sqs';
import type { PlatformConfig } from '../config/PlatformConfig';
import { policyDocument, type Statement } from '../iam/policies';

const DAY_SECONDS = 86_400;

/** Events of ECS that the portal wants to hear at once. */
export const DETAIL_TYPES = [
  'ECS Deployment State Change',
  'ECS Hook State Change',
];

function serviceMay(
  Sid: string,
  options: {
    service: string;
    action: string;
    resource: string;
    condition: NonNullable<Statement['Condition']>;
  },
) {
  const { service, action, resource, condition } = options;
  return policyDocument([
    {
      Sid,
      Effect: 'Allow',
      Principal: { Service: service },
      Action: [action],
      Resource: [resource],
      Condition: condition,
    } satisfies Statement,
  ]);
}

/**
 * Where ECS's events go. They are hints, so that the portal looks sooner: one that
 * is lost costs seconds, and none is kept for longer than a day.
 */
export function createEventQueue(stack: Stack): CfnQueue {
  const queue = new CfnQueue(stack, 'EventQueue', {
    queueName: 'canary-portal-events',
    messageRetentionPeriod: DAY_SECONDS,
    sqsManagedSseEnabled: true,
  });
  const rule = new CfnRule(stack, 'EventRule', {
    name: 'canary-portal-events',
    description: 'What ECS deploys, for the Deployments tab',
    eventPattern: { source: ['aws.ecs'], 'detail-type': DETAIL_TYPES },
    targets: [{ id: 'Portal', arn: queue.attrArn }],
  });
  new CfnQueuePolicy(stack, 'EventQueuePolicy', {
    queues: [queue.ref],
    policyDocument: serviceMay('Events', {
      service: 'events.amazonaws.com',
      action: 'sqs:SendMessage',
      resource: queue.attrArn,
      condition: { ArnEquals: { 'aws:SourceArn': rule.attrArn } },
    }),
  });
  return queue;
}

/** Where production failures, rollbacks and alarms are published, for phones. */
export function createNotificationsTopic(
  stack: Stack,
  { accountId }: PlatformConfig,
): CfnTopic {
  const topic = new CfnTopic(stack, 'Notifications', {
    topicName: 'canary-portal-notifications',
    // The sender that phones show: eleven characters.
    displayName: 'Deployments',
  });
  new CfnTopicPolicy(stack, 'NotificationsPolicy', {
    topics: [topic.ref],
    policyDocument: serviceMay('Alarms', {
      service: 'cloudwatch.amazonaws.com',
      action: 'sns:Publish',
      resource: topic.ref,
      condition: { StringEquals: { 'aws:SourceAccount': accountId } },
    }),
  });
  return topic;
}
