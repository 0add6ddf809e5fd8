import { ControlInputError } from './control-input-error';

/** A service in one environment: what the world acts on when it is named. */
export interface DirectoryService {
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
  /** Where traffic is shifted, as are the test listener and its rule. */
  greenTargetGroupArn?: string;
  productionListenerArn: string;
  testListenerArn?: string;
  productionRuleArn: string;
  testRuleArn?: string;
  /** Where the service answers, when it is asked for its `host`. */
  productionUrl: string;
  testUrl?: string;
  /** The header `Host` that tells it from others behind one listener. */
  host?: string;
  /** Alarms that ECS watches while it deploys. */
  alarmNames: string[];
  /** Settings for CreateService that the provisioned parts determine. */
  containerName: string;
  containerPort: number;
}

/** A service with everything of its own, as `provision` made it. */
export interface ProvisionedService extends DirectoryService {
  greenTargetGroupArn: string;
  testListenerArn: string;
  testRuleArn: string;
  testUrl: string;
  alarmName: string;
}

/** Names that people use for what ARNs name. */
export class ServiceDirectory {
  private services: DirectoryService[] = [];

  /** Takes the place of one with the same name in the same environment. */
  add(service: DirectoryService): void {
    this.services = [
      ...this.services.filter(
        ({ name, environment }) =>
          name !== service.name || environment !== service.environment,
      ),
      service,
    ];
  }

  all(): DirectoryService[] {
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
  find(name: string, environment?: string): DirectoryService {
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
