import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { entityRefOf } from '../contract/names';
import type { ServiceSettings } from '../contract/settings';

/**
 * What the settings on GitHub are made from, for a service that is named as the
 * template names one; undefined for others, and when something is not known.
 */
export function serviceOf(
  entity: Entity,
  account: { accountId: string; region: string } | undefined,
  portalUrl: string | undefined,
): ServiceSettings | undefined {
  const { name } = entity.metadata;
  return account &&
    portalUrl &&
    stringifyEntityRef(entity) === entityRefOf(name)
    ? {
        name,
        ...account,
        portalUrl,
        // Only reviewers depend on these.
        approvals: { development: 'none', staging: 'none', production: 'none' },
        notifications: {},
      }
    : undefined;
}
