import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description:
      'Create the repository of a service, or finish what an earlier run began',
    example: stringify({
      steps: [
        {
          id: 'publish',
          action: 'deployments:repository:publish',
          name: 'Publish the repository',
          input: {
            repoUrl: 'github.com?owner=acme&repo=${{ parameters.name }}',
            name: '${{ parameters.name }}',
            description: '${{ parameters.description }}',
            portalUrl: '${{ environment.parameters.portalUrl }}',
          },
        },
      ],
    }),
  },
];
