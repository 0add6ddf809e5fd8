/** ARNs of one account in one region, as ECS makes them. */
export class Arns {
  private readonly prefix: string;

  constructor(region: string, accountId: string) {
    this.prefix = `arn:aws:ecs:${region}:${accountId}`;
  }

  cluster(name: string): string {
    return `${this.prefix}:cluster/${name}`;
  }

  taskDefinition(family: string, revision: number): string {
    return `${this.prefix}:task-definition/${family}:${revision}`;
  }

  service(cluster: string, service: string): string {
    return `${this.prefix}:service/${cluster}/${service}`;
  }

  task(cluster: string, id: string): string {
    return `${this.prefix}:task/${cluster}/${id}`;
  }

  container(cluster: string, taskId: string, id: string): string {
    return `${this.prefix}:container/${cluster}/${taskId}/${id}`;
  }

  serviceDeployment(cluster: string, service: string, id: string): string {
    return `${this.prefix}:service-deployment/${cluster}/${service}/${id}`;
  }

  serviceRevision(cluster: string, service: string, id: string): string {
    return `${this.prefix}:service-revision/${cluster}/${service}/${id}`;
  }
}

/** The parts after the resource type: `service/a/b` gives `['a', 'b']`. */
export function resourceParts(arn: string, type: string): string[] | undefined {
  const resource = arn.split(':').slice(5).join(':');
  if (!arn.startsWith('arn:') || !resource.startsWith(`${type}/`))
    return undefined;
  return resource.slice(type.length + 1).split('/');
}

/** The last part of an ARN, or the name itself. */
export function lastPart(arnOrName: string): string {
  return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}
