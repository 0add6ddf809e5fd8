import { createWorld, type World, type WorldOptions } from './world';

/** How a service ends that was left as it should be. */
export const AT_REST = {
  servingShare: 100,
  inProgress: false,
  drift: [],
  configuration: { strategy: 'BLUE_GREEN', lifecycleHooks: [] },
};

/** A service that serves the version `old`. */
export async function worldWithOld(options: WorldOptions = {}): Promise<World> {
  const world = await createWorld(options);
  await world.bootstrap('old');
  return world;
}

/** A canary of `new` that has just come to its first hold. */
export async function holding(changes: Parameters<World['launch']>[1] = {}) {
  const world = await worldWithOld();
  const driver = world.launch('new', changes);
  await world.until(() => driver.events.some(e => e.type === 'stage-entered'));
  const { deployment } = await world.read();
  if (!deployment?.hook) throw new Error('There is no pause');
  return { world, ...driver, deployment, hook: deployment.hook };
}
