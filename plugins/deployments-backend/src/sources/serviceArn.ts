import { InputError } from '@backstage/errors';

/** The parts of an ECS service ARN that say where it is. */
export interface ServiceLocation {
  accountId: string;
  region: string;
  cluster: string;
  service: string;
}

/** Takes apart an ARN that the annotation parser has already accepted. */
export function locateService(serviceArn: string): ServiceLocation {
  const [, , , region, accountId, resource = ''] = serviceArn.split(':');
  const [, cluster, service] = resource.split('/');
  if (!region || !accountId || !cluster || !service) {
    throw new InputError(`"${serviceArn}" is not the ARN of an ECS service.`);
  }
  return { accountId, region, cluster, service };
}

/** Services of one account and region are read together. */
export function groupOf(serviceArn: string): string {
  const { accountId, region } = locateService(serviceArn);
  return `${accountId}/${region}`;
}
