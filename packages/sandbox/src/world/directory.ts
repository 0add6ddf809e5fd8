import { ControlInputError } from './control-input-error';

/** A service in one environment, as `provisionService` made it. */
export interface ProvisionedService {
  name: string;
  environment: string;
  cluster: string;
  /** Of the ECS service, which the first rollout creates. */
  serviceName: string;
  serviceArn: string;
  repository: string;
  repositoryUri: string;
  loadBalancerArn: string;
  blueTargetGroupArn: string;
  greenTargetGroupArn: string;
  productionListenerArn: string;
  testListenerArn: string;
  productionRuleArn: string;
  testRuleArn: string;
  /** Where the service answers. */
  productionUrl: string;
  testUrl: string;
  alarmName: string;
  /** Settings for CreateService that the provisioned parts determine. */
  containerName: string;
  containerPort: number;
}

/** Names that people use for what ARNs name. */
export class ServiceDirectory {
  private readonly services: ProvisionedService[] = [];

  add(service: ProvisionedService): void {
    this.services.push(service);
  }

  all(): ProvisionedService[] {
    return [...this.services];
  }

  has(name: string, environment: string): boolean {
    return this.services.some(
      service => service.name === name && service.environment === environment,
    );
  }

  /**
   * The service of a name; the environment is needed when it has several.
   * @throws ControlInputError that lists what there is.
   */
  find(name: string, environment?: string): ProvisionedService {
    const named = this.services.filter(service => service.name === name);
    const found = named.filter(
      service =>
        environment === undefined || service.environment === environment,
    );
    if (found.length === 1) return found[0];
    const known = (named.length > 0 ? named : this.services)
      .map(service => `${service.name} ${service.environment}`)
      .join(', ');
    throw new ControlInputError(
      found.length > 1
        ? `'${name}' is in several environments, name one: ${known}`
        : `There is no service '${name}${
            environment ? ` ${environment}` : ''
          }'. ` + `There is: ${known || 'none yet, provision one first'}`,
    );
  }
}
