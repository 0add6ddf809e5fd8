import type { Arns } from '../arns.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import type { TrustStatement } from './statement.ts';

/** What a workflow's job runs for: an environment, or a branch. */
export type JobContext = `environment:${string}` | `ref:refs/heads/${string}`;

const AUDIENCE = 'sts.amazonaws.com';

type Repository = Pick<
  ServiceConfig,
  'repository' | 'repositoryHost' | 'repositoryOwnerId' | 'repositoryId'
>;

/** Who signs the tokens of a GitHub's workflows, without `https://`. */
export function issuerOf(repositoryHost: string): string {
  if (repositoryHost === 'github.com') {
    return 'token.actions.githubusercontent.com';
  }
  return repositoryHost.endsWith('.ghe.com')
    ? `token.actions.${repositoryHost}`
    : `${repositoryHost}/_services/token`;
}

/**
 * The subjects that GitHub gives to jobs of the repository. Repositories made
 * since July 2026 have the ids of owner and repository in them; without knowing
 * the ids, any are taken, and older repositories' subjects too.
 */
export function subjectsOf(config: Repository, context: JobContext): string[] {
  const { repositoryOwnerId, repositoryId } = config;
  const [owner = '', name = ''] = config.repository.split('/');
  return repositoryOwnerId && repositoryId
    ? [`repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}`]
    : [
        `repo:${owner}/${name}:${context}`,
        `repo:${owner}@*/${name}@*:${context}`,
      ];
}

/**
 * A pattern for subjects that have more slashes than real ones of this context:
 * so no `*` of a subject can stand for a second owner and repository.
 */
function moreSlashesThan(context: JobContext): string {
  // One between owner and repository, and those of the context.
  const slashes = context.split('/').length;
  return `*${'/*'.repeat(slashes + 1)}`;
}

/** Lets jobs of the repository assume a role, in these contexts alone. */
export function trustJobs(
  config: Repository,
  arns: Arns,
  contexts: readonly JobContext[],
): TrustStatement[] {
  const issuer = issuerOf(config.repositoryHost);
  return contexts.map(context => ({
    Effect: 'Allow',
    Principal: { Federated: arns.iam(`oidc-provider/${issuer}`) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${issuer}:aud`]: AUDIENCE },
      StringLike: { [`${issuer}:sub`]: subjectsOf(config, context) },
      StringNotLike: { [`${issuer}:sub`]: moreSlashesThan(context) },
    },
  }));
}

/**
 * Lets an AWS service assume a role.
 * @param accountId - the service must say that it acts for this account
 */
export function trustAwsService(
  service: string,
  accountId?: string,
): TrustStatement[] {
  return [
    {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sts:AssumeRole',
      ...(accountId === undefined
        ? {}
        : {
            Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
          }),
    },
  ];
}
