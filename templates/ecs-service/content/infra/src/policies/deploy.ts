import type { Arns } from '../arns.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import {
  developmentImageRepository,
  ENTITY_TAG,
  type EnvironmentNames,
  imageRepository,
} from '../names.ts';
import { findImages, pushImages } from './images.ts';
import { ecsResources, readHealth, readHistory } from './read.ts';
import {
  createService,
  keepMarks,
  leaveBinding,
  moveDeployments,
  passRoles,
  registerTaskDefinitions,
  updateService,
} from './release.ts';
import type { Statement } from './statement.ts';

/** What the driver writes on the service while it deploys. */
const DRIVER_KEYS = [
  'canary-portal:ack',
  'canary-portal:blocked/*',
  'canary-portal:driver',
  'canary-portal:last-good',
];

/** What the Actions `rollout` and `rollback` call in one environment. */
export function deployPolicy(
  config: ServiceConfig,
  arns: Arns,
  names: EnvironmentNames,
  shiftsTraffic: boolean,
): Statement[] {
  const { entityRef } = config;
  const resources = ecsResources(arns, [names.service]);
  const released = arns.ecrRepository(imageRepository(config));
  const trial = arns.ecrRepository(developmentImageRepository(config));
  return [
    ...readHistory(resources),
    ...readHealth(arns, resources),
    {
      // Composite alarms are read with all alarms or not at all.
      Sid: 'ReadAlarms',
      Effect: 'Allow',
      Action: ['cloudwatch:DescribeAlarms'],
      Resource: ['*'],
    },
    {
      Sid: 'ReadSettings',
      Effect: 'Allow',
      Action: ['ssm:GetParameter'],
      Resource: [arns.of('ssm', `parameter${names.settingsParameter}`)],
    },
    ...findImages([released]),
    ...(names.environment === 'development' ? pushImages([trial]) : []),
    ...registerTaskDefinitions(arns, names),
    ...createService(arns, names, resources, entityRef),
    ...updateService(arns, names, resources, {
      StringEquals: { [`aws:ResourceTag/${ENTITY_TAG}`]: entityRef },
    }),
    ...moveDeployments(resources),
    ...keepMarks(
      resources,
      ['ecs:TagResource', 'ecs:UntagResource'],
      DRIVER_KEYS,
    ),
    ...leaveBinding(),
    ...passRoles(arns, names, shiftsTraffic),
  ];
}
