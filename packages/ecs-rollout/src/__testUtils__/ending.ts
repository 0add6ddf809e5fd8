import {
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { restoreResting } from '../resting/restore';
import { TARGET, taskDefinition, type World } from './world';

/** How a service stands once nothing moves. */
export interface Ending {
  version: string | undefined;
  /** Share of traffic on the target group of the serving revision. */
  servingShare: number | undefined;
  inProgress: boolean;
  drift: string[];
  configuration: { strategy?: string; lifecycleHooks?: unknown[] };
}

/** Reads how the service ended, at rest or not. */
export async function endingOf(world: World): Promise<Ending> {
  const { serving, deployment, restingDrift, deploymentConfiguration } =
    await world.read();
  return {
    version: serving?.meta?.version,
    servingShare: world.shares()[serving?.targetGroupArn ?? ''],
    inProgress: deployment !== undefined,
    drift: restingDrift,
    configuration: deploymentConfiguration,
  };
}

/** Lets time pass until the deployment in progress has ended by itself. */
export async function letItEnd(world: World, withinMs = 3_600_000) {
  const end = world.clock.now() + withinMs;
  for (;;) {
    await world.clock.advance(30_000);
    if (!(await world.read()).deployment) return;
    if (world.clock.now() > end) throw new Error('It never ended');
  }
}

/** What whoever looks next does for a service whose driver died: portal or next run. */
export function sweep(world: World) {
  return world.clock.runUntil(restoreResting(world.clients(), TARGET));
}

/** Deploys a version past the driver, as somebody at the console would. */
export async function deployOutside(world: World, version: string) {
  const { ecs } = world.clients();
  const { taskDefinition: registered } = await ecs.send(
    new RegisterTaskDefinitionCommand(taskDefinition(version)),
  );
  await ecs.send(
    new UpdateServiceCommand({
      cluster: TARGET.cluster,
      service: TARGET.service,
      taskDefinition: registered?.taskDefinitionArn,
    }),
  );
}
