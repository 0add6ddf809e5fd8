import { clientError } from '../errors';
import { Input, optionalText, recordList } from './input';
import { frozenCopy, isRecord, records, textOf } from './values';

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;

/** What a task definition is, of all that can be registered. */
const members = [
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'volumes',
  'placementConstraints',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'inferenceAccelerators',
  'ephemeralStorage',
  'runtimePlatform',
  'enableFaultInjection',
];

/**
 * A definition with ECS's defaults, as `DescribeTaskDefinition` shows it: it
 * can be registered again as it is.
 * @throws ClientException for what ECS would refuse.
 */
export function readTaskDefinition(input: Input): {
  family: string;
  definition: Record<string, unknown>;
} {
  const family = optionalText(input, 'family') ?? '';
  if (!NAME.test(family))
    throw clientError(
      'Family should be 1 to 255 letters, numbers, hyphens and underscores.',
    );
  const containers = recordList(input, 'containerDefinitions') ?? [];
  if (containers.length === 0)
    throw clientError('Container list cannot be empty.');
  const names = containers.map(({ name }) => textOf(name));
  names.forEach((name, index) => {
    if (!NAME.test(name))
      throw clientError(
        'Container.name should be 1 to 255 letters, numbers, hyphens and underscores.',
      );
    if (names.indexOf(name) !== index)
      throw clientError(`Container.name '${name}' is used twice.`);
  });
  checkFargate(input);
  const definition: Input = {
    containerDefinitions: containers.map(container =>
      withDefaults(container, textOf(input.networkMode)),
    ),
    volumes: [],
    placementConstraints: [],
  };
  for (const member of members)
    if (input[member] !== undefined) definition[member] = input[member];
  if (!containers.some(container => container.essential !== false))
    throw clientError('At least one container must be essential.');
  return { family, definition: frozenCopy(definition) };
}

function checkFargate(input: Input) {
  const compatibilities = input.requiresCompatibilities;
  if (!Array.isArray(compatibilities) || !compatibilities.includes('FARGATE'))
    return;
  if (input.networkMode !== 'awsvpc')
    throw clientError('Fargate only supports network mode awsvpc.');
  if (!input.cpu || !input.memory)
    throw clientError(
      "Fargate requires that 'cpu' and 'memory' be defined at the task level.",
    );
}

function withDefaults(container: Input, networkMode: string): Input {
  if (textOf(container.image) === '')
    throw clientError('Container.image should not be null or empty.');
  const ports = records(container.portMappings).map(port => ({
    ...port,
    ...(networkMode === 'awsvpc' && { hostPort: port.containerPort }),
    protocol: port.protocol ?? 'tcp',
  }));
  const check = container.healthCheck;
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
    portMappings: ports,
    ...(isRecord(check) && {
      healthCheck: { interval: 30, timeout: 5, retries: 3, ...check },
    }),
  };
}
