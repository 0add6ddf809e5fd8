import { createHash } from 'node:crypto';
import type {
  EnvironmentName,
  ServiceConfig,
} from './config/service-config.ts';

/** Names that the workflows, the Actions and the portal know too. */
export const CLUSTER = 'platform';
export const CONTAINER = 'app';
export const PORT = 8_080;
export const HEALTH_PATH = '/health';
export const ENTITY_TAG = 'canary-portal:entity';
/** Made by the platform: no role of a service can do more than it says. */
export const BOUNDARY = 'canary-portal-service-boundary';

/** The longest name that a target group can have. */
const TARGET_GROUP_NAME = 32;

/** Names of one environment of a service. */
export interface EnvironmentNames {
  environment: EnvironmentName;
  /** Of the ECS service, and of its family of task definitions. */
  service: string;
  settingsParameter: string;
  logGroup: string;
  deployRole: string;
  rollbackRole: string;
  taskRole: string;
  executionRole: string;
  loadBalancingRole: string;
}

/** A stack name that no other service, and not the platform, can have. */
export function stackName(part: EnvironmentName | 'shared', name: string) {
  return `canary-portal-${part}-${name}`;
}

export function environmentNamesOf(
  { name }: Pick<ServiceConfig, 'name'>,
  environment: EnvironmentName,
): EnvironmentNames {
  const service = `${name}-${environment}`;
  return {
    environment,
    service,
    settingsParameter: `/canary-portal/${name}/${environment}`,
    logGroup: `/canary-portal/${name}/${environment}`,
    deployRole: `${service}-deploy`,
    rollbackRole: `${service}-rollback`,
    taskRole: `${service}-task`,
    executionRole: `${service}-execution`,
    loadBalancingRole: `${service}-load-balancing`,
  };
}

/** Images of `develop` and `main`. */
export function imageRepository({ name }: Pick<ServiceConfig, 'name'>): string {
  return name;
}

/**
 * Images of any other branch, for the environment development alone: a branch
 * that nobody has reviewed cannot put an image where production looks for one.
 */
export function developmentImageRepository({
  name,
}: Pick<ServiceConfig, 'name'>): string {
  return `${name}/development`;
}

/** Short enough for a target group, and different for different services. */
export function targetGroupName(
  service: string,
  colour: 'blue' | 'green',
): string {
  const name = `${service}-${colour}`;
  if (name.length <= TARGET_GROUP_NAME) return name;
  const hash = createHash('sha256').update(service).digest('hex').slice(0, 8);
  const rest = TARGET_GROUP_NAME - `-${hash}-${colour}`.length;
  return `${service.slice(0, rest).replace(/-$/, '')}-${hash}-${colour}`;
}
