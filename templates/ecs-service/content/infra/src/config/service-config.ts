/** In the order in which a version passes through them. */
export const environmentNames = [
  'development',
  'staging',
  'production',
] as const;

export type EnvironmentName = (typeof environmentNames)[number];

export const strategies = ['rolling', 'blue-green', 'canary'] as const;

export type Strategy = (typeof strategies)[number];

/** How many tasks run, by load. */
export interface Scaling {
  /**
   * False until the first deployment has created the ECS service: AWS refuses
   * to scale a service that does not exist.
   */
  enabled: boolean;
  minimum: number;
  maximum: number;
  /** Tasks are added above this share of their CPU. */
  cpuPercent: number;
}

export interface EnvironmentConfig {
  /** As in deployment.yaml: blue-green and canary need two target groups. */
  strategy: Strategy;
  /** CPU units of a task; 1024 is one vCPU. */
  cpu: number;
  /** Memory of a task in MiB. */
  memory: number;
  /** Tasks that the service is created with. */
  tasks: number;
  /** Environment variables of the container. */
  variables: Readonly<Record<string, string>>;
  /**
   * Environment variables whose values are secret: each one is the name of an
   * SSM SecureString below /canary-portal/NAME/ENVIRONMENT/secrets/.
   */
  secrets: readonly string[];
  /** Place of its rules among the load balancer's, 1 to 50000. */
  listenerPriority: number;
  scaling?: Scaling;
}

/** What service.json says, checked and with defaults. */
export interface ServiceConfig {
  name: string;
  accountId: string;
  region: string;
  /** `owner/name`. */
  repository: string;
  repositoryHost: string;
  /** Ids that GitHub gives for good; with both, only they are trusted. */
  repositoryOwnerId?: string;
  repositoryId?: string;
  /** The catalog's name of the service: only it may command the ECS service. */
  entityRef: string;
  environments: Partial<Record<EnvironmentName, EnvironmentConfig>>;
}
