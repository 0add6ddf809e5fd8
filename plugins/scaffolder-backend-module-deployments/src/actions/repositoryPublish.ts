import { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createTemplateAction,
  getRepoSourceDirectory,
} from '@backstage/plugin-scaffolder-node';
import {
  assertPortalUrl,
  assertServiceName,
  deploymentsPage,
  entityRefOf,
} from '../contract/names';
import { GitHubConnector, parsedRepoUrl } from '../github/connect';
import { contentsUrlOf, Visibility } from '../publish/create';
import { decide } from '../publish/decide';
import { assertEntityIsFree } from '../publish/entity';
import { readFiles } from '../publish/files';
import { Git, gitOverHttp } from '../publish/git';
import { publish } from '../publish/publish';
import { withOrigin } from '../publish/trailers';
import { examples } from './repositoryPublish.examples';

/**
 * `deployments:repository:publish`: creates the repository of a service and
 * pushes the workspace to it. Run again, it goes on where it stopped; it never
 * writes to a repository that the template did not make for the same service.
 */
export function createRepositoryPublishAction(options: {
  config: Config;
  integrations: ScmIntegrations;
  github: GitHubConnector;
  catalog: CatalogService;
  /** Of new repositories. */
  visibility: Visibility;
  git?: Git;
}) {
  const { config, integrations, github, catalog, git = gitOverHttp } = options;

  return createTemplateAction({
    id: 'deployments:repository:publish',
    description:
      'Creates the repository of a service on GitHub and pushes the workspace to its branch main. Run again after a failure it goes on where it stopped; a repository that was not made by the template for the same service is refused and stays as it is.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        repoUrl: z =>
          z.string({
            description: 'The repository: github.com?owner=acme&repo=checkout',
          }),
        name: z =>
          z.string({ description: 'Name of the service and of its entity' }),
        portalUrl: z =>
          z.string({
            description:
              'Address of the portal; the repository gets the page of the entity as its homepage',
          }),
        description: z =>
          z.string({ description: 'What the service does' }).optional(),
        repoVisibility: z =>
          z
            .enum(['private', 'internal', 'public'], {
              description: 'Who sees the repository',
            })
            .optional(),
        gitCommitMessage: z =>
          z.string({ description: 'First line of the commit' }).optional(),
        sourcePath: z =>
          z
            .string({ description: 'Folder of the workspace to publish' })
            .optional(),
      },
      output: {
        remoteUrl: z => z.string({ description: 'Address for git' }),
        repositoryUrl: z => z.string({ description: 'Address for people' }),
        repoContentsUrl: z =>
          z.string({ description: 'Root of the files of main' }),
        catalogInfoUrl: z =>
          z.string({ description: 'Address of catalog-info.yaml' }),
        deploymentsUrl: z =>
          z.string({ description: 'The Deployments tab of the entity' }),
        commitHash: z => z.string({ description: 'Newest commit of main' }),
        published: z =>
          z.enum(['created', 'continued', 'updated', 'unchanged'], {
            description: 'What was done',
          }),
      },
    },
    async handler(ctx) {
      const { input, logger, signal, user } = ctx;
      const { repoUrl, name, portalUrl, gitCommitMessage } = input;
      assertServiceName(name);
      assertPortalUrl(portalUrl);
      const place = parsedRepoUrl(repoUrl, integrations);
      const slug = `${place.owner}/${place.repo}`;
      const entityRef = entityRefOf(name);
      const homepage = deploymentsPage(portalUrl, name);
      const folder = getRepoSourceDirectory(
        ctx.workspacePath,
        input.sourcePath,
      );
      const files = await readFiles(folder);
      const output = (htmlUrl: string, remoteUrl: string) => {
        const contents = contentsUrlOf(htmlUrl);
        ctx.output('remoteUrl', remoteUrl);
        ctx.output('repositoryUrl', htmlUrl);
        ctx.output('repoContentsUrl', contents);
        ctx.output('catalogInfoUrl', `${contents}/catalog-info.yaml`);
        ctx.output('deploymentsUrl', homepage);
      };

      if (ctx.isDryRun) {
        logger.info(`Would publish ${files.size} files to ${slug}`);
        const htmlUrl = `https://${place.host}/${slug}`;
        output(htmlUrl, `${htmlUrl}.git`);
        ctx.output('commitHash', '');
        ctx.output('published', 'created');
        return;
      }

      await assertEntityIsFree(
        catalog,
        entityRef,
        { host: place.host, slug },
        await ctx.getInitiatorCredentials(),
      );
      const repository = await github.connect(repoUrl, { logger, signal });
      const origin = { entityRef, userRef: user?.ref };
      const decision = await decide(repository, { origin, homepage, files });
      const { remote, head, published } = await publish(repository, decision, {
        creation: {
          description: input.description ?? '',
          homepage,
          visibility: input.repoVisibility ?? options.visibility,
        },
        push: {
          folder,
          message: withOrigin(
            gitCommitMessage ??
              config.getOptionalString('scaffolder.defaultCommitMessage') ??
              `Create ${name} from the template`,
            origin,
          ),
          author: {
            name: config.getOptionalString('scaffolder.defaultAuthor.name'),
            email: config.getOptionalString('scaffolder.defaultAuthor.email'),
          },
          logger,
        },
        git,
        once: (key, fn) => ctx.checkpoint({ key, fn }),
      });
      logger.info(`${remote.htmlUrl}: ${published}`);
      output(remote.htmlUrl, remote.cloneUrl);
      ctx.output('commitHash', head);
      ctx.output('published', published);
    },
  });
}
