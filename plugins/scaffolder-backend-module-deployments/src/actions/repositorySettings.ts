import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createTemplateAction,
  getRepoSourceDirectory,
} from '@backstage/plugin-scaffolder-node';
import { checklistOf } from '../contract/checklist';
import {
  assertAccountId,
  assertPortalUrl,
  assertRegion,
  assertServiceName,
} from '../contract/names';
import { requiredChecksOf } from '../contract/requiredChecks';
import {
  RepositorySettings,
  ServiceSettings,
  settingsOf,
} from '../contract/settings';
import { Clock, systemClock } from '../github/clock';
import { GitHubConnector, parsedRepoUrl } from '../github/connect';
import { OwnerPermission } from '../settings/access';
import { planChanges } from '../settings/apply';
import { examples } from './repositorySettings.examples';
import { inputSchema, outputSchema } from './repositorySettings.schema';

async function requiredChecks(
  given: Record<string, string[]> | undefined,
  branches: string[],
  folder: string,
): Promise<Record<string, string[]>> {
  const entries = branches.map(async branch => [
    branch,
    given?.[branch] ?? (await requiredChecksOf(folder, branch)),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** What a dry run says: every setting, as if there were none. */
const everything = (settings: RepositorySettings): string[] => [
  ...Object.keys({ ...settings.variables, ...settings.initialVariables }).map(
    name => `variable ${name}`,
  ),
  ...settings.environments.flatMap(environment => [
    `environment ${environment.name}`,
    ...Object.keys({
      ...environment.variables,
      ...environment.initialVariables,
    }).map(name => `variable ${name} of ${environment.name}`),
    ...Object.keys(environment.initialSecrets).map(
      name => `secret ${name} of ${environment.name}`,
    ),
  ]),
  ...settings.protectedBranches.map(branch => `protection of ${branch}`),
];

/**
 * `deployments:repository:settings`: reads a repository and writes what it
 * lacks to be as the workflows of the template expect it.
 */
export function createRepositorySettingsAction(options: {
  integrations: ScmIntegrations;
  github: GitHubConnector;
  catalog: CatalogService;
  ownerPermission: OwnerPermission;
  /** Unless the input says otherwise. */
  requiredApprovals: number;
  enforceAdmins: boolean;
  clock?: Clock;
}) {
  const { integrations, github, catalog, clock = systemClock } = options;

  return createTemplateAction({
    id: 'deployments:repository:settings',
    description:
      'Gives a repository the environments, branches, protections, variables and secrets that the workflows of the template expect. Reads first and writes only what differs, so it may be run again at any time; secrets that are there stay.',
    examples,
    supportsDryRun: true,
    schema: { input: inputSchema, output: outputSchema },
    async handler(ctx) {
      const { input, logger, signal } = ctx;
      assertServiceName(input.name);
      assertAccountId(input.accountId);
      assertRegion(input.region);
      assertPortalUrl(input.portalUrl);
      const { host, owner, repo } = parsedRepoUrl(input.repoUrl, integrations);
      const service: ServiceSettings = {
        name: input.name,
        accountId: input.accountId,
        region: input.region,
        portalUrl: input.portalUrl,
        approvals: {
          development: input.approvals?.development ?? 'none',
          staging: input.approvals?.staging ?? 'none',
          production: input.approvals?.production ?? 'none',
        },
        notifications: input.notifications ?? {},
      };
      const settings = settingsOf(service);
      const finish = (url: string, changed: string[], notices: string[]) => {
        ctx.output('changes', changed.length);
        ctx.output('changed', changed);
        ctx.output('notices', notices);
        ctx.output('checklist', checklistOf(service, url, notices));
      };

      if (ctx.isDryRun) {
        const all = everything(settings);
        logger.info(`Would write, where it differs: ${all.join(', ')}`);
        finish(`https://${host}/${owner}/${repo}`, all, []);
        return;
      }

      const repository = await github.connect(input.repoUrl, {
        logger,
        signal,
      });
      const credentials = await ctx.getInitiatorCredentials();
      const { changes, notices, htmlUrl } = await planChanges(
        { repository, catalog, credentials, clock },
        {
          settings,
          owner: input.owner,
          ownerPermission: options.ownerPermission,
          reviewers: input.reviewers ?? [input.owner],
          requiredChecks: await requiredChecks(
            input.requiredChecks,
            settings.protectedBranches,
            getRepoSourceDirectory(ctx.workspacePath, input.sourcePath),
          ),
          requiredApprovals:
            input.requiredApprovals ?? options.requiredApprovals,
          enforceAdmins: options.enforceAdmins,
        },
      );
      logger.info(`${repository.slug}: ${changes.length} settings to write`);
      const changed: string[] = [];
      for (const { what, apply } of changes) {
        const notice = await ctx.checkpoint({
          key: `settings.${what}`,
          fn: async () => (await apply()) ?? '',
        });
        if (notice) {
          logger.warn(notice);
          notices.push(notice);
        } else {
          logger.info(`Wrote ${what}`);
          changed.push(what);
        }
      }
      finish(htmlUrl, changed, notices);
    },
  });
}
