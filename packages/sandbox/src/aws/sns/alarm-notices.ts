import type { Alarm, AlarmState } from '../cloudwatch/alarm';
import type { AlarmRegistry } from '../cloudwatch/alarms';
import type { Account } from '../iam/account';
import { isRecord } from '../input';
import type { Topics } from './topics';

/** Which action of an alarm a state sets off. */
const ACTIONS: Record<AlarmState, string> = {
  ALARM: 'AlarmActions',
  OK: 'OKActions',
  INSUFFICIENT_DATA: 'InsufficientDataActions',
};

function topicsOf(alarm: Alarm): string[] {
  const { definition, state } = alarm;
  if (!isRecord(definition) || definition.ActionsEnabled === false) return [];
  const actions = definition[ACTIONS[state]];
  return Array.isArray(actions)
    ? actions.filter((action): action is string => typeof action === 'string')
    : [];
}

/** Publishes what alarms do to the topics that they name, as CloudWatch does. */
export function publishAlarms(
  alarms: AlarmRegistry,
  topics: Topics,
  account: Account,
): void {
  alarms.onTransition((alarm, before) => {
    const message = JSON.stringify({
      AlarmName: alarm.name,
      AlarmDescription: alarm.definition.AlarmDescription,
      AWSAccountId: account.id,
      NewStateValue: alarm.state,
      NewStateReason: alarm.stateReason,
      OldStateValue: before,
      StateChangeTime: new Date(alarm.stateTransitionedAt).toISOString(),
      Region: account.region,
      AlarmArn: alarm.arn,
    });
    const subject = `${alarm.state}: "${alarm.name}" in ${account.region}`;
    for (const arn of topicsOf(alarm)) {
      if (topics.has(arn)) topics.publish(arn, message, subject);
    }
  });
}
