import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { describeError } from '../aws/errors';
import type { AwsClients } from '../types/clients';

/** The states of the alarms that ECS is to watch. */
export interface AlarmStates {
  /** By name; `MISSING` for an alarm that does not exist. */
  states: Record<string, string>;
  /** Why they could not be read. */
  problem?: string;
}

/** Reads alarm states; not being allowed to is no reason to stop. */
export async function readAlarms(
  clients: Pick<AwsClients, 'cloudwatch'>,
  names: readonly string[],
): Promise<AlarmStates> {
  if (names.length === 0) return { states: {} };
  try {
    const answer = await clients.cloudwatch.send(
      new DescribeAlarmsCommand({
        AlarmNames: [...names],
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        MaxRecords: 100,
      }),
    );
    const known = [
      ...(answer.MetricAlarms ?? []),
      ...(answer.CompositeAlarms ?? []),
    ];
    return {
      states: Object.fromEntries(
        names.map(name => [
          name,
          known.find(a => a.AlarmName === name)?.StateValue ?? 'MISSING',
        ]),
      ),
    };
  } catch (error) {
    return { states: {}, problem: describeError(error) };
  }
}
