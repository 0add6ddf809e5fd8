import { createHash } from 'node:crypto';
import { Alarms, Clock, Images } from '../../../ports';
import { EcsWorld } from '../options';
import { FakeLoadBalancing, fakeLoadBalancing } from './fake-load-balancing';
import {
  FakeBehaviour,
  FakeTaskRunner,
  fakeTaskRunner,
} from './fake-task-runner';

export interface FakeAlarms extends Alarms {
  set(alarmName: string, state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'): void;
}

export function fakeAlarms(): FakeAlarms {
  const states = new Map<string, 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'>();
  return {
    state: name => states.get(name),
    set: (name, state) => {
      states.set(name, state);
    },
  };
}

export interface FakeImages extends Images {
  /** From now on there is no such image. */
  remove(image: string): void;
}

/** Every image exists, with a digest made from its name. */
export function fakeImages(): FakeImages {
  const missing = new Set<string>();
  return {
    digest(image) {
      if (missing.has(image)) return undefined;
      const pinned = /@(sha256:[0-9a-f]{64})$/.exec(image);
      if (pinned) return pinned[1];
      return `sha256:${createHash('sha256').update(image).digest('hex')}`;
    },
    remove: image => {
      missing.add(image);
    },
  };
}

export interface FakeWorld extends EcsWorld {
  taskRunner: FakeTaskRunner;
  loadBalancing: FakeLoadBalancing;
  alarms: FakeAlarms;
  images: FakeImages;
}

/** A world of no processes and no sockets, all of it on the given clock. */
export function createFakeWorld(options: {
  clock: Clock;
  /** What tasks do unless told otherwise per image. */
  behaviour?: Partial<FakeBehaviour>;
}): FakeWorld {
  const { clock } = options;
  const taskRunner = fakeTaskRunner(options);
  return {
    clock,
    taskRunner,
    loadBalancing: fakeLoadBalancing({
      clock,
      isHealthy: target => taskRunner.isHealthy(target),
    }),
    alarms: fakeAlarms(),
    images: fakeImages(),
  };
}
