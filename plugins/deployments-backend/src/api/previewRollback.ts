import { NotFoundError } from '@backstage/errors';
import { rollbackPreview } from '../views/rollbackPreview';
import { readEntity, targetOf, type ApiContext, type Handler } from './context';

/** `GET …/targets/{targetId}/rollbacks/preview?to=` */
export function previewRollback(context: ApiContext): Handler {
  return async (req, res) => {
    const access = await readEntity(req, context);
    const target = targetOf(access, req.params.targetId);
    const parts = await context.parts.target(
      access.entity,
      access.entityRef,
      target,
    );
    const { to } = req.query;
    const wanted = parts.history.find(r => r.deployment.id === to);
    if (typeof to === 'string' && !wanted) {
      throw new NotFoundError(
        `This target has no rollout ${to}: take one from its history.`,
      );
    }
    res.setHeader('Cache-Control', 'no-store');
    res.json(
      rollbackPreview(parts, wanted?.deployment.target.arn, context.now()),
    );
  };
}
