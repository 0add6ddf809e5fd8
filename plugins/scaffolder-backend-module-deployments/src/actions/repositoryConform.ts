import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  resolveSafeChildPath,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { PLAN_PATH } from '@canary-portal/plugin-deployments-common';
import { targetBranchFor } from '../conform/branch';
import { conform, problemsOf, type FileChange } from '../conform/changes';
import { readContent, type Files } from '../conform/content';
import { readCurrent } from '../conform/current';
import { serviceJson } from '../conform/infrastructure';
import { pullRequestText } from '../conform/pullRequest';
import { subjectOf, type Subject } from '../conform/subject';
import { summaryOf } from '../conform/summary';
import {
  assertAccountId,
  assertPortalUrl,
  assertRegion,
  deploymentsPageOf,
} from '../contract/names';
import { serviceOf } from '../conform/service';
import type { GitHubConnector } from '../github/connect';
import { withOrigin } from '../publish/trailers';
import { examples } from './repositoryConform.examples';
import { inputSchema, outputSchema } from './repositoryConform.schema';

const CONTENT = '../ecs-service/content';
const BRANCH = 'canary-portal/conform';
const TARGET = 'conform';
const NO_CONTENT: Files = new Map();

interface Account {
  accountId: string;
  region: string;
}

function accountOf(input: {
  accountId?: string;
  region?: string;
}): Account | undefined {
  const { accountId, region } = input;
  if (!accountId && !region) {
    return undefined;
  }
  if (!accountId || !region) {
    throw new InputError('accountId and region are given together, or not');
  }
  assertAccountId(accountId);
  assertRegion(region);
  return { accountId, region };
}

function infrastructureOf(
  wanted: boolean | undefined,
  { entity, repository }: Subject,
  account: Account | undefined,
  plan: string | undefined,
): string | undefined {
  if (!wanted || plan === undefined) {
    return undefined;
  }
  if (!account) {
    throw new InputError('infrastructure needs accountId and region');
  }
  return serviceJson(entity, repository, account, plan);
}

async function write(folder: string, changes: FileChange[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { path: name, content } of changes) {
    const file = resolveSafeChildPath(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * `deployments:repository:conform`: compares a repository with the contract, and
 * writes the files that mend it into the workspace. Writes nothing to GitHub.
 */
export function createRepositoryConformAction(options: {
  integrations: ScmIntegrations;
  github: GitHubConnector;
  catalog: CatalogService;
  reader: Pick<UrlReaderService, 'readTree'>;
}) {
  const { integrations, github, catalog, reader } = options;

  return createTemplateAction({
    id: 'deployments:repository:conform',
    description:
      'Compares the repository of an entity with what the portal expects of it: annotations, deployment.yaml, workflows, Actions, hardening. Writes the files that mend it into the workspace, for a pull request, and says what is left to a person.',
    examples,
    supportsDryRun: true,
    schema: { input: inputSchema, output: outputSchema },
    async handler(ctx) {
      const { input, logger, signal } = ctx;
      const { branchName = BRANCH, targetPath = TARGET } = input;
      const account = accountOf(input);
      if (input.portalUrl !== undefined) {
        assertPortalUrl(input.portalUrl);
      }
      const subject = await subjectOf(input.entityRef, {
        catalog,
        integrations,
        credentials: await ctx.getInitiatorCredentials(),
      });
      const { entity, repository, repoUrl } = subject;
      const content = ctx.isDryRun
        ? NO_CONTENT
        : await readContent({
            baseUrl: ctx.templateInfo?.baseUrl,
            url: input.contentUrl ?? CONTENT,
            reader,
            integrations,
          });
      const targetBranchName = ctx.isDryRun
        ? repository.branch ?? 'main'
        : await targetBranchFor(
            await github.connect(repoUrl, { logger, signal }),
            branchName,
            repository.branch,
          );
      const current = await readCurrent(reader, repository, signal);
      const plan = current.get(PLAN_PATH)?.toString('utf8') ?? input.descriptor;
      const conformed = conform({
        repository,
        annotations: { entity, slug: repository.slug, account },
        current,
        content,
        descriptor: input.descriptor,
        infrastructure: infrastructureOf(
          input.infrastructure,
          subject,
          account,
          plan,
        ),
      });
      const { before, after, changes } = conformed;
      await write(resolveSafeChildPath(ctx.workspacePath, targetPath), changes);

      for (const { sentence, changes: mends } of problemsOf(before)) {
        logger.info(mends ? `${sentence} (${mends.join(', ')})` : sentence);
      }
      const deploymentsUrl =
        input.portalUrl && deploymentsPageOf(input.portalUrl, entity);
      const { title, description } = pullRequestText(conformed, {
        repository,
        deploymentsUrl,
        service: serviceOf(entity, account, input.portalUrl),
      });
      ctx.output(
        'findings',
        before.findings.map(({ values: _values, ...finding }) => finding),
      );
      ctx.output(
        'left',
        problemsOf(after).map(({ sentence }) => sentence),
      );
      ctx.output(
        'changedFiles',
        changes.map(change => change.path),
      );
      ctx.output('conforms', before.conforms);
      ctx.output('repoUrl', repoUrl);
      ctx.output('sourcePath', targetPath);
      ctx.output('branchName', branchName);
      ctx.output('targetBranchName', targetBranchName);
      ctx.output('title', title);
      ctx.output('description', description);
      ctx.output(
        'commitMessage',
        withOrigin(title, {
          entityRef: stringifyEntityRef(entity),
          userRef: ctx.user?.ref,
        }),
      );
      ctx.output('summary', summaryOf(conformed));
      ctx.output('deploymentsUrl', deploymentsUrl ?? repository.url);
    },
  });
}
