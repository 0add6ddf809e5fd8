import { Operations } from '../../ports';
import { createContext } from './context';
import { clusterOperations } from './operations/clusters';
import { createServiceOperation } from './operations/create-service';
import { serviceDeploymentOperations } from './operations/service-deployments';
import { serviceOperations } from './operations/services';
import { steerDeploymentOperations } from './operations/steer-deployment';
import { tagOperations } from './operations/tags';
import { taskDefinitionOperations } from './operations/task-definitions';
import { taskOperations } from './operations/tasks';
import { updateServiceOperation } from './operations/update-service';
import { EcsEngineOptions, EcsTiming } from './options';
import { reconcileService } from './reconcile';
import { EcsSnapshot, restoreSnapshot, takeSnapshot } from './snapshot';

/** ECS for one account in one region, without its wire protocol. */
export interface EcsEngine {
  /** The API, by operation name; throws `AwsError`. */
  operations: Operations;
  /** All state as JSON, to be kept over a restart. */
  snapshot(): EcsSnapshot;
  /**
   * Puts a snapshot in the place of all state; tasks are started again. The
   * target groups and rules must be there already.
   * @throws SnapshotError for a snapshot of another version.
   */
  restore(snapshot: EcsSnapshot): void;
  /** Tags of a resource; none of one that is not there. */
  tagsOf(arn: string): Readonly<Record<string, string>>;
  /** Changes how long ECS takes, from the next stage on. */
  setTiming(timing: Partial<EcsTiming>): void;
  /** Stops all tasks; nothing moves any more. */
  close(): Promise<void>;
}

/**
 * An ECS that acts on the given world. With a `VirtualClock` and a fake world
 * it does the same in each run.
 */
export function createEcsEngine(options: EcsEngineOptions): EcsEngine {
  const context = createContext(options, reconcileService);
  return {
    operations: {
      ...clusterOperations(context),
      ...taskDefinitionOperations(context),
      ...createServiceOperation(context),
      ...updateServiceOperation(context),
      ...serviceOperations(context),
      ...serviceDeploymentOperations(context),
      ...steerDeploymentOperations(context),
      ...taskOperations(context),
      ...tagOperations(context),
    },
    tagsOf: arn => context.state.tags.get(arn) ?? {},
    snapshot: () => takeSnapshot(context),
    restore: snapshot => restoreSnapshot(context, snapshot),
    setTiming: timing => {
      Object.assign(context.timing, timing);
    },
    async close() {
      context.wakes.close();
      const handles = [...context.handles.values()];
      context.handles.clear();
      await Promise.allSettled(
        handles.map(handle => handle.stop('The sandbox is closing')),
      );
    },
  };
}
