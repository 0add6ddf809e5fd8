import type { Arns } from '../Arns';
import { CLUSTER, ENVIRONMENTS } from '../names';

const PER_ENVIRONMENT = ['deploy', 'execution', 'load-balancing', 'task'];
const PER_SERVICE = ['build', 'notifications', 'production-rollback'];

/** ARNs of roles that services have, for all services. */
export function serviceRoles(
  arns: Arns,
  kinds: readonly string[] = [...PER_ENVIRONMENT, ...PER_SERVICE],
): string[] {
  const perEnvironment = PER_ENVIRONMENT.filter(kind => kinds.includes(kind));
  return [
    ...ENVIRONMENTS.flatMap(environment =>
      perEnvironment.map(kind => arns.iam(`role/*-${environment}-${kind}`)),
    ),
    ...PER_SERVICE.filter(kind => kinds.includes(kind)).map(kind =>
      arns.iam(`role/*-${kind}`),
    ),
  ];
}

/** ARNs of what ECS has in the platform's cluster. */
export function ecsResources(arns: Arns) {
  const inCluster = (type: string) => arns.of('ecs', `${type}/${CLUSTER}/*`);
  return {
    cluster: arns.of('ecs', `cluster/${CLUSTER}`),
    services: inCluster('service'),
    deployments: inCluster('service-deployment'),
    revisions: inCluster('service-revision'),
    tasks: inCluster('task'),
    taskDefinitions: ENVIRONMENTS.map(environment =>
      arns.of('ecs', `task-definition/*-${environment}:*`),
    ),
  };
}
