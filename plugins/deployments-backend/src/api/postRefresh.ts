import {
  parseTargets,
  repositoryOf,
} from '@canary-portal/plugin-deployments-common';
import { readEntity, type ApiContext, type Handler } from './context';

/** `POST …/refresh`: reads in the background; a signal says when it is done. */
export function postRefresh(context: ApiContext): Handler {
  return async (req, res) => {
    const { entity } = await readEntity(req, context);
    const { targets } = parseTargets(entity);
    context.sync.refresh(targets.map(target => target.serviceArn));
    const repository = repositoryOf(entity);
    if (repository) {
      context.repositorySync.refresh(repository);
    }
    res.status(202).end();
  };
}
