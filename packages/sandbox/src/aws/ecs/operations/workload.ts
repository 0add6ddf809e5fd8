import { EcsContext } from '../context';
import { clientError, invalidParameter } from '../errors';
import { findTaskDefinition } from '../state/find';
import { Workload } from '../state/records';
import { DeploymentConfiguration } from '../state/settings';
import {
  Input,
  optionalRecord,
  optionalText,
  recordList,
} from '../validate/input';
import {
  checkLoadBalancers,
  readLoadBalancers,
} from '../validate/load-balancers';
import { frozenCopy, sameValue, textOf } from '../validate/values';

const passiveMembers = [
  'enableExecuteCommand',
  'enableECSManagedTags',
  'propagateTags',
  'availabilityZoneRebalancing',
  'placementConstraints',
  'placementStrategy',
];

/** Members that are shown again and have no effect here. */
export function readPassive(input: Input): Record<string, unknown> {
  const given = passiveMembers.filter(name => input[name] !== undefined);
  return Object.fromEntries(given.map(name => [name, frozenCopy(input[name])]));
}

/**
 * What is to run: the current workload with what the input changes.
 * @throws ClientException, InvalidParameterException
 */
export function readWorkload(
  context: EcsContext,
  input: Input,
  current: Workload | undefined,
): Workload {
  const record =
    input.taskDefinition === undefined && current
      ? findTaskDefinition(context, current.taskDefinition)
      : findTaskDefinition(context, input.taskDefinition);
  const changed = record.arn !== current?.taskDefinition;
  if (changed && record.status !== 'ACTIVE')
    throw clientError('TaskDefinition is inactive');
  const balancers = recordList(input, 'loadBalancers');
  const providers = recordList(input, 'capacityProviderStrategy');
  const workload: Workload = {
    taskDefinition: record.arn,
    networkConfiguration:
      optionalRecord(input, 'networkConfiguration') ??
      current?.networkConfiguration,
    platformVersion:
      optionalText(input, 'platformVersion') ??
      current?.platformVersion ??
      '1.4.0',
    launchType: providers?.length
      ? undefined
      : optionalText(input, 'launchType') ?? current?.launchType,
    capacityProviderStrategy: providers ?? current?.capacityProviderStrategy,
    loadBalancers: balancers
      ? readLoadBalancers(balancers)
      : current?.loadBalancers ?? [],
    serviceRegistries:
      recordList(input, 'serviceRegistries') ?? current?.serviceRegistries,
    serviceConnectConfiguration:
      optionalRecord(input, 'serviceConnectConfiguration') ??
      current?.serviceConnectConfiguration,
    volumeConfigurations:
      recordList(input, 'volumeConfigurations') ??
      current?.volumeConfigurations,
    vpcLatticeConfigurations:
      recordList(input, 'vpcLatticeConfigurations') ??
      current?.vpcLatticeConfigurations,
  };
  if (!workload.launchType && !workload.capacityProviderStrategy?.length)
    workload.launchType = 'FARGATE';
  const mode = textOf(record.definition.networkMode);
  if (mode === 'awsvpc' && !workload.networkConfiguration)
    throw invalidParameter(
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    );
  return frozenCopy(workload);
}

/** @throws InvalidParameterException when the load balancer does not fit. */
export function checkWorkload(
  context: EcsContext,
  workload: Workload,
  configuration: DeploymentConfiguration,
): void {
  checkLoadBalancers(
    context,
    workload.loadBalancers,
    configuration.strategy,
    findTaskDefinition(context, workload.taskDefinition),
  );
}

/** A deployment starts when what runs changes, or when it is forced. */
export function startsDeployment(
  before: Workload,
  after: Workload,
  force: boolean,
): boolean {
  return force || !sameValue(before, after);
}
