import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description:
      'Compare the repository of an entity with the contract, and open a pull request with what mends it',
    example: stringify({
      steps: [
        {
          id: 'conform',
          action: 'deployments:repository:conform',
          name: 'Compare the repository',
          input: {
            entityRef: '${{ parameters.entity }}',
            contentUrl: '../ecs-service/content',
            descriptor: '${{ steps.plan.output.descriptor }}',
            accountId: '${{ parameters.account.accountId }}',
            region: '${{ parameters.account.region }}',
          },
        },
        {
          id: 'pull-request',
          if: '${{ steps.conform.output.changedFiles.length > 0 }}',
          action: 'publish:github:pull-request',
          name: 'Open the pull request',
          input: {
            repoUrl: '${{ steps.conform.output.repoUrl }}',
            sourcePath: '${{ steps.conform.output.sourcePath }}',
            branchName: '${{ steps.conform.output.branchName }}',
            targetBranchName: '${{ steps.conform.output.targetBranchName }}',
            title: '${{ steps.conform.output.title }}',
            description: '${{ steps.conform.output.description }}',
            commitMessage: '${{ steps.conform.output.commitMessage }}',
            update: true,
          },
        },
      ],
    }),
  },
];
