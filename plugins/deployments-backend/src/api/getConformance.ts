import {
  parseTargets,
  repositoryOf,
  type ConformanceView,
} from '@canary-portal/plugin-deployments-common';
import { conformanceView } from '../views/conformanceView';
import { iso } from '../views/figures';
import { readEntity, type ApiContext, type Handler } from './context';
import { answeredNotModified, etagOf } from './etag';

/** `GET /v1/entities/{kind}/{namespace}/{name}/conformance`: from the store only. */
export function getConformance(context: ApiContext): Handler {
  return async (req, res) => {
    const { entity, entityRef } = await readEntity(req, context);
    const { targets } = parseTargets(entity);
    const repository = repositoryOf(entity);
    const record =
      repository && (await context.store.repositories.get(repository.treeUrl));
    const [compared, facts] = await Promise.all([
      repository && record
        ? context.reports.of(entity, entityRef, repository, record)
        : undefined,
      context.servingFacts.of(targets.map(target => target.serviceArn)),
    ]);
    const view = conformanceView({
      entity,
      entityRef,
      repository,
      refusal: repository && context.repositories.refusal(repository),
      record,
      compared,
      targets: targets.map((target, index) => ({
        target,
        facts: facts[index],
      })),
    });
    if (answeredNotModified(req, res, etagOf(view))) {
      return;
    }
    const answer: ConformanceView = { ...view, now: iso(context.now()) };
    res.json(answer);
  };
}
