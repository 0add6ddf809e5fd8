import { accountRoutes } from './accounts/routes';
import { appRoutes } from './apps/routes';
import { archiveRoutes } from './archives/routes';
import { protectionRoutes } from './branches/protection/routes';
import { branchRoutes } from './branches/routes';
import { commitRoutes } from './commits/routes';
import { statusRoutes } from './commits/status-routes';
import { contentRoutes } from './contents/routes';
import { GitHubContext } from './context';
import { deploymentRoutes } from './deployments/routes';
import { environmentRoutes } from './environments/routes';
import { objectRoutes } from './git-data/object-routes';
import { refRoutes } from './git-data/ref-routes';
import { metaRoutes } from './meta/routes';
import { pullRoutes } from './pulls/routes';
import { reviewRoutes } from './pulls/review-routes';
import { accessRoutes } from './repositories/access-routes';
import { oidcRoutes } from './repositories/oidc-routes';
import { repositoryRoutes } from './repositories/routes';
import { Routes } from './http/router';
import { secretRoutes } from './secrets/routes';
import { variableRoutes } from './variables/routes';
import { WebhookDeliverer } from './webhooks/deliverer';
import { webhookRoutes } from './webhooks/routes';

/** Everything that REST answers, by subject. */
export function allRoutes(
  context: GitHubContext,
  deliverer: WebhookDeliverer,
): Routes[] {
  return [
    metaRoutes(),
    accountRoutes(context),
    appRoutes(context),
    repositoryRoutes(context),
    accessRoutes(context),
    oidcRoutes(context),
    branchRoutes(context),
    protectionRoutes(context),
    // Before commits: theirs are the longer paths.
    statusRoutes(context),
    commitRoutes(context),
    contentRoutes(context),
    archiveRoutes(context),
    refRoutes(context),
    objectRoutes(context),
    pullRoutes(context),
    reviewRoutes(context),
    environmentRoutes(context),
    variableRoutes(context),
    secretRoutes(context),
    deploymentRoutes(context),
    webhookRoutes(context, deliverer),
  ];
}
