import type { PlatformConfig } from '../config/PlatformConfig';
import type { TrustStatement } from './policies';

const CONTEXT = 'environment:infrastructure';

/** Who signs the tokens of a GitHub's workflows, without `https://`. */
export function issuerOf(githubHost: string): string {
  if (githubHost === 'github.com') return 'token.actions.githubusercontent.com';
  return githubHost.endsWith('.ghe.com')
    ? `token.actions.${githubHost}`
    : `${githubHost}/_services/token`;
}

/**
 * Lets jobs in the environment `infrastructure` assume a role: those of the
 * owner's repositories, with subjects of both forms, with ids and without.
 */
export function trustInfrastructure(
  config: Pick<
    PlatformConfig,
    'githubHost' | 'githubOwner' | 'githubRepositories'
  >,
  providerArn: string,
): TrustStatement[] {
  const issuer = issuerOf(config.githubHost);
  const { githubOwner: owner, githubRepositories } = config;
  const names = githubRepositories.length > 0 ? githubRepositories : ['*'];
  return [
    {
      Effect: 'Allow',
      Principal: { Federated: providerArn },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
        StringLike: {
          [`${issuer}:sub`]: names.flatMap(name => [
            `repo:${owner}/${name}:${CONTEXT}`,
            `repo:${owner}@*/${name}@*:${CONTEXT}`,
          ]),
        },
        // Real ones have one slash: no * may stand for a second owner.
        StringNotLike: { [`${issuer}:sub`]: '*/*/*' },
      },
    },
  ];
}
