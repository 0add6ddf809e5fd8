import type { CheckView } from '@canary-portal/plugin-deployments-common';
import type { Check, Remark } from '@canary-portal/rollout-plan';
import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { VerdictRecord } from '../store/records';
import { hasEnded } from '../sync/deploymentStatus';

const SERIES: Record<Check['id'] | Remark['id'], string | undefined> = {
  health: 'health',
  'error-rate': 'error-rate',
  latency: 'latency',
  'balancer-errors': undefined,
  'queue-age': 'queue-age',
  cpu: 'cpu',
  'scale-out': undefined,
};

/** The newest verdict, check by check, what stands beside, and the alarms that ECS watches itself. */
export function checkViews(
  deployment: DeploymentRecord,
  verdicts: VerdictRecord[],
): CheckView[] {
  const newest = verdicts.at(-1)?.verdict;
  const checks = (newest?.checks ?? []).filter(
    // "Not yet" is no news of a rollout that is over.
    ({ outcome, observed }) =>
      !hasEnded(deployment) ||
      outcome !== 'inconclusive' ||
      observed !== undefined,
  );
  return [
    ...checks.map(({ trigger: _trigger, ...check }) => ({
      ...check,
      series: SERIES[check.id],
    })),
    ...(newest?.remarks ?? []).map(remark => ({
      ...remark,
      series: SERIES[remark.id],
    })),
    ...deployment.alarmNames.map(name => alarmView(deployment, name)),
  ];
}

function alarmView(deployment: DeploymentRecord, name: string): CheckView {
  const fired = deployment.triggeredAlarmNames.includes(name);
  return {
    id: `alarm:${name}`,
    outcome: fired ? 'fail' : 'pass',
    sentence: fired
      ? `Alarm ${name} fired`
      : `Alarm ${name} has not fired; ECS watches it as well`,
    source: 'cloudwatch',
  };
}
