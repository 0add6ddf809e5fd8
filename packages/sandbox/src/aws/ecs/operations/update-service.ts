import { Operations } from '../../../ports';
import { EcsContext, activeRevisions, wakeNow } from '../context';
import { deploymentInProgress, startDeployment } from '../deployments/start';
import { describeService } from '../describe/service';
import { serviceNotActive } from '../errors';
import { findCluster, findService } from '../state/find';
import { ServiceRecord } from '../state/records';
import { readDeploymentConfiguration } from '../validate/deployment-configuration';
import {
  Input,
  optionalBoolean,
  optionalInteger,
  optionalRecord,
} from '../validate/input';
import { LONGEST_GRACE_SECONDS, refuseWhileDeploying } from './create-service';
import {
  checkWorkload,
  readPassive,
  readWorkload,
  startsDeployment,
} from './workload';

export function updateServiceOperation(context: EcsContext): Operations {
  return {
    UpdateService(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const service = findService(context, cluster, input.service);
      if (service.status !== 'ACTIVE') throw serviceNotActive();
      const configuration = readDeploymentConfiguration(
        optionalRecord(input, 'deploymentConfiguration'),
        service.deploymentConfiguration,
        context.unverified.deploymentConfigurationUpdate,
      );
      const workload = readWorkload(context, input, service.workload);
      checkWorkload(context, workload, configuration);
      const desiredCount = optionalInteger(input, 'desiredCount', 0, 5000);
      const grace = optionalInteger(
        input,
        'healthCheckGracePeriodSeconds',
        0,
        LONGEST_GRACE_SECONDS,
      );
      const starts = startsDeployment(
        service.workload,
        workload,
        optionalBoolean(input, 'forceNewDeployment') ?? false,
      );
      if (starts) refuseWhileDeploying(context, service);
      // Nothing is thrown from here on: an update happens whole or not at all.
      service.deploymentConfiguration = configuration;
      service.workload = workload;
      service.passive = { ...service.passive, ...readPassive(input) };
      service.healthCheckGracePeriodSeconds =
        grace ?? service.healthCheckGracePeriodSeconds;
      if (desiredCount !== undefined) scale(context, service, desiredCount);
      if (starts) startDeployment(context, service);
      wakeNow(context, service.arn);
      return { service: describeService(context, service, true) };
    },
  };
}

/** Scale-out goes on during a deployment, scale-in waits for its end. */
function scale(context: EcsContext, service: ServiceRecord, count: number) {
  service.desiredCount = count;
  service.steady = false;
  const deployment = deploymentInProgress(context, service);
  if (!deployment) {
    const primary = activeRevisions(context, service).find(
      ({ arn }) => arn === service.primaryRevisionArn,
    );
    if (primary) primary.desired = count;
    return;
  }
  deployment.scaleFloor = Math.max(deployment.scaleFloor, count);
  if (deployment.configuration.strategy === 'ROLLING') return;
  for (const revision of activeRevisions(context, service))
    if (revision.desired > 0)
      revision.desired = Math.max(revision.desired, count);
}
