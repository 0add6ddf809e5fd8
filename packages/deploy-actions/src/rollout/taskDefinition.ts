import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  type ContainerDefinition,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { toRegisterInput } from '@canary-portal/ecs-rollout';
import type { Clients } from './clients';
import { readTaskDefinition } from './files';
import { InputError, type RolloutInputs } from './inputs';

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

/** Tag of an image, or the short digest of one without a tag. */
export function versionOfImage(image: string): string {
  const [named, digest] = image.split('@');
  const name = named.slice(named.lastIndexOf('/') + 1);
  const tag = name.split(':')[1];
  return tag ?? digest?.replace('sha256:', '').slice(0, 12) ?? 'latest';
}

/** What is deployed: the file or what runs now, with the image in place. */
export async function chooseTaskDefinition(
  clients: Pick<Clients, 'ecs'>,
  inputs: RolloutInputs,
): Promise<RegisterTaskDefinitionCommandInput> {
  const { taskDefinitionPath, image, container } = inputs;
  if (!taskDefinitionPath && !image) {
    throw new InputError(
      'There is nothing to deploy: set the input image, task-definition, or both.',
    );
  }
  const definition = taskDefinitionPath
    ? readTaskDefinition(taskDefinitionPath)
    : await currentDefinition(clients, inputs);
  return withImage(definition, image, container);
}
