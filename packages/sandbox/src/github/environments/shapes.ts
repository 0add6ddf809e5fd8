import { simpleUser, teamShape } from '../accounts/shapes';
import { GitHubContext } from '../context';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import {
  BranchPolicyRecord,
  EnvironmentRecord,
  ReviewerRecord,
} from './environment-record';

type Rules = NonNullable<Schema<'environment'>['protection_rules']>;

function reviewerShape(context: GitHubContext, { type, id }: ReviewerRecord) {
  const { users, teams } = context.accounts;
  const team = teams.find(candidate => candidate.id === id);
  const user = users.find(candidate => candidate.id === id);
  if (type === 'Team') {
    return team && { type, reviewer: teamShape(context, team) };
  }
  return user && { type, reviewer: simpleUser(context, user.login) };
}

function rulesShape(
  context: GitHubContext,
  environment: EnvironmentRecord,
): Rules {
  const { id, reviewers, waitTimerMinutes, branches } = environment;
  // A rule of each kind at most: their ids follow from the environment's.
  const rule = (type: string) => {
    const ruleId = context.store.idOf(`rule ${id} ${type}`);
    return { id: ruleId, node_id: nodeId('GateRule', ruleId), type };
  };
  return [
    ...(waitTimerMinutes > 0
      ? [{ ...rule('wait_timer'), wait_timer: waitTimerMinutes }]
      : []),
    ...(reviewers.length > 0
      ? [
          {
            ...rule('required_reviewers'),
            prevent_self_review: environment.preventSelfReview,
            reviewers: reviewers.flatMap(
              reviewer => reviewerShape(context, reviewer) ?? [],
            ),
          },
        ]
      : []),
    ...(branches === 'all' ? [] : [rule('branch_policy')]),
  ];
}

export function environmentShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  environment: EnvironmentRecord,
): Schema<'environment'> {
  const fullName = fullNameOf(repository);
  const { id, name, branches } = environment;
  const url = context.urls.apiRepository(fullName);
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${url}/environments/${encodeURIComponent(name)}`,
    html_url: context.urls.html(
      `${fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(
        name,
      )}`,
    ),
    created_at: isoSeconds(environment.createdAt),
    updated_at: isoSeconds(environment.updatedAt),
    protection_rules: rulesShape(context, environment),
    deployment_branch_policy:
      branches === 'all'
        ? null
        : {
            protected_branches: branches === 'protected',
            custom_branch_policies: branches === 'custom',
          },
  };
}

export function branchPolicyShape({
  id,
  name,
  type,
}: BranchPolicyRecord): Schema<'deployment-branch-policy'> {
  return { id, node_id: nodeId('GateBranchPolicy', id), name, type };
}
