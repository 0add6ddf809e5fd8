import { isError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { assertServiceName, entityRefOf } from '../contract/names';
import { examples } from './entityRegister.examples';

/** Whether the catalog answered with an error, asked here or over HTTP. */
const answered = (error: unknown, name: string, statusCode: number): boolean =>
  isError(error) &&
  (error.name === name ||
    ('statusCode' in error && error.statusCode === statusCode));

/**
 * `deployments:entity:register`: `catalog:register`, but a location that is
 * registered already is read anew instead of being an error.
 */
export function createEntityRegisterAction(options: {
  catalog: CatalogService;
}) {
  const { catalog } = options;

  return createTemplateAction({
    id: 'deployments:entity:register',
    description:
      'Registers the catalog-info.yaml of a service in the catalog. Unlike catalog:register it may be run again: a location that is registered already is read anew.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string({ description: 'Name of the service' }),
        catalogInfoUrl: z =>
          z.string({ description: 'Address of its catalog-info.yaml' }),
      },
      output: {
        entityRef: z => z.string({ description: 'Ref of the entity' }),
        registered: z =>
          z.boolean({ description: 'False when it was registered before' }),
      },
    },
    async handler(ctx) {
      const { name, catalogInfoUrl: target } = ctx.input;
      assertServiceName(name);
      const entityRef = entityRefOf(name);
      ctx.output('entityRef', entityRef);
      if (ctx.isDryRun) {
        ctx.logger.info(`Would register ${target}`);
        ctx.output('registered', true);
        return;
      }
      const credentials = await ctx.getInitiatorCredentials();
      try {
        await catalog.addLocation({ type: 'url', target }, { credentials });
        ctx.logger.info(`Registered ${target}`);
        ctx.output('registered', true);
      } catch (error) {
        if (!answered(error, 'ConflictError', 409)) {
          throw error;
        }
        await catalog
          .refreshEntity(entityRef, { credentials })
          .catch((refused: unknown) => {
            // The catalog has not come to read the location yet.
            if (!answered(refused, 'NotFoundError', 404)) {
              throw refused;
            }
          });
        ctx.logger.info(`${target} was registered before`);
        ctx.output('registered', false);
      }
    },
  });
}
