import type { Arns } from '../../Arns';
import { ENVIRONMENTS } from '../../names';
import { actions, allow, type Statement } from '../policies';

/** What the CDK does with CloudFormation, for the stacks of services alone. */
export function stackStatements(arns: Arns): Statement[] {
  const parts = ['shared', ...ENVIRONMENTS];
  return [
    allow(
      'Stacks',
      actions('cloudformation', [
        'ContinueUpdateRollback',
        'CreateChangeSet',
        'DeleteChangeSet',
        'DeleteStack',
        'DescribeChangeSet',
        'DescribeEvents',
        'DescribeStackEvents',
        'DescribeStackResources',
        'DescribeStacks',
        'ExecuteChangeSet',
        'GetTemplate',
        'RollbackStack',
      ]),
      parts.map(part =>
        arns.of('cloudformation', `stack/canary-portal-${part}-*/*`),
      ),
    ),
    // Of a template that has no stack yet.
    allow('ReadTemplates', ['cloudformation:GetTemplateSummary'], ['*']),
  ];
}
