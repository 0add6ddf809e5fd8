import { resourceParts } from '../arns';
import type { EcsContext } from '../context';
import {
  clientError,
  clusterNotFound,
  invalidParameter,
  serviceNotFound,
} from '../errors';
import { ClusterRecord, ServiceRecord, TaskDefinitionRecord } from './records';

/** Name or ARN; `default` when nothing is given. */
export function findCluster(
  context: EcsContext,
  value: unknown,
): ClusterRecord {
  const given = typeof value === 'string' && value !== '' ? value : 'default';
  const name = resourceParts(given, 'cluster')?.[0] ?? given;
  const cluster = context.state.clusters.get(name);
  if (!cluster || cluster.status !== 'ACTIVE') throw clusterNotFound();
  return cluster;
}

/** A service by name or by its long or short ARN. */
export function lookUpService(
  context: EcsContext,
  cluster: ClusterRecord,
  nameOrArn: string,
): ServiceRecord | undefined {
  const parts = resourceParts(nameOrArn, 'service');
  if (parts && parts.length === 2 && parts[0] !== cluster.name)
    throw invalidParameter(
      'Invalid identifier: Identifier is for another cluster.',
    );
  const name = parts ? parts[parts.length - 1] : nameOrArn;
  return context.state.services.get(context.arns.service(cluster.name, name));
}

/** @throws ServiceNotFoundException */
export function findService(
  context: EcsContext,
  cluster: ClusterRecord,
  value: unknown,
): ServiceRecord {
  if (typeof value !== 'string' || value === '')
    throw invalidParameter('Service cannot be empty.');
  const service = lookUpService(context, cluster, value);
  if (!service) throw serviceNotFound();
  return service;
}

/** Family (newest active), `family:revision` or ARN. */
export function findTaskDefinition(
  context: EcsContext,
  value: unknown,
): TaskDefinitionRecord {
  const given = typeof value === 'string' ? value : '';
  const name = resourceParts(given, 'task-definition')?.[0] ?? given;
  const [family, revision] = name.split(':');
  const all = context.state.taskDefinitions.get(family) ?? [];
  const found =
    revision === undefined
      ? [...all].reverse().find(entry => entry.status === 'ACTIVE')
      : all[Number(revision) - 1];
  if (!found) throw clientError('Unable to describe task definition.');
  return found;
}
