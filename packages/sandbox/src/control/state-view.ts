import { DirectoryService } from '../world/directory';
import { World } from '../world/world';

const OBSERVED_SECONDS = 60;

function viewService(world: World, service: DirectoryService) {
  const { cluster, serviceName } = service;
  const rule = world.loadBalancing.rule(service.productionRuleArn);
  const groups = [
    service.blueTargetGroupArn,
    service.greenTargetGroupArn ?? [],
  ].flat();
  return {
    ...service,
    weights: groups.map(arn => ({
      targetGroup: world.loadBalancing.targetGroup(arn)?.name,
      weight: rule?.weights.find(w => w.targetGroupArn === arn)?.weight ?? 0,
      targets: world.loadBalancing.targetHealth(arn),
    })),
    tasks: world.tasks
      .views()
      .filter(
        task =>
          task.clusterName === cluster && task.serviceName === serviceName,
      ),
    alarms: Object.fromEntries(
      service.alarmNames.map(name => [name, world.alarms.state(name)]),
    ),
    traffic: world.traffic.observed(service, { seconds: OBSERVED_SECONDS }),
  };
}

/** Everything that can be seen of the world, for people and scripts. */
export function viewState(world: World) {
  return {
    clock: { now: new Date(world.clock.now()), speed: world.clock.speed },
    services: world.directory.all().map(service => viewService(world, service)),
    faults: world.behaviours.faults(),
  };
}
