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
import { createDeploymentStore } from './store/DeploymentStore';
import { openDatabase } from './store/openDatabase';
import { removeExpired } from './store/retention';
import { Announcer } from './sync/Announcer';
import { EvidenceCollector } from './sync/EvidenceCollector';
import { findServices } from './sync/findServices';
import { GroupSync } from './sync/GroupSync';
import { ServiceSync } from './sync/ServiceSync';
import { SyncManager } from './sync/SyncManager';

const RETENTION_EVERY_MS = 60 * 60 * 1000;

/** What the plugin is given by the backend. */
export interface Surroundings {
  config: DeploymentsConfig;
  source: EcsSource;
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
  /** Begins to read ECS, and goes on with commands of a process that died. */
  start(): void;
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** Joins store, sync, commands and API; starts nothing. */
export async function wire(surroundings: Surroundings): Promise<Wired> {
  const { config, source, logger } = surroundings;
  const clock = surroundings.clock ?? systemClock;
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
    random: surroundings.random ?? Math.random,
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
      catalog: surroundings.catalog,
      permissions: surroundings.permissions,
      now,
    }),
    store,
    parts,
    views: new TargetViews(parts),
    sync,
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
    start: () => sync.start(everyRound),
    stop: () => sync.stop(),
  };
}
