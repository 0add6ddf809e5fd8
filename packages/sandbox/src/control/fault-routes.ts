import { parseBehaviour } from '../world/behaviour';
import { ControlInputError } from '../world/control-input-error';
import { DirectoryService } from '../world/directory';
import { World } from '../world/world';
import { declareImage } from './declare-image';
import { Body, objectOf, onlyMembers, optionalTextOf, textOf } from './body';
import { Routes } from './router';

function findService(world: World, body: Body): DirectoryService {
  const environment = optionalTextOf(body, 'environment');
  return world.directory.find(textOf(body, 'service'), environment);
}

function revisionOf(
  world: World,
  { cluster, serviceName }: DirectoryService,
  value: unknown,
): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) {
    return value;
  }
  if (value !== undefined && value !== 'newest') {
    throw new ControlInputError(
      "'revision' must be 'newest' or the number of a task definition revision",
    );
  }
  const newest = world.tasks.newestRevision(cluster, serviceName);
  if (newest === undefined) {
    throw new ControlInputError(
      `${serviceName} has no tasks: deploy it first, or name a revision`,
    );
  }
  return newest;
}

/** Faults of revisions, and of images from birth. */
export function faultRoutes(world: World): Routes {
  return {
    'GET /faults': () => ({ faults: world.behaviours.faults() }),

    'POST /faults'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, ['service', 'environment', 'revision', 'behaviour']);
      const service = findService(world, input);
      const fault = {
        clusterName: service.cluster,
        serviceName: service.serviceName,
        revision: revisionOf(world, service, input.revision),
        behaviour: parseBehaviour(input.behaviour),
      };
      world.behaviours.setRevision(fault);
      return fault;
    },

    'DELETE /faults'({ query }) {
      const name = query.get('service');
      const environment = query.get('environment') ?? undefined;
      const service = name
        ? world.directory.find(name, environment)
        : undefined;
      world.behaviours.clear(
        service && {
          clusterName: service.cluster,
          serviceName: service.serviceName,
        },
      );
      return { faults: world.behaviours.faults() };
    },

    'GET /images': () => ({
      repositories: world.images.all().map(({ name, images }) => ({
        name,
        images: images.map(({ digest, tags, pushedAt }) => ({
          digest,
          tags,
          pushedAt: new Date(pushedAt),
          behaviour: world.behaviours.ofImage(digest),
        })),
      })),
    }),

    'PUT /images/:repository/:tag'({ path, body }) {
      const { repository, tag } = path;
      const input = objectOf(body ?? {});
      onlyMembers(input, ['behaviour']);
      const behaviour = parseBehaviour(input.behaviour ?? {});
      return declareImage(world, repository, tag, behaviour);
    },
  };
}
