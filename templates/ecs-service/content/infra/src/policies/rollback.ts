import type { Arns } from '../arns.ts';
import type { EnvironmentNames } from '../names.ts';
import { ecsResources, readHealth, readHistory } from './read.ts';
import {
  keepMarks,
  leaveBinding,
  moveDeployments,
  passRoles,
  registerTaskDefinitions,
  updateService,
} from './release.ts';
import type { Statement } from './statement.ts';

/** Names what a copied task definition restores. */
const RESTORES = 'aws:RequestTag/canary-portal:rollback-of';

/**
 * What the Action `rollback` calls, and no more. A task definition is registered
 * only as the copy of an earlier one. There is no condition on the entity: a
 * rollback must not fail because somebody renamed it.
 */
export function rollbackPolicy(
  arns: Arns,
  names: EnvironmentNames,
  shiftsTraffic: boolean,
): Statement[] {
  const resources = ecsResources(arns, [names.service]);
  return [
    ...readHistory(resources),
    ...readHealth(arns, resources),
    ...registerTaskDefinitions(arns, names, { Null: { [RESTORES]: 'false' } }),
    ...updateService(arns, names, resources),
    ...moveDeployments(resources),
    ...keepMarks(resources, ['ecs:TagResource'], ['canary-portal:blocked/*']),
    ...leaveBinding(),
    ...passRoles(arns, names, shiftsTraffic),
  ];
}
