import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { CompoundEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  parseTargets,
  type Target,
} from '@canary-portal/plugin-deployments-common';
import type { Request, Response } from 'express';
import type { ApprovalDesk } from '../commands/ApprovalDesk';
import type { RollbackEngine } from '../commands/RollbackEngine';
import type { RepositorySource } from '../sources/RepositorySource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { RepositorySync } from '../sync/RepositorySync';
import type { SyncManager } from '../sync/SyncManager';
import type { AccessibleEntity, EntityAccess } from './EntityAccess';
import type { PartsLoader } from './PartsLoader';
import type { RepositoryReports } from './RepositoryReports';
import type { ServingFactsLoader } from './ServingFactsLoader';
import type { TargetViews } from './TargetViews';

/** What every handler works with. */
export interface ApiContext {
  httpAuth: HttpAuthService;
  access: EntityAccess;
  store: DeploymentStore;
  parts: PartsLoader;
  views: TargetViews;
  reports: RepositoryReports;
  servingFacts: ServingFactsLoader;
  sync: Pick<SyncManager, 'ensure' | 'refresh'>;
  /** Only says what cannot be read: readers never reach GitHub. */
  repositories: Pick<RepositorySource, 'refusal'>;
  repositorySync: Pick<RepositorySync, 'refresh'>;
  engine: Pick<RollbackEngine, 'request'>;
  approvals: Pick<ApprovalDesk, 'request' | 'decide'>;
  /** Why this portal accepts no commands. */
  commandsRefusal: string | undefined;
  now: () => number;
}

export type Handler = (req: Request, res: Response) => Promise<void>;

export function entityRefOf(req: Request): CompoundEntityRef {
  const { kind, namespace, name } = req.params;
  return { kind, namespace, name };
}

/** The entity of a read, with the person's decisions on it. */
export async function readEntity(
  req: Request,
  { httpAuth, access }: ApiContext,
): Promise<AccessibleEntity> {
  const credentials = await httpAuth.credentials(req, { allow: ['user'] });
  return access.forReading(credentials, entityRefOf(req));
}

/** A target that the entity itself names: a client can name no other. */
export function targetOf(
  { entity, entityRef }: AccessibleEntity,
  targetId: string,
): Target {
  const { targets } = parseTargets(entity);
  const target = targets.find(t => t.targetId === targetId);
  if (!target) {
    throw new NotFoundError(
      `${entityRef} has no target ${targetId}: take one from its overview.`,
    );
  }
  return target;
}
