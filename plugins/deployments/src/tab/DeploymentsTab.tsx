import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { isDeploymentsAvailable } from '@canary-portal/plugin-deployments-common';
import { DeploymentsContent } from './DeploymentsContent';
import { NotSetUp } from './NotSetUp';

/** The Deployments tab of the entity around it. */
export function DeploymentsTab() {
  const { entity } = useEntity();
  if (!isDeploymentsAvailable(entity)) {
    return <NotSetUp entity={entity} />;
  }
  const entityRef = stringifyEntityRef(entity);
  return <DeploymentsContent key={entityRef} entityRef={entityRef} />;
}
