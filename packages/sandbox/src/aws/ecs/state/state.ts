import { DeploymentRecord } from './deployment-record';
import {
  ClusterRecord,
  RevisionRecord,
  ServiceRecord,
  TaskDefinitionRecord,
  TaskRecord,
} from './records';
import { Tags } from './settings';

/** All that the engine knows, by ARN (clusters by name, families by name). */
export interface EcsState {
  clusters: Map<string, ClusterRecord>;
  /** Per family, revision 1 first. */
  taskDefinitions: Map<string, TaskDefinitionRecord[]>;
  services: Map<string, ServiceRecord>;
  revisions: Map<string, RevisionRecord>;
  deployments: Map<string, DeploymentRecord>;
  tasks: Map<string, TaskRecord>;
  /** Tasks that are not STOPPED, per service ARN. */
  liveTasks: Map<string, Set<string>>;
  tags: Map<string, Tags>;
}

export function emptyState(): EcsState {
  return {
    clusters: new Map(),
    taskDefinitions: new Map(),
    services: new Map(),
    revisions: new Map(),
    deployments: new Map(),
    tasks: new Map(),
    liveTasks: new Map(),
    tags: new Map(),
  };
}
