import { EcsContext, wakeNow } from './context';
import { EcsState } from './state/state';
import { frozenCopy } from './validate/values';

const VERSION = 1;

type Entries<M> = M extends Map<infer K, infer V> ? [K, V][] : never;

/** All state as JSON. */
export interface EcsSnapshot {
  version: typeof VERSION;
  ids: number;
  state: {
    [Name in keyof Omit<EcsState, 'liveTasks'>]: Entries<EcsState[Name]>;
  };
}

/** The snapshot is of another version, or is none. */
export class SnapshotError extends Error {
  constructor(found: unknown) {
    super(
      `The kept ECS state has version ${String(
        found,
      )}, this sandbox reads version ${VERSION}: delete the data folder and start again`,
    );
    this.name = 'SnapshotError';
  }
}

export function takeSnapshot(context: EcsContext): EcsSnapshot {
  const { state } = context;
  return structuredClone({
    version: VERSION,
    ids: context.ids.state,
    state: {
      clusters: [...state.clusters],
      taskDefinitions: [...state.taskDefinitions],
      services: [...state.services],
      revisions: [...state.revisions],
      deployments: [...state.deployments],
      tasks: [...state.tasks],
      tags: [...state.tags],
    },
  });
}

/**
 * Puts a snapshot in the place of all state. Tasks that lived are started
 * again under their own names; their old addresses leave the target groups.
 * @throws SnapshotError
 */
export function restoreSnapshot(
  context: EcsContext,
  snapshot: EcsSnapshot,
): void {
  if (snapshot?.version !== VERSION) throw new SnapshotError(snapshot?.version);
  context.wakes.clear();
  const { state } = context;
  const copy = structuredClone(snapshot.state);
  context.ids.state = snapshot.ids;
  state.clusters = new Map(copy.clusters);
  state.taskDefinitions = new Map(copy.taskDefinitions);
  state.services = new Map(copy.services);
  state.revisions = new Map(copy.revisions);
  state.deployments = new Map(copy.deployments);
  state.tasks = new Map(copy.tasks);
  state.tags = new Map(copy.tags);
  state.liveTasks = new Map();
  for (const revision of state.revisions.values())
    revision.workload = frozenCopy(revision.workload);
  relaunchTasks(context);
  for (const service of state.services.values()) wakeNow(context, service.arn);
}

function relaunchTasks(context: EcsContext) {
  const { state, clock } = context;
  const now = clock.now();
  for (const task of state.tasks.values()) {
    if (task.lastStatus === 'STOPPED') continue;
    const revision = state.revisions.get(task.revisionArn);
    if (task.address)
      for (const group of revision?.targetGroups ?? [])
        context.loadBalancing.deregister(group.targetGroupArn, {
          id: task.address.host,
          port: task.address.port,
        });
    task.address = undefined;
    task.registered = false;
    task.targetState = undefined;
    if (task.desiredStatus === 'STOPPED') {
      task.lastStatus = 'STOPPED';
      task.stoppedAt = now;
      continue;
    }
    const live = state.liveTasks.get(task.serviceArn) ?? new Set<string>();
    state.liveTasks.set(task.serviceArn, live.add(task.arn));
    task.lastStatus = 'PROVISIONING';
    task.provisionedAt = now;
    task.health = 'UNKNOWN';
    task.unhealthyAnnounced = false;
  }
}
