import type { Arns } from '../arns.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import { environmentNamesOf } from '../names.ts';
import { ecsResources, readHistory } from './read.ts';
import type { Statement } from './statement.ts';

/** What the Actions `notify` and `report` call. */
export function notificationsPolicy(
  config: ServiceConfig,
  arns: Arns,
  topicArn: string,
): Statement[] {
  const services = (['development', 'staging', 'production'] as const)
    .filter(name => config.environments[name])
    .map(name => environmentNamesOf(config, name).service);
  return [
    ...readHistory(ecsResources(arns, services)),
    {
      Sid: 'PublishNotifications',
      Effect: 'Allow',
      Action: ['sns:Publish'],
      Resource: [topicArn],
    },
    {
      // Addresses and domains that the account has verified.
      Sid: 'SendEmail',
      Effect: 'Allow',
      Action: ['ses:SendEmail'],
      Resource: [arns.of('ses', 'identity/*')],
    },
  ];
}
