import { Operations } from '../../ports';
import { WireService } from '../../wire/service';
import { ecsPermissions } from './permissions';

/** ECS as the SDKs call it. */
export function ecsWireService(operations: Operations): WireService {
  return {
    name: 'ecs',
    protocol: {
      kind: 'json',
      version: '1.1',
      targetPrefix: 'AmazonEC2ContainerServiceV20141113',
    },
    operations,
    permissions: ecsPermissions,
  };
}
