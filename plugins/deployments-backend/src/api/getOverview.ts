import {
  parseTargets,
  type Overview,
  type TargetView,
} from '@canary-portal/plugin-deployments-common';
import type { ServiceVersion } from '../store/ServiceStore';
import { iso } from '../views/figures';
import { readEntity, type ApiContext, type Handler } from './context';
import { answeredNotModified, etagOf } from './etag';
import { SharedReads } from './SharedReads';
import { silence } from './TargetViews';

/** "As of" may be that much older in a reader's copy than in the store. */
const AS_OF_GRAIN_MS = 30_000;

/** `GET /v1/entities/{kind}/{namespace}/{name}` */
export function getOverview(context: ApiContext): Handler {
  const versionsOf = new SharedReads<Map<string, ServiceVersion>>();
  return async (req, res) => {
    const access = await readEntity(req, context);
    const { targets, problems } = parseTargets(access.entity);
    const arns = targets.map(target => target.serviceArn);
    context.sync.ensure(arns);
    const versions = await versionsOf.read(arns.join(' '), () =>
      context.store.services.versions(arns),
    );
    const now = context.now();
    const etag = etagOf([
      access.entityRef,
      access.entity.metadata.etag,
      access.decisions,
      targets.map(({ targetId, serviceArn }) => {
        const known = versions.get(serviceArn);
        const asOf = known?.asOf ?? null;
        return [
          targetId,
          known?.version,
          asOf && Math.floor(asOf / AS_OF_GRAIN_MS),
          silence(asOf, now) !== null,
        ];
      }),
    ]);
    if (answeredNotModified(req, res, etag)) {
      return;
    }
    const views = await Promise.all(
      targets.map(target =>
        context.views.view(
          access,
          target,
          versions.get(target.serviceArn),
          now,
        ),
      ),
    );
    const overview: Overview = {
      entityRef: access.entityRef,
      now: iso(now),
      environments: byEnvironment(views),
      problems,
    };
    res.json(overview);
  };
}

/** Environments in the order in which the annotation names them. */
function byEnvironment(views: TargetView[]): Overview['environments'] {
  const environments = new Map<string, TargetView[]>();
  for (const view of views) {
    const others = environments.get(view.environment) ?? [];
    environments.set(view.environment, [...others, view]);
  }
  return [...environments].map(([name, targets]) => ({ name, targets }));
}
