import {
  given,
  givenList,
  onEverything,
  type PermissionRule,
  type PermissionTable,
} from '../iam/permission';

/** What ECR's operations need, as the Service Authorization Reference has it. */

function onRepository(operation: string): PermissionRule {
  return (input, account) => [
    {
      action: `ecr:${operation}`,
      resource: account.arn(
        'ecr',
        `repository/${given(input, 'repositoryName') ?? '*'}`,
      ),
    },
  ];
}

export const ecrPermissions: PermissionTable = {
  GetAuthorizationToken: onEverything('ecr:GetAuthorizationToken'),
  CreateRepository: onRepository('CreateRepository'),
  DescribeRepositories(input, account) {
    const names = givenList(input, 'repositoryNames');
    return (names.length > 0 ? names : ['*']).map(name => ({
      action: 'ecr:DescribeRepositories',
      resource: account.arn('ecr', `repository/${name}`),
    }));
  },
  DescribeImages: onRepository('DescribeImages'),
  BatchGetImage: onRepository('BatchGetImage'),
  PutImage: onRepository('PutImage'),
};
