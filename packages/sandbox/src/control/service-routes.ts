import { ProvisionOptions } from '../provision';
import { ControlInputError } from '../world/control-input-error';
import { ProvisionedService } from '../world/directory';
import { World } from '../world/world';
import {
  objectOf,
  onlyMembers,
  optionalNumberOf,
  optionalTextOf,
  textOf,
} from './body';
import { Routes } from './router';
import { viewState } from './state-view';

const MEMBERS = [
  'name',
  'environment',
  'cluster',
  'productionPort',
  'testPort',
  'containerName',
  'containerPort',
];

/** What there is, and how to make more of it. */
export function serviceRoutes(
  world: World,
  provision: (options: ProvisionOptions) => Promise<ProvisionedService>,
): Routes {
  return {
    'GET /health': () => ({ status: 'ok' }),
    'GET /state': () => viewState(world),
    'GET /services': () => ({ services: world.directory.all() }),

    'POST /services'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, MEMBERS);
      const name = textOf(input, 'name');
      const environment = textOf(input, 'environment');
      if (world.directory.has(name, environment)) {
        throw new ControlInputError(
          `'${name}' in ${environment} has been provisioned already`,
        );
      }
      return provision({
        name,
        environment,
        cluster: optionalTextOf(input, 'cluster'),
        productionPort: optionalNumberOf(input, 'productionPort'),
        testPort: optionalNumberOf(input, 'testPort'),
        containerName: optionalTextOf(input, 'containerName'),
        containerPort: optionalNumberOf(input, 'containerPort'),
      });
    },
  };
}
