import { AwsError } from '../../wire/aws-error';
import {
  ElbState,
  ListenerRecord,
  LoadBalancerRecord,
  RuleRecord,
  TargetGroupRecord,
} from './state';

export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

function found<T>(value: T | undefined, type: string, message: string): T {
  if (value === undefined) throw new AwsError(type, message);
  return value;
}

export function loadBalancerOf(
  state: ElbState,
  arn: string,
): LoadBalancerRecord {
  return found(
    state.loadBalancers.get(arn),
    'LoadBalancerNotFoundException',
    `Load balancer '${arn}' not found`,
  );
}

export function listenerOf(state: ElbState, arn: string): ListenerRecord {
  return found(
    state.listeners.get(arn),
    'ListenerNotFoundException',
    `Listener '${arn}' not found`,
  );
}

export function ruleOf(state: ElbState, arn: string): RuleRecord {
  return found(
    state.rules.get(arn),
    'RuleNotFoundException',
    `One or more rules not found: '${arn}'`,
  );
}

export function targetGroupOf(state: ElbState, arn: string): TargetGroupRecord {
  return found(
    state.targetGroups.get(arn),
    'TargetGroupNotFoundException',
    `One or more target groups not found: '${arn}'`,
  );
}
