import { World } from '../world/world';
import {
  objectOf,
  onlyMembers,
  optionalNumberOf,
  optionalTextOf,
  queryNumber,
} from './body';
import { ControlInputError } from '../world/control-input-error';
import { Routes } from './router';

function viewClock({ clock }: World) {
  return {
    now: new Date(clock.now()),
    speed: clock.speed,
    behindSeconds: Math.round((Date.now() - clock.now()) / 1000),
  };
}

/** Clock, traffic, logs and timing. */
export function worldRoutes(world: World): Routes {
  return {
    'GET /clock': () => viewClock(world),

    'POST /clock'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, ['speed', 'catchUp']);
      const speed = optionalNumberOf(input, 'speed');
      const catchUp = optionalNumberOf(input, 'catchUp');
      if ((speed === undefined) === (catchUp === undefined)) {
        throw new ControlInputError(
          'Send speed (world seconds per second), or catchUp (the speed at ' +
            'which to run until world time is real time)',
        );
      }
      if (speed !== undefined) world.clock.setSpeed(speed);
      if (catchUp !== undefined) void world.clock.catchUp(catchUp);
      return viewClock(world);
    },

    'GET /traffic/:service'({ path, query }) {
      const environment = query.get('environment') ?? undefined;
      const service = world.directory.find(path.service, environment);
      return world.traffic.observed(service, {
        requests: queryNumber(query, 'requests'),
        seconds: queryNumber(query, 'seconds'),
      });
    },

    'PUT /traffic/:service'({ path, body }) {
      const input = objectOf(body);
      onlyMembers(input, ['environment', 'rps']);
      const environment = optionalTextOf(input, 'environment');
      const service = world.directory.find(path.service, environment);
      const rps = optionalNumberOf(input, 'rps');
      if (rps === undefined) throw new ControlInputError("'rps' is missing");
      world.traffic.setRate(service, rps);
      return { service: service.serviceName, rps };
    },

    'GET /logs/:service'({ path, query }) {
      const environment = query.get('environment') ?? undefined;
      const service = world.directory.find(path.service, environment);
      const { cluster, serviceName } = service;
      const revision =
        queryNumber(query, 'revision') ??
        world.tasks.newestRevision(cluster, serviceName);
      if (revision === undefined) return { lines: [] };
      return {
        revision,
        lines: world.logs
          .lines(cluster, serviceName, revision)
          .map(({ at, ...line }) => ({ at: new Date(at), ...line })),
      };
    },

    'GET /timing': () => ({
      pullSeconds: world.tasks.pullSeconds,
      bootSeconds: world.tasks.bootSeconds,
    }),

    'PUT /timing'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, ['pullSeconds', 'bootSeconds']);
      for (const name of ['pullSeconds', 'bootSeconds'] as const) {
        const seconds = optionalNumberOf(input, name);
        if (seconds === undefined) continue;
        if (seconds < 0) throw new ControlInputError(`'${name}' is below 0`);
        world.tasks[name] = seconds;
      }
      const { pullSeconds, bootSeconds } = world.tasks;
      return { pullSeconds, bootSeconds };
    },
  };
}
