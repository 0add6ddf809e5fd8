import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { readDeploymentsConfig } from '../config/readConfig';
import { AwsClientPool } from './AwsClientPool';
import { AwsEcsSource } from './AwsEcsSource';
import type { EcsSource } from './EcsSource';

/** Where ECS services are read and commanded; AWS by default, swapped in tests. */
export const ecsSourceServiceRef = createServiceRef<EcsSource>({
  id: 'deployments.ecs-source',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { config: coreServices.rootConfig },
      factory({ config }) {
        const { accounts } = readDeploymentsConfig(config);
        return new AwsEcsSource(new AwsClientPool(config, accounts));
      },
    }),
});
