import {
  checklistMessages,
  conformanceMessages,
} from '@canary-portal/plugin-deployments-common';

/** The repository compared with the contract, and the way to a first deployment. */
export const repositoryMessages = {
  'repository.title': 'Repository',
  'repository.loading': 'Loading what the repository is like',
  'repository.failed': 'The repository could not be shown',
  'repository.conforms': 'Conforms',
  'repository.conformsBody':
    'Annotations, plan, workflows and hardening are as the portal expects them. The Actions are of version {{version}}.',
  'repository.toChange': 'What to change: {{n}}',
  'repository.inOrder': 'In order: {{areas}}.',
  'repository.waiting':
    'Not read from GitHub yet. It is read within a few minutes.',
  'repository.unreadable': 'Not compared with what the portal expects.',
  'repository.failing':
    'What you see is from {{when}}: reading fails since. {{reason}}',
  'repository.asOf': 'Compared {{when}}',
  'repository.status.missing': 'Missing',
  'repository.status.differs': 'Differs',
  'repository.status.outdated': 'Outdated',
  'repository.area.annotations': 'annotations',
  'repository.area.plan': 'plan',
  'repository.area.workflows': 'workflows',
  'repository.area.actions': 'Actions',
  'repository.area.hardening': 'hardening',
  'repository.area.tags': 'tags of what serves',
  'repository.adopt': 'Prepare a pull request',
  'repository.adoptBody':
    'It mends {{n}} of these. Nothing changes before somebody merges it.',
  'todo.title': 'What is left to do',
  'todo.intro':
    '{{environment}} has not been deployed yet. The first deployment makes its ECS service.',
  'todo.wrongArn':
    'If the service is there already, correct its ARN in the annotation canary-portal/ecs-services.',
  'todo.open': 'Open on GitHub',
  'todo.state.done': 'Done',
  'todo.state.open': 'To do',
  'todo.state.unknown': 'Not visible from here',
  ...conformanceMessages,
  ...checklistMessages,
} as const;
