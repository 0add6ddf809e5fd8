import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Check the rollout plans of a form and write deployment.yaml',
    example: stringify({
      steps: [
        {
          id: 'plan',
          action: 'deployments:plan:validate',
          name: 'Check the rollout plans',
          input: {
            environments: '${{ parameters.environments }}',
            accountId: '${{ parameters.account.accountId }}',
            region: '${{ parameters.account.region }}',
          },
        },
      ],
    }),
  },
  {
    description: 'A canary that a person lets begin in the portal',
    example: stringify({
      steps: [
        {
          id: 'plan',
          action: 'deployments:plan:validate',
          name: 'Check the rollout plans',
          input: {
            environments: {
              development: { strategy: 'rolling' },
              staging: { strategy: 'blue-green', 'bake-time': '5m' },
              production: {
                strategy: 'canary',
                approval: 'portal',
                'canary-stages': [
                  { percentage: 5, duration: '2m' },
                  { percentage: 25, duration: '3m' },
                  { percentage: 50, duration: '5m' },
                  { percentage: 100 },
                ],
              },
            },
          },
        },
      ],
    }),
  },
];
