import type {
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import {
  type RolloutMeta,
  type RolloutPlan,
  parseDeploymentDescriptor,
  restingConfiguration,
} from '@canary-portal/rollout-plan';

export const CONTAINER = 'app';
export const PORT = 8080;

/** `deployment.yaml` of a service with the portal's defaults, of 2/3/5 min. */
const DESCRIPTOR = `
apiVersion: canary-portal/v1
environments:
  production:
    strategy: canary
    approval: none
    canary-stages:
      - { percentage: 5, duration: 2m }
      - { percentage: 25, duration: 3m }
      - { percentage: 50, duration: 5m }
      - { percentage: 100 }
    rollback-triggers:
      health-check-failure: { consecutive: 3, interval: 10s }
      error-rate-threshold: { above: 5%, minimum-requests: 50 }
      response-time-threshold: { percentile: p95, above: 2s, minimum-requests: 200 }
      manual-trigger: { approval: none }
    max-hold: 15m
    after-max-hold: rollback
    scale-up-timeout: 10m
    bake-time: 10m
`;

/** The plan that every measurement starts from. */
export function standardPlan(): RolloutPlan {
  return parseDeploymentDescriptor(DESCRIPTOR).environments.production;
}

/** Written on the task definitions of a measurement. */
export function metaOf(version: string, plan: RolloutPlan): RolloutMeta {
  return {
    schema: 1,
    environment: 'production',
    repository: 'bench/service',
    commit: '0123456789abcdef0123456789abcdef01234567',
    version,
    run: `bench-${version}`,
    actor: 'bench',
    plan,
    fingerprint: '',
  };
}

/** A task definition of one container; the version makes it a new one. */
export function taskDefinitionOf(options: {
  family: string;
  image: string;
  version: string;
}): RegisterTaskDefinitionCommandInput {
  const { family, image, version } = options;
  return {
    family,
    cpu: '256',
    memory: '512',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [
      {
        name: CONTAINER,
        image,
        essential: true,
        portMappings: [{ containerPort: PORT, protocol: 'tcp' }],
        environment: [{ name: 'VERSION', value: version }],
        healthCheck: {
          command: ['CMD-SHELL', 'node healthcheck.mjs || exit 1'],
          interval: 10,
          timeout: 5,
          retries: 3,
          startPeriod: 10,
        },
      },
    ],
  };
}

/** What `CreateService` is told beside names, task definition and load balancer. */
export function serviceSettings(options: {
  tasks: number;
  blue: string;
  green: string;
  productionRule: string;
  testRule?: string;
}): Pick<
  CreateServiceCommandInput,
  | 'desiredCount'
  | 'launchType'
  | 'networkConfiguration'
  | 'loadBalancers'
  | 'deploymentConfiguration'
  | 'healthCheckGracePeriodSeconds'
> {
  return {
    desiredCount: options.tasks,
    launchType: 'FARGATE',
    healthCheckGracePeriodSeconds: 0,
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-a', 'subnet-b'] },
    },
    loadBalancers: [
      {
        targetGroupArn: options.blue,
        containerName: CONTAINER,
        containerPort: PORT,
        advancedConfiguration: {
          alternateTargetGroupArn: options.green,
          productionListenerRule: options.productionRule,
          testListenerRule: options.testRule,
          roleArn: 'arn:aws:iam::111122223333:role/ecs-load-balancing',
        },
      },
    ],
    deploymentConfiguration: restingConfiguration({ strategy: 'canary' }),
  };
}
