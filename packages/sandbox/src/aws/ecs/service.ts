import { Operations } from '../../ports';
import { WireService } from '../../wire/service';

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
  };
}
