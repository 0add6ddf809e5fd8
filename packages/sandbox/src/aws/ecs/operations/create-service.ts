import { Operations } from '../../../ports';
import { EcsContext } from '../context';
import { deploymentInProgress, startDeployment } from '../deployments/start';
import { describeService } from '../describe/service';
import { invalidParameter, unsupportedFeature } from '../errors';
import { findCluster } from '../state/find';
import { ServiceRecord } from '../state/records';
import { readDeploymentConfiguration } from '../validate/deployment-configuration';
import {
  Input,
  optionalInteger,
  optionalRecord,
  optionalText,
  recordList,
  requiredText,
} from '../validate/input';
import { readTags } from '../validate/tags';
import { checkWorkload, readPassive, readWorkload } from './workload';

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;
export const LONGEST_GRACE_SECONDS = 2_147_483_647;

export function createServiceOperation(context: EcsContext): Operations {
  const { state, arns, clock } = context;
  return {
    CreateService(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const name = requiredText(input, 'serviceName');
      if (!NAME.test(name))
        throw invalidParameter(
          'serviceName should be 1 to 255 letters, numbers, hyphens and underscores.',
        );
      refuseUnsupported(input);
      const arn = arns.service(cluster.name, name);
      const existing = state.services.get(arn);
      if (existing?.status === 'DRAINING')
        throw invalidParameter(
          'Unable to Start a service that is still Draining.',
        );
      if (existing?.status === 'ACTIVE')
        throw invalidParameter('Creation of service was not idempotent.');
      const desiredCount = optionalInteger(input, 'desiredCount', 0, 5000);
      if (desiredCount === undefined)
        throw invalidParameter(
          'The desired count is required for a REPLICA service.',
        );
      const deploymentConfiguration = readDeploymentConfiguration(
        optionalRecord(input, 'deploymentConfiguration'),
        undefined,
        context.unverified.deploymentConfigurationUpdate,
      );
      const workload = readWorkload(context, input, undefined);
      checkWorkload(context, workload, deploymentConfiguration);
      const tags = readTags(input);
      const service: ServiceRecord = {
        arn,
        name,
        clusterArn: cluster.arn,
        clusterName: cluster.name,
        status: 'ACTIVE',
        createdAt: clock.now(),
        desiredCount,
        deploymentConfiguration,
        workload,
        passive: {
          enableECSManagedTags: false,
          propagateTags: 'NONE',
          enableExecuteCommand: false,
          availabilityZoneRebalancing: 'DISABLED',
          ...readPassive(input),
        },
        healthCheckGracePeriodSeconds:
          optionalInteger(
            input,
            'healthCheckGracePeriodSeconds',
            0,
            LONGEST_GRACE_SECONDS,
          ) ?? 0,
        primaryRevisionArn: '',
        activeRevisionArns: [],
        deploymentArns: [],
        events: [],
        steady: false,
      };
      state.services.set(arn, service);
      state.tags.set(arn, tags);
      startDeployment(context, service);
      return { service: describeService(context, service, true) };
    },
  };
}

function refuseUnsupported(input: Input) {
  const controller = optionalRecord(input, 'deploymentController');
  const type = controller && optionalText(controller, 'type');
  if (type !== undefined && type !== 'ECS')
    throw unsupportedFeature(
      `The deployment controller ${type} is not part of the sandbox. Use ECS.`,
    );
  if (input.schedulingStrategy === 'DAEMON')
    throw unsupportedFeature(
      'The DAEMON scheduling strategy is not part of the sandbox. Use REPLICA.',
    );
  if (recordList(input, 'gatewayConnectors')?.length)
    throw unsupportedFeature('Gateway connectors are not part of the sandbox.');
}

/** @throws InvalidParameterException while a deployment is in progress. */
export function refuseWhileDeploying(
  context: EcsContext,
  service: ServiceRecord,
): void {
  if (context.unverified.deploymentInProgress === 'supersede') return;
  if (deploymentInProgress(context, service))
    throw invalidParameter(
      'A service deployment is in progress. Wait until it ends, or stop it.',
    );
}
