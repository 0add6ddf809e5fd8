import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { EntityRepository } from '@canary-portal/plugin-deployments-common';
import {
  DescriptorError,
  parseDeploymentDescriptor,
} from '@canary-portal/rollout-plan';
import { assertServiceName } from '../contract/names';

/**
 * Text of `infra/service.json`, which `content/infra` is made from.
 *
 * @throws InputError when the name or the plan does not allow it.
 */
export function serviceJson(
  entity: Entity,
  repository: EntityRepository,
  account: { accountId: string; region: string },
  plan: string,
): string {
  const { name } = entity.metadata;
  assertServiceName(name);
  const service = {
    name,
    ...account,
    repository: repository.slug,
    repositoryHost: repository.host,
    entityRef: stringifyEntityRef(entity),
    environments: strategiesOf(plan),
  };
  return `${JSON.stringify(service, null, 2)}\n`;
}

function strategiesOf(plan: string): Record<string, { strategy: string }> {
  try {
    const { environments } = parseDeploymentDescriptor(plan);
    return Object.fromEntries(
      Object.entries(environments).map(([environment, { strategy }]) => [
        environment,
        { strategy },
      ]),
    );
  } catch (error) {
    if (error instanceof DescriptorError) {
      throw new InputError(
        `The infrastructure is made for the strategies of deployment.yaml, ` +
          `which cannot be read: correct it first.\n${error.message}`,
      );
    }
    throw error;
  }
}
