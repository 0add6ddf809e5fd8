import {
  CreateServiceCommand,
  DeleteServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  deployment,
  describe,
  linear,
  resolveHook,
  until,
  untilOver,
  untilPaused,
} from '../service-under-contract';
import { ContractTarget } from '../target';
import { assumption } from './assumptions';

/** Deletes the service and creates it again, with pauses in a LINEAR plan. */
async function createAnew(target: ContractTarget): Promise<void> {
  const service = await describe(target);
  const { cluster, ecs } = target;
  await ecs.send(
    new DeleteServiceCommand({ cluster, service: target.service, force: true }),
  );
  await until(target, 'the service to be INACTIVE', async () => {
    const { status } = await describe(target);
    return status === 'INACTIVE';
  });
  await ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName: target.service,
      taskDefinition: service.taskDefinition,
      desiredCount: service.desiredCount,
      launchType: service.launchType,
      capacityProviderStrategy: service.capacityProviderStrategy,
      networkConfiguration: service.networkConfiguration,
      loadBalancers: service.loadBalancers,
      healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
      deploymentConfiguration: linear(50),
      tags: service.tags,
    }),
  );
}

/** The last of the cases: the service is another one after it. */
export const firstDeployment = assumption(
  'firstDeployment',
  'A service created with a LINEAR plan of two steps takes one step, or both',
  async target => {
    await createAnew(target);
    await untilPaused(target);
    await resolveHook(target, 'CONTINUE');
    let paused = 1;
    await until(target, 'the end of the first deployment', async () => {
      const { status, lifecycleHookDetails = [] } = await deployment(target);
      const waits = lifecycleHookDetails.some(
        hook => hook.status === 'AWAITING_ACTION',
      );
      if (waits) {
        paused += 1;
        await resolveHook(target, 'CONTINUE');
      }
      return status === 'SUCCESSFUL';
    });
    await untilOver(target);
    return paused === 1 ? 'one-step' : 'all-steps';
  },
);
