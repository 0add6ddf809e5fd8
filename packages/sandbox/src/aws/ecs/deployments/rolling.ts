import { EcsContext, liveTasks } from '../context';
import { DeploymentRecord } from '../state/deployment-record';
import { ServiceRecord } from '../state/records';
import { healthyCount, tasksOf } from '../tasks/schedule';
import { fullCount, rolesOf } from './roles';

/**
 * One look at a rolling deployment: how many tasks each revision may have now
 * within minimumHealthyPercent and maximumPercent. True when it is done.
 */
export function roll(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): boolean {
  const { to, losers } = rolesOf(context, service, deployment);
  const count = fullCount(service, deployment);
  const { maximumPercent, minimumHealthyPercent } = deployment.configuration;
  const most = Math.floor((count * maximumPercent) / 100);
  const least = Math.ceil((count * minimumHealthyPercent) / 100);
  const kept = liveTasks(context, service.arn).filter(
    task => task.desiredStatus === 'RUNNING',
  ).length;
  const gained = tasksOf(context, to).filter(
    task => task.desiredStatus === 'RUNNING',
  ).length;
  const room = Math.max(0, most - kept);
  to.desired = Math.min(count, Math.max(to.desired, gained + room));

  const healthyTo = healthyCount(context, to);
  const healthy = losers.map(loser => healthyCount(context, loser));
  let spare = Math.max(
    0,
    healthyTo + healthy.reduce((sum, value) => sum + value, 0) - least,
  );
  losers.forEach((loser, index) => {
    const stopped = Math.min(spare, healthy[index]);
    spare -= stopped;
    loser.desired = Math.min(loser.desired, healthy[index] - stopped);
  });
  const left = liveTasks(context, service.arn).some(
    task => task.revisionArn !== to.arn,
  );
  return healthyTo >= count && to.desired >= count && !left;
}
