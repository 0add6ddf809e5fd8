import { TaskHandle } from '../../ports';
import { Arns } from './arns';
import {
  EcsEngineOptions,
  EcsTiming,
  EcsWorld,
  defaultTiming,
} from './options';
import { Ids } from './state/random';
import { RevisionRecord, ServiceRecord, TaskRecord } from './state/records';
import { EcsState, emptyState } from './state/state';
import { UnverifiedBehaviour, assumedBehaviour } from './unverified';
import { Wakes } from './wakes';

const DAY_MS = 24 * 3600 * 1000;
const EVENTS_KEPT = 100;

/** What every part of the engine works with. */
export interface EcsContext extends EcsWorld {
  state: EcsState;
  ids: Ids;
  arns: Arns;
  timing: EcsTiming;
  unverified: UnverifiedBehaviour;
  /** Of tasks that were handed to the runner. */
  handles: Map<string, TaskHandle>;
  wakes: Wakes;
}

export function createContext(
  options: EcsEngineOptions,
  reconcile: (context: EcsContext, serviceArn: string) => void,
): EcsContext {
  const context: EcsContext = {
    clock: options.clock,
    taskRunner: options.taskRunner,
    loadBalancing: options.loadBalancing,
    alarms: options.alarms,
    images: options.images,
    state: emptyState(),
    ids: new Ids(options.seed ?? 1),
    arns: new Arns(
      options.region ?? 'eu-west-1',
      options.accountId ?? '111122223333',
    ),
    timing: { ...defaultTiming, ...options.timing },
    unverified: { ...assumedBehaviour, ...options.unverified },
    handles: new Map(),
    wakes: new Wakes(options.clock, arn => reconcile(context, arn)),
  };
  return context;
}

export const seconds = (value: number) => value * 1000;
export const minutes = (value: number) => value * 60_000;
export const days = (value: number) => value * DAY_MS;

/** Adds one line to a service's events. */
export function announce(
  context: EcsContext,
  service: ServiceRecord,
  message: string,
): void {
  service.events.unshift({
    id: context.ids.uuid(),
    createdAt: context.clock.now(),
    message: `(service ${service.name}) ${message}`,
  });
  service.events.length = Math.min(service.events.length, EVENTS_KEPT);
}

/** Lets the service be looked at again at once. */
export function wakeNow(context: EcsContext, serviceArn: string): void {
  context.wakes.at(serviceArn, context.clock.now());
}

/** Tasks that are not STOPPED. */
export function liveTasks(
  context: EcsContext,
  serviceArn: string,
): TaskRecord[] {
  const arns = context.state.liveTasks.get(serviceArn);
  if (!arns) return [];
  const tasks: TaskRecord[] = [];
  for (const arn of arns) {
    const task = context.state.tasks.get(arn);
    if (task) tasks.push(task);
  }
  return tasks;
}

export function revisionOf(context: EcsContext, arn: string): RevisionRecord {
  const revision = context.state.revisions.get(arn);
  if (!revision) throw new Error(`There is no service revision ${arn}`);
  return revision;
}

export function activeRevisions(
  context: EcsContext,
  service: ServiceRecord,
): RevisionRecord[] {
  return service.activeRevisionArns.map(arn => revisionOf(context, arn));
}
