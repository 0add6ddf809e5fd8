import type { Entity } from '@backstage/catalog-model';
import {
  ECS_SERVICES_ANNOTATION,
  parseTargets,
  TEMPLATE_ENVIRONMENTS,
} from '@canary-portal/plugin-deployments-common';
import { parseDeploymentDescriptor } from '@canary-portal/rollout-plan';
import { parseAllDocuments } from 'yaml';
import { serviceArn } from '../contract/names';
import type { Annotations } from './catalogInfo';

/** What the annotations are made from. */
export interface AnnotationSource {
  entity: Entity;
  /** `owner/name` */
  slug: string;
  /** Absent when nobody said where the services run. */
  account?: { accountId: string; region: string };
}

const PROJECT_SLUG = 'github.com/project-slug';

/** Annotations that an entity's own file has. */
function writtenIn(text: string, entity: Entity): Record<string, string> {
  const parsed = parseAllDocuments(text);
  const document = (Array.isArray(parsed) ? parsed : []).find(
    each =>
      each.get('kind') === entity.kind &&
      each.getIn(['metadata', 'name']) === entity.metadata.name,
  );
  const found: unknown = document?.toJS()?.metadata?.annotations;
  return typeof found === 'object' && found !== null
    ? (found as Record<string, string>)
    : {};
}

function environmentsIn(plan: string | undefined): string[] {
  try {
    const { environments } = parseDeploymentDescriptor(plan ?? '');
    return Object.keys(environments);
  } catch {
    return [...TEMPLATE_ENVIRONMENTS];
  }
}

/**
 * The annotations that an entity's file lacks. Lines that are there stay; for
 * each environment of the plan without one, the service is named as
 * `content/infra` makes it.
 */
export function missingAnnotations(
  catalog: string,
  plan: string | undefined,
  { entity, slug, account }: AnnotationSource,
): Annotations {
  const written = writtenIn(catalog, entity);
  const lines = String(written[ECS_SERVICES_ANNOTATION] ?? '').trimEnd();
  const { targets } = parseTargets({
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: { [ECS_SERVICES_ANNOTATION]: lines },
    },
  });
  const named = new Set(targets.map(({ environment }) => environment));
  const added = account
    ? environmentsIn(plan)
        .filter(environment => !named.has(environment))
        .map(
          environment =>
            `${environment}: ${serviceArn(
              account.accountId,
              account.region,
              `${entity.metadata.name}-${environment}`,
            )}`,
        )
    : [];
  return {
    ...(!written[PROJECT_SLUG] && { [PROJECT_SLUG]: slug }),
    ...(added.length > 0 && {
      [ECS_SERVICES_ANNOTATION]: `${[...(lines ? [lines] : []), ...added].join(
        '\n',
      )}\n`,
    }),
  };
}
