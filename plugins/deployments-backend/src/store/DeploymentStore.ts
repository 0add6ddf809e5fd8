import type { Knex } from 'knex';
import { AuditStore } from './AuditStore';
import { CommandStore } from './CommandStore';
import { EvidenceStore } from './EvidenceStore';
import { LeaseStore } from './LeaseStore';
import { RepositoryStore } from './RepositoryStore';
import { RolloutStore } from './RolloutStore';
import { ServiceStore } from './ServiceStore';

/** Everything that is kept, one store for each kind of thing. */
export interface DeploymentStore {
  services: ServiceStore;
  rollouts: RolloutStore;
  evidence: EvidenceStore;
  commands: CommandStore;
  audit: AuditStore;
  leases: LeaseStore;
  repositories: RepositoryStore;
}

export function createDeploymentStore(db: Knex): DeploymentStore {
  return {
    services: new ServiceStore(db),
    rollouts: new RolloutStore(db),
    evidence: new EvidenceStore(db),
    commands: new CommandStore(db),
    audit: new AuditStore(db),
    leases: new LeaseStore(db),
    repositories: new RepositoryStore(db),
  };
}
