import {
  ECS_SERVICES_ANNOTATION,
  WORKFLOWS_ANNOTATION,
} from '../../annotations/keys';
import { parseTargets } from '../../annotations/parseTargets';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { workflowNamedFor, type CheckContext } from '../context';
import { WORKFLOWS_FOLDER, workflowFileOf } from '../contract';
import { finding, type FindingPlace } from '../findings';
import type { ConformanceFinding } from '../types';

const PROJECT_SLUG = 'github.com/project-slug';

/** Whether the entity says where it is built, and where it runs. */
export function checkAnnotations(
  context: CheckContext,
  plans: Record<string, RolloutPlan> | undefined,
): ConformanceFinding[] {
  const { catalogProblem: broken, catalogPath: path } = context;
  const found = [
    ...(broken
      ? [
          finding(
            'catalog-unreadable',
            { path, message: broken.problem },
            { path, line: broken.line },
          ),
        ]
      : []),
    ...slugFindings(context),
    ...serviceFindings(context, plans),
    ...workflowFindings(context, plans),
  ];
  return found.length > 0 ? found : [finding('annotations-ok')];
}

/** Where an annotation stands, or would be added by the pull request. */
function placeOf(
  { catalogFile, catalogPath }: CheckContext,
  annotation: string,
  mended: boolean,
): FindingPlace {
  return catalogFile
    ? {
        path: catalogPath,
        line: catalogFile.lineOf(annotation),
        ...(mended && { changes: [catalogPath] }),
      }
    : {};
}

function slugFindings(context: CheckContext): ConformanceFinding[] {
  const { entity, slug } = context;
  return slug && !entity.metadata.annotations?.[PROJECT_SLUG]
    ? [
        finding(
          'project-slug-missing',
          { slug },
          placeOf(context, PROJECT_SLUG, true),
        ),
      ]
    : [];
}

function serviceFindings(
  context: CheckContext,
  plans: Record<string, RolloutPlan> | undefined,
): ConformanceFinding[] {
  const { entity } = context;
  const place = (mended: boolean) =>
    placeOf(context, ECS_SERVICES_ANNOTATION, mended);
  if (entity.metadata.annotations?.[ECS_SERVICES_ANNOTATION] === undefined) {
    return [finding('ecs-services-missing', {}, place(true))];
  }
  const { targets, problems } = parseTargets(entity);
  const named = new Set(targets.map(target => target.environment));
  const planned = plans ? Object.keys(plans) : [];
  return [
    ...problems.map(({ message, action }) =>
      finding('ecs-services-malformed', { message, action }, place(false)),
    ),
    ...planned
      .filter(environment => !named.has(environment))
      .map(environment =>
        finding('ecs-services-incomplete', { environment }, place(true)),
      ),
    ...[...named]
      .filter(environment => plans && !planned.includes(environment))
      .map(environment =>
        finding('ecs-services-unplanned', { environment }, place(false)),
      ),
  ];
}

/** A name that the annotation gives, of a file that is not there. */
function workflowFindings(
  context: CheckContext,
  plans: Record<string, RolloutPlan> | undefined,
): ConformanceFinding[] {
  const { entity, files } = context;
  return Object.keys(plans ?? {})
    .map(environment => workflowNamedFor(entity, environment))
    .filter(
      ({ named, file, environment }) =>
        named &&
        file !== workflowFileOf(environment) &&
        files[`${WORKFLOWS_FOLDER}${file}`] === undefined,
    )
    .map(({ environment, file }) =>
      finding(
        'workflow-annotation-dangling',
        { environment, file, expected: workflowFileOf(environment) },
        placeOf(context, WORKFLOWS_ANNOTATION, false),
      ),
    );
}
