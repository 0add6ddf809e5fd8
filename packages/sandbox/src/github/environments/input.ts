import { GitHubContext } from '../context';
import { Body } from '../http/call';
import { malformed, refused } from '../http/github-error';
import {
  optionalChoice,
  optionalFlag,
  optionalInteger,
  optionalObject,
  optionalObjects,
} from '../http/input';
import { EnvironmentRecord, ReviewerRecord } from './environment-record';

const LONGEST_WAIT_MINUTES = 43_200;
const MOST_REVIEWERS = 6;

type Rules = Pick<
  EnvironmentRecord,
  'waitTimerMinutes' | 'preventSelfReview' | 'reviewers' | 'branches'
>;

function reviewersFrom(
  { accounts }: GitHubContext,
  body: Body,
): ReviewerRecord[] {
  const reviewers = (optionalObjects(body, 'reviewers') ?? []).map(item => {
    const type = optionalChoice(item, 'type', ['User', 'Team']);
    const id = optionalInteger(item, 'id');
    if (!type || id === undefined) {
      throw malformed("A reviewer has a type, 'User' or 'Team', and an id.");
    }
    const known = type === 'User' ? accounts.users : accounts.teams;
    if (!known.some(candidate => candidate.id === id)) {
      throw refused('Environment', `There is no ${type} ${id}`, 'reviewers');
    }
    return { type, id };
  });
  if (reviewers.length > MOST_REVIEWERS) {
    throw refused(
      'Environment',
      `At most ${MOST_REVIEWERS} reviewers`,
      'reviewers',
    );
  }
  return reviewers;
}

function branchesFrom(body: Body): EnvironmentRecord['branches'] {
  const policy = optionalObject(body, 'deployment_branch_policy');
  if (!policy) return 'all';
  const isProtected = optionalFlag(policy, 'protected_branches');
  const isCustom = optionalFlag(policy, 'custom_branch_policies');
  if (
    isProtected === undefined ||
    isCustom === undefined ||
    isProtected === isCustom
  ) {
    throw malformed(
      "'protected_branches' and 'custom_branch_policies' cannot have the same " +
        'value.',
    );
  }
  return isProtected ? 'protected' : 'custom';
}

/** The rules of an environment. What is not sent is as if it were off. */
export function rulesFrom(context: GitHubContext, body: Body): Rules {
  const minutes = optionalInteger(body, 'wait_timer') ?? 0;
  if (minutes < 0 || minutes > LONGEST_WAIT_MINUTES) {
    throw malformed(
      `For 'properties/wait_timer', ${minutes} is not a number of minutes ` +
        `from 0 to ${LONGEST_WAIT_MINUTES}.`,
    );
  }
  return {
    waitTimerMinutes: minutes,
    preventSelfReview: optionalFlag(body, 'prevent_self_review') ?? false,
    reviewers: reviewersFrom(context, body),
    branches: branchesFrom(body),
  };
}
