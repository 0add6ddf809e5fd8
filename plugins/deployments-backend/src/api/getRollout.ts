import { NotFoundError } from '@backstage/errors';
import {
  parseTargets,
  type RolloutDetail,
} from '@canary-portal/plugin-deployments-common';
import { approvalState } from '../views/rollbackState';
import { rolloutDetail } from '../views/rolloutDetail';
import { summaryContext } from '../views/targetView';
import { readEntity, type ApiContext, type Handler } from './context';
import { answeredNotModified, etagOf } from './etag';
import { personState } from './personState';

/** `GET /v1/entities/{kind}/{namespace}/{name}/rollouts/{id}` */
export function getRollout(context: ApiContext): Handler {
  return async (req, res) => {
    const access = await readEntity(req, context);
    const { targets } = parseTargets(access.entity);
    const rollout = await context.store.rollouts.getById(
      targets.map(target => target.serviceArn),
      req.params.id,
    );
    const target = targets.find(t => t.serviceArn === rollout?.serviceArn);
    if (!rollout || !target) {
      throw new NotFoundError(
        `${access.entityRef} has no rollout ${req.params.id}: take one from its history.`,
      );
    }
    const versions = await context.store.services.versions([target.serviceArn]);
    const etag = etagOf([
      access.entityRef,
      access.entity.metadata.etag,
      access.decisions,
      req.params.id,
      versions.get(target.serviceArn)?.version,
    ]);
    if (answeredNotModified(req, res, etag)) {
      return;
    }
    const parts = await context.parts.target(
      access.entity,
      access.entityRef,
      target,
    );
    const detail = rolloutDetail(
      await context.parts.rollout(rollout),
      summaryContext(parts),
      parts.service?.asOf ?? context.now(),
    );
    const answer: RolloutDetail = {
      ...detail,
      rollbackTo: personState(
        detail.rollbackTo,
        access.decisions,
        approvalState(parts),
      ),
    };
    res.json(answer);
  };
}
