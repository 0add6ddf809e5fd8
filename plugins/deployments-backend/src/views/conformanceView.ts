import type { Entity } from '@backstage/catalog-model';
import {
  checklistFor,
  DEPLOY_ACTIONS_VERSION,
  withServing,
  workflowNamedFor,
  WORKFLOWS_FOLDER,
  type ConformanceReport,
  type ConformanceView,
  type EntityRepository,
  type RepositoryFiles,
  type Target,
  type TargetChecklist,
} from '@canary-portal/plugin-deployments-common';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import type { Unreadable } from '../sources/RepositorySource';
import type { RepositoryRecord } from '../store/records';
import { iso } from './figures';
import type { ServingFacts } from './servingFacts';

/** What was read of a repository, and what came of comparing it. */
export interface ComparedRepository {
  report: ConformanceReport;
  files: RepositoryFiles;
  plans: Record<string, RolloutPlan> | undefined;
}

/** What the answer is made of. */
export interface ConformanceParts {
  entity: Entity;
  entityRef: string;
  repository: EntityRepository | undefined;
  /** Why the repository cannot be read at all. */
  refusal: Unreadable | undefined;
  record: RepositoryRecord | undefined;
  compared: ComparedRepository | undefined;
  targets: { target: Target; facts: ServingFacts }[];
}

const NO_REPOSITORY: Unreadable = {
  reason: 'The entity names no repository on GitHub.',
  action:
    'Add the annotation github.com/project-slug: OWNER/NAME to its catalog-info.yaml.',
};

/** A repository compared with the contract, without the time of the answer. */
export function conformanceView(
  parts: ConformanceParts,
): Omit<ConformanceView, 'now'> {
  const { entityRef, repository, record, compared, targets } = parts;
  const trouble = troubleOf(parts);
  const report =
    compared &&
    withServing(
      compared.report,
      targets
        .filter(({ facts }) => facts.known)
        .map(({ target, facts }) => ({
          environment: target.environment,
          serving: facts.serving,
        })),
      repository?.slug,
    );
  const asOf = record?.asOf ?? null;
  return {
    entityRef,
    repository: repository
      ? {
          host: repository.host,
          slug: repository.slug,
          url: repository.url,
          ...(repository.branch && { branch: repository.branch }),
          ...(record?.etag && { commit: record.etag }),
        }
      : null,
    state: stateOf(parts, trouble),
    ...(trouble && { reason: trouble.reason, action: trouble.action }),
    asOf: asOf === null ? null : iso(asOf),
    ...(record?.failure && { failingSince: iso(record.failure.since) }),
    conforms: report?.conforms ?? false,
    actionsVersion: report?.actionsVersion ?? null,
    currentActionsVersion: DEPLOY_ACTIONS_VERSION,
    findings: report?.findings ?? [],
    checklists: checklistsOf(parts),
  };
}

function troubleOf({
  repository,
  refusal,
  record,
}: ConformanceParts): Unreadable | undefined {
  if (!repository) {
    return NO_REPOSITORY;
  }
  return refusal ?? record?.failure ?? undefined;
}

function stateOf(
  { compared }: ConformanceParts,
  trouble: Unreadable | undefined,
): ConformanceView['state'] {
  if (compared) {
    return 'read';
  }
  return trouble ? 'unreadable' : 'waiting';
}

/** Of each target that was never deployed. */
function checklistsOf(parts: ConformanceParts): TargetChecklist[] {
  const { entity, repository, compared, targets } = parts;
  const anyServiceExists = targets.some(({ facts }) => facts.exists);
  const anyDeployed = targets.some(
    ({ facts }) => facts.serving?.repository !== undefined,
  );
  return targets
    .filter(({ facts }) => facts.known && !facts.deployed)
    .map(({ target: { targetId, environment } }) => {
      const { file } = workflowNamedFor(entity, environment);
      return {
        targetId,
        environment,
        items: checklistFor({
          environment,
          repositoryUrl: repository?.url,
          anyServiceExists,
          anyDeployed,
          approval: compared?.plans?.[environment]?.approval,
          workflowFile: file,
          workflowText: compared?.files[`${WORKFLOWS_FOLDER}${file}`],
        }),
      };
    });
}
