import type { Arns } from '../../Arns';
import { ENVIRONMENTS } from '../../names';
import { actions, allow, type Statement } from '../policies';

function repositoryStatements(arns: Arns): Statement[] {
  return [
    allow(
      'Repositories',
      actions('ecr', [
        'CreateRepository',
        'DescribeRepositories',
        'GetLifecyclePolicy',
        'GetRepositoryPolicy',
        'ListTagsForResource',
        'PutImageScanningConfiguration',
        'PutImageTagMutability',
        'PutLifecyclePolicy',
        'TagResource',
        'UntagResource',
      ]),
      [arns.of('ecr', 'repository/*')],
    ),
  ];
}

function logStatements(arns: Arns): Statement[] {
  return [
    allow(
      'ReadLogGroups',
      actions('logs', ['DescribeIndexPolicies', 'DescribeLogGroups']),
      ['*'],
    ),
    allow(
      'LogGroups',
      actions('logs', [
        'CreateLogGroup',
        'GetDataProtectionPolicy',
        'ListTagsForResource',
        'PutRetentionPolicy',
        'TagResource',
        'UntagResource',
      ]),
      [arns.of('logs', 'log-group:/canary-portal/*')],
    ),
  ];
}

function alarmStatements(arns: Arns): Statement[] {
  return [
    allow('ReadAlarms', ['cloudwatch:DescribeAlarms'], ['*']),
    allow(
      'Alarms',
      actions('cloudwatch', [
        'DeleteAlarms',
        'ListTagsForResource',
        'PutMetricAlarm',
      ]),
      ENVIRONMENTS.map(environment =>
        arns.of('cloudwatch', `alarm:*-${environment}-*`),
      ),
    ),
  ];
}

/** The platform's values are read, the services' settings are written. */
function parameterStatements(arns: Arns): Statement[] {
  return [
    allow(
      'ReadPlatform',
      ['ssm:GetParameters'],
      [arns.of('ssm', 'parameter/canary-portal/platform/*')],
    ),
    allow(
      'Settings',
      actions('ssm', [
        'AddTagsToResource',
        'DeleteParameter',
        'GetParameters',
        'ListTagsForResource',
        'PutParameter',
      ]),
      ENVIRONMENTS.map(environment =>
        arns.of('ssm', `parameter/canary-portal/*/${environment}`),
      ),
    ),
  ];
}

/**
 * Image repositories, log groups, alarms and settings: made and changed, not
 * read. Neither images nor logs can be deleted.
 */
export function keepingStatements(arns: Arns): Statement[] {
  return [
    ...repositoryStatements(arns),
    ...logStatements(arns),
    ...alarmStatements(arns),
    ...parameterStatements(arns),
  ];
}
