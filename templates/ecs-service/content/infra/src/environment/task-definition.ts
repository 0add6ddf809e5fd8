import type { EnvironmentConfig } from '../config/service-config.ts';
import {
  CONTAINER,
  type EnvironmentNames,
  HEALTH_PATH,
  PORT,
} from '../names.ts';
import { secretParameter } from '../policies/tasks.ts';

const HEALTH_CHECK = [
  `fetch('http://127.0.0.1:${PORT}${HEALTH_PATH}')`,
  '.then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))',
].join('');

function containerDefinition(
  { variables, secrets }: EnvironmentConfig,
  names: EnvironmentNames,
  region: string,
) {
  return {
    name: CONTAINER,
    essential: true,
    portMappings: [{ containerPort: PORT, protocol: 'tcp' }],
    readonlyRootFilesystem: true,
    linuxParameters: {
      initProcessEnabled: true,
      capabilities: { drop: ['ALL'] },
    },
    environment: Object.entries(variables).map(([name, value]) => ({
      name,
      value,
    })),
    secrets: secrets.map(name => ({
      name,
      valueFrom: secretParameter(names, name),
    })),
    // ECS ignores the image's own. The image has no curl.
    healthCheck: {
      command: ['CMD', 'node', '-e', HEALTH_CHECK],
      interval: 10,
      timeout: 5,
      retries: 3,
      startPeriod: 30,
    },
    // Longer than the service takes to drain.
    stopTimeout: 30,
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': names.logGroup,
        'awslogs-region': region,
        'awslogs-stream-prefix': CONTAINER,
        // A log that is slow must not stop the service.
        mode: 'non-blocking',
        'max-buffer-size': '4m',
      },
    },
  };
}

/** Input of `RegisterTaskDefinition`, but for the image. */
export function taskDefinition(
  environment: EnvironmentConfig,
  names: EnvironmentNames,
  options: { region: string; taskRoleArn: string; executionRoleArn: string },
) {
  const { region, taskRoleArn, executionRoleArn } = options;
  return {
    family: names.service,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    runtimePlatform: {
      cpuArchitecture: 'X86_64',
      operatingSystemFamily: 'LINUX',
    },
    cpu: String(environment.cpu),
    memory: String(environment.memory),
    taskRoleArn,
    executionRoleArn,
    containerDefinitions: [containerDefinition(environment, names, region)],
  };
}
