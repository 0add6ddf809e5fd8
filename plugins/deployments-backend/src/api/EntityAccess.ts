import type {
  AuthService,
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
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  deploymentsReadPermission,
  deploymentsRollbackApprovePermission,
  deploymentsRollbackPermission,
} from '@canary-portal/plugin-deployments-common';
import { SharedReads } from './SharedReads';

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
/** Renewed in the background from this age on: who reads on and on never waits. */
const RENEWED_FROM_MS = 7_000;
/** Up to so much later, or a crowd that came together renews together. */
const JITTER_MS = 2_000;
const MAX_DECISIONS = 5_000;

interface Kept {
  access: Promise<AccessibleEntity>;
  /** When a read begins to renew it; `Infinity` while that is under way. */
  renewFrom: number;
  until: number;
}

/**
 * The entity with the person's own rights (404 when they cannot see it), and the
 * permissions on it. Reads may be answered from decisions that are 10 s old;
 * commands never are.
 */
export class EntityAccess {
  private readonly catalog: CatalogService;
  private readonly permissions: PermissionsService;
  private readonly auth: AuthService;
  private readonly now: () => number;
  private readonly random: () => number;
  private readonly entities = new SharedReads<Entity | undefined>();
  private readonly cache = new Map<string, Kept>();

  constructor(options: {
    catalog: CatalogService;
    permissions: PermissionsService;
    auth: AuthService;
    now: () => number;
    /** From 0 to 1; `Math.random` when absent. */
    random?: () => number;
  }) {
    this.catalog = options.catalog;
    this.permissions = options.permissions;
    this.auth = options.auth;
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
    if (!known || known.until <= this.now()) {
      return requireRead(await this.keep(key, credentials, ref));
    }
    if (known.renewFrom <= this.now()) {
      known.renewFrom = Number.POSITIVE_INFINITY;
      // A renewal that fails is told to whoever reads next.
      this.keep(key, credentials, ref, known).catch(() => {});
    }
    return requireRead(await known.access);
  }

  /** For a command: asked anew each time. */
  async forCommand(
    credentials: UserCredentials,
    ref: CompoundEntityRef,
  ): Promise<AccessibleEntity> {
    const entity = await this.catalog.getEntityByRef(ref, { credentials });
    return requireRead(await this.decide(credentials, ref, entity));
  }

  /** Asks, and keeps the answer; `meanwhile` goes on to answer until it is here. */
  private keep(
    key: string,
    credentials: UserCredentials,
    ref: CompoundEntityRef,
    meanwhile?: Kept,
  ): Promise<AccessibleEntity> {
    const access = this.shared(ref).then(entity =>
      this.decide(credentials, ref, entity),
    );
    const entry: Kept = {
      access,
      renewFrom: Number.POSITIVE_INFINITY,
      until: Number.POSITIVE_INFINITY,
    };
    const put = () => {
      this.cache.delete(key);
      this.cache.set(key, entry);
      this.forgetOldest();
    };
    if (!meanwhile) {
      put();
    }
    access.then(
      () => {
        // From its arrival: where a decision takes long, it would otherwise be
        // old when it comes, and a busy portal would ask for ever.
        const arrivedAt = this.now();
        entry.until = arrivedAt + DECISIONS_LAST_MS;
        entry.renewFrom =
          arrivedAt + RENEWED_FROM_MS + JITTER_MS * this.random();
        // Not over one that was asked for later.
        if (meanwhile && this.cache.get(key) === meanwhile) {
          put();
        }
      },
      () => {
        if ([entry, meanwhile].includes(this.cache.get(key))) {
          this.cache.delete(key);
        }
      },
    );
    return access;
  }

  /** One read of the catalog for all who ask at once; `decide` says who may see it. */
  private shared(ref: CompoundEntityRef): Promise<Entity | undefined> {
    return this.entities.read(stringifyEntityRef(ref), async () =>
      this.catalog.getEntityByRef(ref, {
        credentials: await this.auth.getOwnServiceCredentials(),
      }),
    );
  }

  private async decide(
    credentials: UserCredentials,
    ref: CompoundEntityRef,
    entity: Entity | undefined,
  ): Promise<AccessibleEntity> {
    const missing = () =>
      new NotFoundError(
        `There is no entity ${stringifyEntityRef(
          ref,
        )} in the catalog, or you may not see it.`,
      );
    if (!entity) {
      throw missing();
    }
    const entityRef = stringifyEntityRef(entity);
    const answers = await this.permissions.authorize(
      [
        catalogEntityReadPermission,
        deploymentsReadPermission,
        deploymentsRollbackPermission,
        deploymentsRollbackApprovePermission,
      ].map(permission => ({ permission, resourceRef: entityRef })),
      { credentials },
    );
    const [visible, read, rollback, rollbackApprove] = answers.map(
      answer => answer.result === AuthorizeResult.ALLOW,
    );
    if (!visible) {
      throw missing();
    }
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
