import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  deploymentsReadPermission,
  deploymentsRollbackApprovePermission,
  deploymentsRollbackPermission,
} from '@canary-portal/plugin-deployments-common';

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

/** What a person may do with one entity. */
export interface Decisions {
  read: boolean;
  rollback: boolean;
  rollbackApprove: boolean;
}

/** An entity that a person may see. */
export interface AccessibleEntity {
  entity: Entity;
  /** Canonical: what permissions, tags and the store are compared with. */
  entityRef: string;
  decisions: Decisions;
}

const DECISIONS_LAST_MS = 10_000;
/** Up to so much less of it, or a crowd that came together renews together. */
const JITTER = 0.3;
const MAX_DECISIONS = 5_000;

/**
 * The entity with the person's own rights (404 when they cannot see it), then the
 * permissions on it. Reads may be answered from decisions that are 10 s old;
 * commands never are.
 */
export class EntityAccess {
  private readonly catalog: CatalogService;
  private readonly permissions: PermissionsService;
  private readonly now: () => number;
  private readonly random: () => number;
  private readonly cache = new Map<
    string,
    { until: number; access: Promise<AccessibleEntity> }
  >();

  constructor(options: {
    catalog: CatalogService;
    permissions: PermissionsService;
    now: () => number;
    /** From 0 to 1; `Math.random` when absent. */
    random?: () => number;
  }) {
    this.catalog = options.catalog;
    this.permissions = options.permissions;
    this.now = options.now;
    this.random = options.random ?? Math.random;
  }

  /** For a read; throws `NotFoundError` or `NotAllowedError`. */
  async forReading(
    credentials: UserCredentials,
    ref: CompoundEntityRef,
  ): Promise<AccessibleEntity> {
    const key = `${credentials.principal.userEntityRef} ${stringifyEntityRef(
      ref,
    )}`;
    const known = this.cache.get(key);
    if (known && known.until > this.now()) {
      return requireRead(await known.access);
    }
    const access = this.fresh(credentials, ref);
    const entry = { until: Number.POSITIVE_INFINITY, access };
    this.cache.delete(key);
    this.cache.set(key, entry);
    this.forgetOldest();
    access.then(
      () => {
        // From its arrival: where a decision takes long, it would otherwise be
        // old when it comes, and a busy portal would ask for ever.
        entry.until =
          this.now() + DECISIONS_LAST_MS * (1 - JITTER * this.random());
      },
      () => this.cache.delete(key),
    );
    return requireRead(await access);
  }

  /** For a command: asked anew each time. */
  async forCommand(
    credentials: UserCredentials,
    ref: CompoundEntityRef,
  ): Promise<AccessibleEntity> {
    return requireRead(await this.fresh(credentials, ref));
  }

  private async fresh(
    credentials: UserCredentials,
    ref: CompoundEntityRef,
  ): Promise<AccessibleEntity> {
    const entity = await this.catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(
        `There is no entity ${stringifyEntityRef(
          ref,
        )} in the catalog, or you may not see it.`,
      );
    }
    const entityRef = stringifyEntityRef(entity);
    const answers = await this.permissions.authorize(
      [
        deploymentsReadPermission,
        deploymentsRollbackPermission,
        deploymentsRollbackApprovePermission,
      ].map(permission => ({ permission, resourceRef: entityRef })),
      { credentials },
    );
    const [read, rollback, rollbackApprove] = answers.map(
      answer => answer.result === AuthorizeResult.ALLOW,
    );
    return {
      entity,
      entityRef,
      decisions: { read, rollback, rollbackApprove },
    };
  }

  private forgetOldest(): void {
    if (this.cache.size > MAX_DECISIONS) {
      const [oldest] = this.cache.keys();
      this.cache.delete(oldest);
    }
  }
}

function requireRead(access: AccessibleEntity): AccessibleEntity {
  if (!access.decisions.read) {
    throw new NotAllowedError(
      `You may not see the deployments of ${access.entityRef}: it takes the permission ${deploymentsReadPermission.name}.`,
    );
  }
  return access;
}
