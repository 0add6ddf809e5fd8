import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { Router } from 'express';
import { spec } from '../openapi.generated';
import type { ApiContext } from './context';
import { getConformance } from './getConformance';
import { getOverview } from './getOverview';
import { getRollout } from './getRollout';
import { listRollouts } from './listRollouts';
import { postApproval } from './postApproval';
import { postRefresh } from './postRefresh';
import { postRollback } from './postRollback';
import { previewRollback } from './previewRollback';

const ENTITY = '/v1/entities/:kind/:namespace/:name';

/** The HTTP API: requests are checked against `openapi.yaml` before a handler. */
export function createRouter(
  context: ApiContext,
  options: { validateResponses?: boolean } = {},
): Router {
  const router: Router = createValidatedOpenApiRouter(spec, {
    validatorOptions: { validateResponses: options.validateResponses ?? false },
  });
  const rollbacks = `${ENTITY}/targets/:targetId/rollbacks`;
  router.get(ENTITY, getOverview(context));
  router.get(`${ENTITY}/rollouts`, listRollouts(context));
  router.get(`${ENTITY}/rollouts/:id`, getRollout(context));
  router.get(`${ENTITY}/conformance`, getConformance(context));
  router.get(`${rollbacks}/preview`, previewRollback(context));
  router.post(rollbacks, postRollback(context));
  router.post(`${ENTITY}/rollbacks/:id/approval`, postApproval(context));
  router.post(`${ENTITY}/refresh`, postRefresh(context));
  return router;
}
