import {
  given,
  givenList,
  onEverything,
  type PermissionTable,
} from '../iam/permission';

/** What CloudWatch's operations need, as the Service Authorization Reference has it. */
export const cloudWatchPermissions: PermissionTable = {
  GetMetricData: onEverything('cloudwatch:GetMetricData'),
  ListMetrics: onEverything('cloudwatch:ListMetrics'),
  PutMetricData: input => [
    {
      action: 'cloudwatch:PutMetricData',
      resource: '*',
      context: { 'cloudwatch:namespace': given(input, 'Namespace') },
    },
  ],
  PutMetricAlarm: (input, account) => [
    {
      action: 'cloudwatch:PutMetricAlarm',
      resource: account.arn(
        'cloudwatch',
        `alarm:${given(input, 'AlarmName') ?? '*'}`,
      ),
    },
  ],
  SetAlarmState: (input, account) => [
    {
      action: 'cloudwatch:SetAlarmState',
      resource: account.arn(
        'cloudwatch',
        `alarm:${given(input, 'AlarmName') ?? '*'}`,
      ),
    },
  ],
  DeleteAlarms(input, account) {
    const names = givenList(input, 'AlarmNames');
    return (names.length > 0 ? names : ['*']).map(name => ({
      action: 'cloudwatch:DeleteAlarms',
      resource: account.arn('cloudwatch', `alarm:${name}`),
    }));
  },
  DescribeAlarms(input, account) {
    const action = 'cloudwatch:DescribeAlarms';
    // Composite alarms are read with all alarms or not at all.
    if (givenList(input, 'AlarmTypes').includes('CompositeAlarm')) {
      return [{ action, resource: '*' }];
    }
    const names = givenList(input, 'AlarmNames');
    return (names.length > 0 ? names : ['*']).map(name => ({
      action,
      resource: account.arn('cloudwatch', `alarm:${name}`),
    }));
  },
};
