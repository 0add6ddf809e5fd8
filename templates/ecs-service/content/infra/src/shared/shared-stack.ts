import type { App, Stack } from 'aws-cdk-lib';
import { Arns } from '../arns.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import { createStack, tagsOf } from '../create-stack.ts';
import { imageRepository, stackName } from '../names.ts';
import { platformValue } from '../platform-values.ts';
import { pushImages } from '../policies/images.ts';
import { notificationsPolicy } from '../policies/notifications.ts';
import { createRole } from '../policies/role.ts';
import { trustJobs } from '../policies/trust.ts';
import { createImageRepository } from './image-repository.ts';

/** What all environments of the service have in common. */
export function createSharedStack(app: App, config: ServiceConfig): Stack {
  const { name } = config;
  const arns = new Arns(config);
  const stack = createStack(
    app,
    config,
    stackName('shared', name),
    `Images and roles of ${name}`,
  );
  createImageRepository(stack, 'Images', {
    name: imageRepository(config),
    keep: { released: 100, others: 100 },
    tags: tagsOf(config),
  });
  createRole(stack, 'BuildRole', arns, {
    name: `${name}-build`,
    description: `Pushes images of ${name}`,
    trust: trustJobs(config, arns, [
      'ref:refs/heads/develop',
      'ref:refs/heads/main',
    ]),
    statements: pushImages([arns.ecrRepository(imageRepository(config))]),
  });
  createRole(stack, 'NotificationsRole', arns, {
    name: `${name}-notifications`,
    description: `Tells people what happens to ${name}`,
    trust: trustJobs(config, arns, ['environment:notifications']),
    statements: notificationsPolicy(
      config,
      arns,
      platformValue(stack, 'notifications-topic-arn'),
    ),
  });
  return stack;
}
