import type { Service } from '@aws-sdk/client-ecs';
import type { PreflightFacts } from '../preflight/facts';
import type { LoadBalancerRecord, TargetSnapshot } from '../types/target';
import { canaryPlan } from './plans';
import { revisionRecord, targetSnapshot } from './records';

export const balancer = (
  changes: Partial<LoadBalancerRecord> = {},
): LoadBalancerRecord => ({
  productionRuleArn: 'rule',
  loadBalancerArn: 'lb',
  loadBalancerName: 'app/lb/1',
  type: 'application',
  targetGroups: [
    { arn: 'blue', name: 'blue', weightPercent: 100 },
    { arn: 'green', name: 'green', weightPercent: 0 },
  ],
  ...changes,
});

export const snapshot = (changes: Partial<TargetSnapshot> = {}) =>
  targetSnapshot({
    loadBalancer: balancer(),
    serving: revisionRecord('old', { targetGroupArn: 'blue' }),
    servingTargetGroupArn: 'blue',
    ...changes,
  });

export const service: Service = {
  desiredCount: 2,
  loadBalancers: [{ targetGroupArn: 'blue' }],
  deploymentController: { type: 'ECS' },
  deployments: [{ status: 'PRIMARY' }],
};

export const facts = (
  changes: Partial<PreflightFacts> = {},
): PreflightFacts => ({
  cluster: 'p',
  serviceName: 's',
  service,
  snapshot: snapshot(),
  first: false,
  plan: canaryPlan(),
  images: [
    {
      container: 'app',
      image: 'app:new',
      outcome: 'found',
      digest: 'sha256:1',
    },
  ],
  fingerprint: 'new',
  alarms: { states: { 'orders-5xx': 'OK' } },
  ...changes,
});
