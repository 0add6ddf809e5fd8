import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Register the entity of a published repository, once or again',
    example: stringify({
      steps: [
        {
          id: 'register',
          action: 'deployments:entity:register',
          name: 'Register the service',
          input: {
            name: '${{ parameters.name }}',
            catalogInfoUrl: '${{ steps.publish.output.catalogInfoUrl }}',
          },
        },
      ],
    }),
  },
];
