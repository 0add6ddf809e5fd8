import { randomUUID } from 'node:crypto';
import type {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { systemClock, type Clock } from '@canary-portal/ecs-rollout';
import type { ApiContext } from './api/context';
import { EntityAccess } from './api/EntityAccess';
import { PartsLoader } from './api/PartsLoader';
import { RepositoryReports } from './api/RepositoryReports';
import { ServingFactsLoader } from './api/ServingFactsLoader';
import { TargetViews } from './api/TargetViews';
import { ApprovalDesk } from './commands/ApprovalDesk';
import { AuditTrail } from './commands/AuditTrail';
import { CommandFollower } from './commands/CommandFollower';
import { commandsRefusal } from './commands/commandsRefusal';
import { endOvertaken } from './commands/endOvertaken';
import { RestKeeper } from './commands/RestKeeper';
import { RollbackEngine } from './commands/RollbackEngine';
import type { DeploymentsConfig } from './config/readConfig';
import type { EcsSource } from './sources/EcsSource';
import type { RepositorySource } from './sources/RepositorySource';
import { createDeploymentStore } from './store/DeploymentStore';
import { openDatabase } from './store/openDatabase';
import { removeExpired } from './store/retention';
import { Announcer } from './sync/Announcer';
import { EvidenceCollector } from './sync/EvidenceCollector';
import { findRepositories } from './sync/findRepositories';
import { findServices } from './sync/findServices';
import { GroupSync } from './sync/GroupSync';
import { RepositorySync } from './sync/RepositorySync';
import { ServiceSync } from './sync/ServiceSync';
import { SyncManager } from './sync/SyncManager';

const RETENTION_EVERY_MS = 60 * 60 * 1000;

/** What the plugin is given by the backend. */
export interface Surroundings {
  config: DeploymentsConfig;
  source: EcsSource;
  repositories: RepositorySource;
  database: DatabaseService;
  catalog: CatalogService;
  permissions: PermissionsService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  signals: SignalsService;
  logger: LoggerService;
  clock?: Clock;
  random?: () => number;
}

/** The parts of the plugin, joined. */
export interface Wired {
  api: ApiContext;
  services: ServiceSync;
  engine: RollbackEngine;
  approvals: ApprovalDesk;
  repositorySync: RepositorySync;
  /** Begins to read ECS, and goes on with commands of a process that died. */
  start(): void;
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** Joins store, sync, commands and API; starts nothing. */
export async function wire(surroundings: Surroundings): Promise<Wired> {
  const { config, source, logger } = surroundings;
  const clock = surroundings.clock ?? systemClock;
  const random = surroundings.random ?? Math.random;
  const now = () => clock.now();
  const instance = randomUUID();
  const db = await openDatabase(surroundings.database);
  const store = createDeploymentStore(db);
  const announcer = new Announcer(surroundings.signals, logger);
  const announce = () => announcer.announce();
  const tell = async (serviceArn: string) => {
    await store.services.touch(serviceArn);
    await announce();
  };

  const audit = new AuditTrail({
    auditor: surroundings.auditor,
    store: store.audit,
    now,
  });
  const refusal = commandsRefusal(config);
  const follower = new CommandFollower({ source, store, audit, now, logger });
  const restKeeper = new RestKeeper({
    source,
    store,
    audit,
    commandsRefusal: refusal,
    now,
    logger,
  });
  const services = new ServiceSync({
    source,
    store,
    evidence: new EvidenceCollector({
      source,
      store,
      everyMs: config.sync.metricsMs,
    }),
    afterRead: async snapshot => {
      const followed = await follower.follow(snapshot);
      const overtaken = await endOvertaken(snapshot.serviceArn, {
        store,
        audit,
        now,
      });
      return {
        changed: followed || overtaken,
        again: await restKeeper.keep(snapshot),
      };
    },
    now,
    logger,
  });
  const sync = new SyncManager({
    source,
    services,
    findServices: () => findServices(surroundings.catalog, surroundings.auth),
    createGroup: name =>
      new GroupSync({
        name,
        source,
        store,
        services,
        intervals: config.sync,
        holder: instance,
        logger,
        announce,
        now,
      }),
    atEnd: () => store.leases.releaseAll(instance),
    announce,
    catalogMs: config.sync.catalogMs,
    clock,
    random,
    logger,
  });
  const repositorySync = new RepositorySync({
    source: surroundings.repositories,
    store: store.repositories,
    leases: store.leases,
    findRepositories: () =>
      findRepositories(surroundings.catalog, surroundings.auth),
    holder: instance,
    everyMs: config.sync.repositoryMs,
    roundMs: config.sync.catalogMs,
    announce,
    clock,
    random,
    logger,
  });

  const engine = new RollbackEngine({
    source,
    store,
    audit,
    clock,
    instance,
    changed: async serviceArn => {
      await tell(serviceArn);
      sync.readAgain(serviceArn);
    },
    logger,
  });
  const approvals = new ApprovalDesk({
    source,
    store,
    audit,
    engine,
    approvalMs: config.rollback.approvalMs,
    now,
    changed: tell,
  });

  let retainedAt = 0;
  const everyRound = async () => {
    await engine.resume();
    await approvals.expire();
    if (now() - retainedAt > RETENTION_EVERY_MS) {
      retainedAt = now();
      await removeExpired(db, config.retention, now());
    }
  };

  const parts = new PartsLoader({ store, source, commandsRefusal: refusal });
  const api: ApiContext = {
    httpAuth: surroundings.httpAuth,
    access: new EntityAccess({
      auth: surroundings.auth,
      catalog: surroundings.catalog,
      permissions: surroundings.permissions,
      now,
    }),
    store,
    parts,
    views: new TargetViews(parts),
    reports: new RepositoryReports(store.repositories),
    servingFacts: new ServingFactsLoader(store),
    sync,
    repositories: surroundings.repositories,
    repositorySync,
    engine,
    approvals,
    commandsRefusal: refusal,
    now,
  };
  return {
    api,
    services,
    engine,
    approvals,
    repositorySync,
    start() {
      sync.start(everyRound);
      repositorySync.start();
    },
    async stop() {
      // Before the other, which gives the leases up.
      await repositorySync.stop();
      await sync.stop();
    },
  };
}
