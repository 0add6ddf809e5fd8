import { parseServiceConfig } from '../config/parse-service-config.ts';
import type { ServiceConfig } from '../config/service-config.ts';

/** What service.json of a service says, with changes. */
export function serviceJson(changes: object = {}): string {
  return JSON.stringify({
    name: 'orders',
    accountId: '111122223333',
    region: 'eu-west-1',
    repository: 'acme/orders',
    repositoryHost: 'github.com',
    entityRef: 'component:default/orders',
    environments: {
      development: { strategy: 'rolling' },
      staging: { strategy: 'blue-green' },
      production: { strategy: 'canary' },
    },
    ...changes,
  });
}

export function ordersConfig(changes: object = {}): ServiceConfig {
  return parseServiceConfig(serviceJson(changes));
}
