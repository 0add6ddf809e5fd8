import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const step = (input: Record<string, unknown>) =>
  stringify({
    steps: [
      {
        id: 'settings',
        action: 'deployments:repository:settings',
        name: 'Set up environments, branches and variables',
        input: {
          repoUrl: 'github.com?owner=acme&repo=${{ parameters.name }}',
          name: '${{ parameters.name }}',
          owner: '${{ parameters.owner }}',
          accountId: '${{ parameters.account.accountId }}',
          region: '${{ parameters.account.region }}',
          portalUrl: '${{ environment.parameters.portalUrl }}',
          ...input,
        },
      },
    ],
  });

export const examples: TemplateExample[] = [
  {
    description:
      'Everything that the workflows of a service expect of its repository',
    example: step({
      approvals: '${{ steps.plan.output.approvals }}',
      notifications: '${{ parameters.notifications }}',
    }),
  },
  {
    description: 'Production is reviewed on GitHub, by other people too',
    example: step({
      approvals: { production: 'github' },
      reviewers: ['group:default/shop', 'group:default/release-managers'],
    }),
  },
  {
    description: 'Checks and reviews that a change of a branch needs',
    example: step({
      requiredChecks: { main: ['code-quality', 'unit'], develop: ['unit'] },
      requiredApprovals: 2,
    }),
  },
];
