import { simpleUser } from '../accounts/shapes';
import { actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { created, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { refused } from '../http/github-error';
import { optionalChoice, optionalText, optionalTexts } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { findPull } from './find-pull';
import { PullRecord, ReviewRecord } from './pull-record';
import { pullShape } from './shapes';

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

const merged = (before: string[], more: string[] | undefined) => [
  ...new Set([...before, ...(more ?? [])]),
];

/** Who is to look at a pull request, and what they said; labels too. */
export function reviewRoutes(context: GitHubContext): Routes {
  const { accounts, store, urls } = context;

  function shape(
    repository: RepositoryRecord,
    { number }: PullRecord,
    review: ReviewRecord,
  ): Schema<'pull-request-review'> {
    const name = fullNameOf(repository);
    const url = `${urls.apiRepository(name)}/pulls/${number}`;
    const html = urls.html(`${name}/pull/${number}`);
    return {
      id: review.id,
      node_id: nodeId('PullRequestReview', review.id),
      user: simpleUser(context, review.user),
      body: review.body,
      state: review.state,
      html_url: html,
      pull_request_url: url,
      _links: { html: { href: html }, pull_request: { href: url } },
      submitted_at: isoSeconds(review.submittedAt),
      commit_id: review.sha,
      author_association: 'MEMBER',
    };
  }

  function labelled(
    repository: RepositoryRecord,
    pull: PullRecord,
    call: Call,
  ) {
    return pullShape(context, repository, pull, call.identity).labels;
  }

  return {
    ...forRepository(
      context,
      { write: 'pull' },
      {
        'POST /pulls/:number/reviews'(call, repository) {
          const pull = findPull(repository, call.path.number);
          const body = bodyOf(call);
          const events = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] as const;
          const event = optionalChoice(body, 'event', events) ?? 'COMMENT';
          const user = actorOf(call.identity);
          if (event === 'APPROVE' && user === pull.user) {
            throw refused(
              'PullRequestReview',
              'Can not approve your own pull request',
            );
          }
          const review: ReviewRecord = {
            id: store.newId(),
            user,
            state: STATES[event],
            body: optionalText(body, 'body') ?? '',
            sha: pull.headSha,
            submittedAt: context.clock.now(),
          };
          pull.reviews.push(review);
          pull.reviewers = pull.reviewers.filter(login => login !== user);
          return ok(shape(repository, pull, review));
        },
      },
    ),

    ...forRepository(
      context,
      {},
      {
        'GET /pulls/:number/reviews'(call, repository) {
          const pull = findPull(repository, call.path.number);
          const { items, headers } = paginate(call, pull.reviews);
          return ok(
            items.map(review => shape(repository, pull, review)),
            headers,
          );
        },

        'POST /pulls/:number/requested_reviewers'(call, repository) {
          const pull = findPull(repository, call.path.number);
          const body = bodyOf(call);
          const users = optionalTexts(body, 'reviewers');
          const teams = optionalTexts(body, 'team_reviewers');
          const isUnknown =
            users?.some(login => !accounts.user(login)) ||
            teams?.some(slug => !accounts.team(repository.owner, slug));
          if (isUnknown) {
            throw refused(
              'PullRequest',
              'Reviews may only be requested from collaborators.',
            );
          }
          pull.reviewers = merged(pull.reviewers, users);
          pull.teamReviewers = merged(pull.teamReviewers, teams);
          return created(pullShape(context, repository, pull, call.identity));
        },

        'POST /issues/:number/assignees'(call, repository) {
          const pull = findPull(repository, call.path.number);
          const users = optionalTexts(bodyOf(call), 'assignees');
          pull.assignees = merged(pull.assignees, users);
          return created(pullShape(context, repository, pull, call.identity));
        },

        'POST /issues/:number/labels'(call, repository) {
          const pull = findPull(repository, call.path.number);
          const labels = optionalTexts(bodyOf(call), 'labels');
          pull.labels = merged(pull.labels, labels);
          return ok(labelled(repository, pull, call));
        },

        'GET /issues/:number/labels': (call, repository) =>
          ok(
            labelled(repository, findPull(repository, call.path.number), call),
          ),
      },
    ),
  };
}
