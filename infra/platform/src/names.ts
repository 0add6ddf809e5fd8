/** Names that services, workflows and the portal know too. */
export const CLUSTER = 'platform';
export const LOAD_BALANCER = 'canary-portal';
export const ENTITY_TAG = 'canary-portal:entity';
export const BOUNDARY = 'canary-portal-service-boundary';
export const INFRASTRUCTURE_ROLE = 'canary-portal-infrastructure';
export const PORTAL_ROLE = 'canary-portal-portal';

export const ENVIRONMENTS = ['development', 'staging', 'production'] as const;

/** Port that the tasks of services listen on. */
export const TASK_PORT = 8080;
