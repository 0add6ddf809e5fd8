import type { Entity } from '@backstage/catalog-model';
import {
  checkConformance,
  PLAN_PATH,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';
import {
  parseDeploymentDescriptor,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import type { RepositoryRecord } from '../store/records';
import type { RepositoryStore } from '../store/RepositoryStore';
import type { ComparedRepository } from '../views/conformanceView';

interface Kept {
  key: string;
  compared: Promise<ComparedRepository | undefined>;
}

const MAX_KEPT = 500;

/**
 * Repositories compared with the contract, once for each commit and each version
 * of the entity however many read it. Compared here and not when they were read,
 * so that a new portal needs no new commit to say what it thinks of them.
 */
export class RepositoryReports {
  private readonly store: RepositoryStore;
  private readonly kept = new Map<string, Kept>();

  constructor(store: RepositoryStore) {
    this.store = store;
  }

  /** Undefined while nothing was read. */
  of(
    entity: Entity,
    entityRef: string,
    repository: EntityRepository,
    record: RepositoryRecord,
  ): Kept['compared'] {
    const key = `${record.location} ${record.version} ${entity.metadata.etag}`;
    const known = this.kept.get(entityRef);
    if (known?.key === key) {
      return known.compared;
    }
    const compared = this.compare(entity, repository);
    this.kept.delete(entityRef);
    this.kept.set(entityRef, { key, compared });
    compared.catch(() => this.kept.delete(entityRef));
    if (this.kept.size > MAX_KEPT) {
      const [oldest] = this.kept.keys();
      this.kept.delete(oldest);
    }
    return compared;
  }

  private async compare(
    entity: Entity,
    { treeUrl, catalogPath, slug }: EntityRepository,
  ): Promise<ComparedRepository | undefined> {
    const files = await this.store.files(treeUrl);
    return (
      files && {
        files,
        report: checkConformance({ files, entity, catalogPath, slug }),
        plans: plansOf(files[PLAN_PATH]),
      }
    );
  }
}

function plansOf(
  text: string | undefined,
): Record<string, RolloutPlan> | undefined {
  try {
    return text === undefined
      ? undefined
      : parseDeploymentDescriptor(text).environments;
  } catch {
    // What is wrong with it is among the findings.
    return undefined;
  }
}
