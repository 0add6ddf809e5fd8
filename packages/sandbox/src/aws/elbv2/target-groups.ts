import { Clock, Operations, TargetHealth } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import {
  Input,
  optionalNumber,
  optionalText,
  page,
  records,
  requiredText,
  tagsOf,
  texts,
} from '../input';
import { targetGroupOf, validationError } from './errors';
import { ElbState, TargetGroupRecord } from './state';
import { parseHealthCheck, viewTargetGroup } from './target-group-shapes';
import { deregisterTarget, registerTarget, targetHealthOf } from './targets';

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/;
const DEFAULT_ATTRIBUTES = {
  'deregistration_delay.timeout_seconds': '300',
  'stickiness.enabled': 'false',
  'load_balancing.algorithm.type': 'round_robin',
};

function parseTargetGroup(state: ElbState, input: Input, now: number) {
  const name = requiredText(input, 'Name');
  if (!NAME.test(name)) {
    throw validationError(
      `The target group name '${name}' must be at most 32 letters, digits and hyphens`,
    );
  }
  if ([...state.targetGroups.values()].some(known => known.name === name)) {
    throw new AwsError(
      'DuplicateTargetGroupNameException',
      `A target group with the name '${name}' already exists`,
    );
  }
  const targetType = optionalText(input, 'TargetType') ?? 'instance';
  if (targetType !== 'ip' && targetType !== 'instance') {
    throw validationError(`Target type '${targetType}' is not in the sandbox`);
  }
  const record: TargetGroupRecord = {
    arn: state.targetGroupArn(name),
    name,
    protocol: optionalText(input, 'Protocol') ?? 'HTTP',
    port: optionalNumber(input, 'Port') ?? 80,
    vpcId: optionalText(input, 'VpcId') ?? 'vpc-sandbox',
    targetType,
    healthCheck: parseHealthCheck(input),
    attributes: { ...DEFAULT_ATTRIBUTES },
    targets: new Map(),
    createdAt: now,
    tags: tagsOf(input),
  };
  return record;
}

function parseTargets(group: TargetGroupRecord, input: Input) {
  return records(input, 'Targets').map(target => ({
    id: requiredText(target, 'Id'),
    port: optionalNumber(target, 'Port') ?? group.port,
  }));
}

function viewHealth(health: TargetHealth) {
  return {
    Target: { Id: health.id, Port: health.port },
    HealthCheckPort: String(health.port),
    TargetHealth: {
      State: health.state,
      Reason: health.reason,
      Description: health.description,
    },
  };
}

function viewAttributes(group: TargetGroupRecord) {
  return {
    Attributes: Object.entries(group.attributes).map(([Key, Value]) => ({
      Key,
      Value,
    })),
  };
}

export function targetGroupOperations(
  state: ElbState,
  clock: Clock,
): Operations {
  const find = (input: Input) =>
    targetGroupOf(state, requiredText(input, 'TargetGroupArn'));

  return {
    CreateTargetGroup(input) {
      const group = parseTargetGroup(state, input, clock.now());
      state.targetGroups.set(group.arn, group);
      return { TargetGroups: [viewTargetGroup(state, group)] };
    },

    DescribeTargetGroups(input) {
      const arns = texts(input, 'TargetGroupArns');
      const names = texts(input, 'Names');
      const balancer = optionalText(input, 'LoadBalancerArn');
      const all = [...state.targetGroups.values()];
      for (const arn of arns) targetGroupOf(state, arn);
      for (const name of names) {
        if (!all.some(group => group.name === name)) {
          throw new AwsError(
            'TargetGroupNotFoundException',
            `One or more target groups not found: '${name}'`,
          );
        }
      }
      const wanted = all.filter(
        group =>
          (arns.length === 0 || arns.includes(group.arn)) &&
          (names.length === 0 || names.includes(group.name)) &&
          (balancer === undefined ||
            state.loadBalancersOf(group.arn).includes(balancer)),
      );
      const size = optionalNumber(input, 'PageSize') ?? 400;
      const marker = optionalText(input, 'Marker');
      const { items, next } = page(wanted, marker, size);
      return {
        TargetGroups: items.map(group => viewTargetGroup(state, group)),
        NextMarker: next,
      };
    },

    ModifyTargetGroup(input) {
      const group = find(input);
      group.healthCheck = parseHealthCheck(input, group.healthCheck);
      return { TargetGroups: [viewTargetGroup(state, group)] };
    },

    DeleteTargetGroup(input) {
      const group = find(input);
      if (state.rulesForwardingTo(group.arn).length > 0) {
        throw new AwsError(
          'ResourceInUseException',
          `Target group '${group.arn}' is currently in use by a listener or a rule`,
        );
      }
      state.targetGroups.delete(group.arn);
      return {};
    },

    DescribeTargetGroupAttributes: input => viewAttributes(find(input)),

    ModifyTargetGroupAttributes(input) {
      const group = find(input);
      for (const attribute of records(input, 'Attributes')) {
        const key = requiredText(attribute, 'Key');
        if (!Object.hasOwn(DEFAULT_ATTRIBUTES, key)) {
          throw validationError(
            `Target group attribute key '${key}' is not recognized`,
          );
        }
        group.attributes[key] = optionalText(attribute, 'Value') ?? '';
      }
      return viewAttributes(group);
    },

    RegisterTargets(input) {
      const group = find(input);
      for (const target of parseTargets(group, input)) {
        registerTarget(group, target);
      }
      return {};
    },

    DeregisterTargets(input) {
      const group = find(input);
      for (const target of parseTargets(group, input)) {
        deregisterTarget(group, target, clock);
      }
      return {};
    },

    DescribeTargetHealth(input) {
      const group = find(input);
      const health = targetHealthOf(state, group);
      const asked = parseTargets(group, input);
      const wanted =
        asked.length === 0
          ? health
          : asked.map(
              ({ id, port }): TargetHealth =>
                health.find(
                  known => known.id === id && known.port === port,
                ) ?? {
                  id,
                  port,
                  state: 'unused',
                  reason: 'Target.NotRegistered',
                  description: 'Target is not registered to the target group',
                },
            );
      return { TargetHealthDescriptions: wanted.map(viewHealth) };
    },
  };
}
