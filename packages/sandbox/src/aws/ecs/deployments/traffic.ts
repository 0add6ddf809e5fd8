import { TargetGroupWeight } from '../../../ports';
import { EcsContext } from '../context';
import { RevisionRecord } from '../state/records';

/**
 * Weights for a share of traffic in tenths of a percent. A rule takes whole
 * numbers up to 999, so whole percents are themselves and tenths are of 1000.
 */
export function ruleWeights(percent: number): [to: number, from: number] {
  const tenths = Math.round(percent * 10);
  if (tenths % 10 === 0) return [tenths / 10, 100 - tenths / 10];
  return [tenths, 1000 - tenths];
}

/** Sends `percent` of production traffic to one revision. */
export function shiftProduction(
  context: EcsContext,
  to: RevisionRecord,
  from: RevisionRecord | undefined,
  percent: number,
): void {
  setRules(context, to, percent, 'productionListenerRule');
  to.productionWeight = percent;
  if (from) from.productionWeight = (1000 - Math.round(percent * 10)) / 10;
}

/** Sends all test traffic to one revision, where there is a test listener. */
export function shiftTest(
  context: EcsContext,
  to: RevisionRecord,
  others: RevisionRecord[],
): void {
  if (!hasTestListener(to)) return;
  setRules(context, to, 100, 'testListenerRule');
  to.testWeight = 100;
  for (const other of others) other.testWeight = 0;
}

export function hasTestListener(revision: RevisionRecord): boolean {
  return revision.workload.loadBalancers.some(
    balancer => balancer.advancedConfiguration?.testListenerRule,
  );
}

function setRules(
  context: EcsContext,
  to: RevisionRecord,
  percent: number,
  rule: 'productionListenerRule' | 'testListenerRule',
) {
  const [toWeight, fromWeight] = ruleWeights(percent);
  to.workload.loadBalancers.forEach((balancer, index) => {
    const ruleArn = balancer.advancedConfiguration?.[rule];
    const used = to.targetGroups[index]?.targetGroupArn;
    if (!ruleArn || !used) return;
    const other = otherTargetGroup(balancer, used);
    const weights: TargetGroupWeight[] = [
      { targetGroupArn: used, weight: toWeight },
    ];
    if (other) weights.push({ targetGroupArn: other, weight: fromWeight });
    context.loadBalancing.setWeights(ruleArn, weights);
  });
}

/** Of a pair of target groups, the one that is not `used`. */
export function otherTargetGroup(
  balancer: RevisionRecord['workload']['loadBalancers'][number],
  used: string,
): string | undefined {
  const { targetGroupArn, advancedConfiguration } = balancer;
  return used === targetGroupArn
    ? advancedConfiguration?.alternateTargetGroupArn
    : targetGroupArn;
}
