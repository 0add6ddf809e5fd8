import type { TargetView } from '@canary-portal/plugin-deployments-common';
import type { Target } from '@canary-portal/plugin-deployments-common';
import type { ServiceVersion } from '../store/ServiceStore';
import { iso } from '../views/figures';
import { approvalState, type ApprovalState } from '../views/rollbackState';
import { targetView } from '../views/targetView';
import type { AccessibleEntity } from './EntityAccess';
import type { PartsLoader } from './PartsLoader';
import { personCommand, personState } from './personState';

interface KeptView {
  version: number;
  entityEtag: string | undefined;
  view: Promise<{ view: TargetView; approval: ApprovalState }>;
}

const MAX_KEPT = 2_000;
/** Sync confirms every few seconds; silence that long means that it stands. */
const SILENT_AFTER_MS = 60_000;

/**
 * Target views, made once for each version of a service however many read them,
 * then narrowed to what each reader may do.
 */
export class TargetViews {
  private readonly parts: PartsLoader;
  private readonly kept = new Map<string, KeptView>();

  constructor(parts: PartsLoader) {
    this.parts = parts;
  }

  async view(
    access: AccessibleEntity,
    target: Target,
    version: ServiceVersion | undefined,
    now: number,
  ): Promise<TargetView> {
    const { view, approval } = await this.keep(access, target, version);
    const asOf = version?.asOf ?? null;
    return {
      ...view,
      asOf: asOf === null ? null : iso(asOf),
      stale: view.stale ?? silence(asOf, now),
      command: view.command && personCommand(view.command, access.decisions),
      rollback: personState(view.rollback, access.decisions, approval),
      rollout: view.rollout && {
        ...view.rollout,
        rollbackTo: personState(
          view.rollout.rollbackTo,
          access.decisions,
          approval,
        ),
      },
    };
  }

  private keep(
    { entity, entityRef }: AccessibleEntity,
    target: Target,
    service: ServiceVersion | undefined,
  ): KeptView['view'] {
    const key = `${entityRef} ${target.targetId}`;
    const version = service?.version ?? 0;
    const entityEtag = entity.metadata.etag;
    const known = this.kept.get(key);
    if (known?.version === version && known.entityEtag === entityEtag) {
      return known.view;
    }
    const view = this.parts.target(entity, entityRef, target).then(parts => ({
      view: targetView(parts),
      approval: approvalState(parts),
    }));
    this.kept.delete(key);
    this.kept.set(key, { version, entityEtag, view });
    view.catch(() => this.kept.delete(key));
    if (this.kept.size > MAX_KEPT) {
      const [oldest] = this.kept.keys();
      this.kept.delete(oldest);
    }
    return view;
  }
}

/** Set when nobody has read a service for long. */
export function silence(asOf: number | null, now: number): TargetView['stale'] {
  return asOf !== null && now - asOf > SILENT_AFTER_MS
    ? {
        since: iso(asOf),
        reason:
          'No replica of the portal has read it since. Look at the log of the deployments backend.',
      }
    : null;
}
