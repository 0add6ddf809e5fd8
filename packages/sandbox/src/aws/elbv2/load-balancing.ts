import { Clock, LoadBalancing } from '../../ports';
import { ElbState } from './state';
import { deregisterTarget, registerTarget, targetHealthOf } from './targets';

/** What ECS does to the load balancer, past its API. */
export function createLoadBalancing(
  state: ElbState,
  clock: Clock,
): LoadBalancing {
  return {
    targetGroup(arn) {
      const group = state.targetGroups.get(arn);
      return (
        group && {
          arn,
          name: group.name,
          loadBalancerArns: state.loadBalancersOf(arn),
          targetType: group.targetType,
          healthCheckPath: group.healthCheck.path,
        }
      );
    },

    register(arn, target) {
      const group = state.targetGroups.get(arn);
      if (group) registerTarget(group, target);
    },

    deregister(arn, target) {
      const group = state.targetGroups.get(arn);
      if (group) deregisterTarget(group, target, clock);
    },

    targetHealth(arn) {
      const group = state.targetGroups.get(arn);
      return group ? targetHealthOf(state, group) : [];
    },

    rule(arn) {
      const rule = state.rules.get(arn);
      const listener = rule && state.listeners.get(rule.listenerArn);
      const balancer =
        listener && state.loadBalancers.get(listener.loadBalancerArn);
      if (!rule || !balancer) return undefined;
      return {
        arn,
        listenerArn: rule.listenerArn,
        loadBalancerType: balancer.type,
        weights: rule.action.type === 'forward' ? rule.action.weights : [],
      };
    },

    setWeights(arn, weights) {
      const rule = state.rules.get(arn);
      if (!rule) return;
      rule.action = { type: 'forward', weights };
      state.changed();
    },
  };
}
