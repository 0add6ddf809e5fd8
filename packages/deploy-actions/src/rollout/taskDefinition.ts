import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  type ContainerDefinition,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { toRegisterInput } from '@canary-portal/ecs-rollout';
import type { Clients } from '../shared/clients';
import { InputError } from '../shared/inputs';
import { readTaskDefinition } from './files';
import type { RolloutInputs } from './inputs';
import type { ServiceSettings } from './settings';

/** The definition that the service runs now. */
async function currentDefinition(
  clients: Pick<Clients, 'ecs'>,
  { target }: RolloutInputs,
): Promise<RegisterTaskDefinitionCommandInput> {
  const { services = [] } = await clients.ecs.send(
    new DescribeServicesCommand({
      cluster: target.cluster,
      services: [target.service],
    }),
  );
  const name = services.find(s => s.status === 'ACTIVE')?.taskDefinition;
  if (!name) {
    throw new InputError(
      `The service ${target.service} does not exist, so there is no task definition to start from: set the input task-definition.`,
    );
  }
  const { taskDefinition, tags } = await clients.ecs.send(
    new DescribeTaskDefinitionCommand({
      taskDefinition: name,
      include: ['TAGS'],
    }),
  );
  return toRegisterInput(taskDefinition ?? {}, {}, tags ?? []);
}

function containerFor(
  containers: readonly ContainerDefinition[],
  wanted: string | undefined,
): string {
  const names = containers.map(container => container.name ?? '');
  if (wanted) {
    if (names.includes(wanted)) return wanted;
    throw new InputError(
      `The task definition has no container "${wanted}". It has ${names.join(
        ', ',
      )}.`,
    );
  }
  const essential = containers.find(c => c.essential !== false);
  return essential?.name ?? names[0] ?? '';
}

/** Puts the image into the container it is for. */
export function withImage(
  definition: RegisterTaskDefinitionCommandInput,
  image: string | undefined,
  wanted: string | undefined,
): RegisterTaskDefinitionCommandInput {
  const containers = definition.containerDefinitions ?? [];
  const container = containerFor(containers, wanted);
  if (!image) return definition;
  return {
    ...definition,
    containerDefinitions: containers.map(c =>
      c.name === container ? { ...c, image } : c,
    ),
  };
}

/** What is deployed: the settings, the file or what runs now, with the image in place. */
export async function chooseTaskDefinition(
  clients: Pick<Clients, 'ecs'>,
  inputs: RolloutInputs,
  settings: ServiceSettings | undefined,
): Promise<RegisterTaskDefinitionCommandInput> {
  const { taskDefinitionPath, image, container } = inputs;
  if (!settings && !taskDefinitionPath && !image) {
    throw new InputError(
      'There is nothing to deploy: set the input image, task-definition, or both.',
    );
  }
  if (settings) {
    return allWithImages(withImage(settings.taskDefinition, image, container));
  }
  const definition = taskDefinitionPath
    ? readTaskDefinition(taskDefinitionPath)
    : await currentDefinition(clients, inputs);
  return withImage(definition, image, container);
}

/** The settings name no image of ours: that comes with each version. */
function allWithImages(
  definition: RegisterTaskDefinitionCommandInput,
): RegisterTaskDefinitionCommandInput {
  const missing = (definition.containerDefinitions ?? [])
    .filter(container => !container.image)
    .map(container => container.name);
  if (missing.length > 0) {
    throw new InputError(
      `No image is known for the container ${missing.join(
        ', ',
      )}: set the input image, and the input container where there are several.`,
    );
  }
  return definition;
}
