import { TargetGroupWeight } from '../../ports';
import {
  Input,
  optionalNumber,
  optionalRecord,
  optionalText,
  records,
  requiredText,
  texts,
} from '../input';
import { targetGroupOf, validationError } from './errors';
import { ElbState, RuleAction, RuleCondition, RuleRecord } from './state';

const MAXIMUM_WEIGHT = 999;
const MAXIMUM_TARGET_GROUPS = 5;

function parseWeights(state: ElbState, action: Input): TargetGroupWeight[] {
  const forward = optionalRecord(action, 'ForwardConfig');
  const tuples = forward ? records(forward, 'TargetGroups') : [];
  if (tuples.length === 0) {
    const arn = requiredText(action, 'TargetGroupArn');
    return [{ targetGroupArn: targetGroupOf(state, arn).arn, weight: 1 }];
  }
  if (tuples.length > MAXIMUM_TARGET_GROUPS) {
    throw validationError(
      `An action forwards to at most ${MAXIMUM_TARGET_GROUPS} target groups`,
    );
  }
  return tuples.map(tuple => {
    const arn = requiredText(tuple, 'TargetGroupArn');
    const weight = optionalNumber(tuple, 'Weight') ?? 1;
    if (!Number.isInteger(weight) || weight < 0 || weight > MAXIMUM_WEIGHT) {
      throw validationError(
        `The weight of a target group is a whole number from 0 to ${MAXIMUM_WEIGHT}, not ${weight}`,
      );
    }
    return { targetGroupArn: targetGroupOf(state, arn).arn, weight };
  });
}

/** `Actions` or `DefaultActions`: one that ends the request. */
export function parseAction(state: ElbState, actions: Input[]): RuleAction {
  if (actions.length !== 1) {
    throw validationError('Give exactly one action');
  }
  const [action] = actions;
  const type = requiredText(action, 'Type');
  if (type === 'forward') {
    return { type, weights: parseWeights(state, action) };
  }
  if (type === 'fixed-response') {
    const config = optionalRecord(action, 'FixedResponseConfig') ?? {};
    return {
      type,
      statusCode: optionalNumber(config, 'StatusCode') ?? 200,
      contentType: optionalText(config, 'ContentType') ?? 'text/plain',
      body: optionalText(config, 'MessageBody') ?? '',
    };
  }
  throw validationError(
    `The sandbox has no action of type '${type}': use forward or fixed-response`,
  );
}

export function parseConditions(conditions: Input[]): RuleCondition[] {
  return conditions.map(condition => {
    const field = requiredText(condition, 'Field');
    if (field !== 'path-pattern' && field !== 'host-header') {
      throw validationError(
        `The sandbox has no condition field '${field}': use path-pattern or host-header`,
      );
    }
    const config = optionalRecord(
      condition,
      field === 'path-pattern' ? 'PathPatternConfig' : 'HostHeaderConfig',
    );
    const values = texts(config ?? condition, 'Values');
    if (values.length === 0) {
      throw validationError('A condition must have at least one value');
    }
    return { field, values };
  });
}

export function viewAction(action: RuleAction) {
  if (action.type === 'fixed-response') {
    return {
      Type: action.type,
      Order: 1,
      FixedResponseConfig: {
        StatusCode: String(action.statusCode),
        ContentType: action.contentType,
        MessageBody: action.body,
      },
    };
  }
  return {
    Type: action.type,
    Order: 1,
    TargetGroupArn:
      action.weights.length === 1
        ? action.weights[0].targetGroupArn
        : undefined,
    ForwardConfig: {
      TargetGroups: action.weights.map(({ targetGroupArn, weight }) => ({
        TargetGroupArn: targetGroupArn,
        Weight: weight,
      })),
      TargetGroupStickinessConfig: { Enabled: false },
    },
  };
}

function viewCondition({ field, values }: RuleCondition) {
  return field === 'path-pattern'
    ? { Field: field, Values: values, PathPatternConfig: { Values: values } }
    : { Field: field, Values: values, HostHeaderConfig: { Values: values } };
}

export function viewRule(rule: RuleRecord) {
  return {
    RuleArn: rule.arn,
    Priority: rule.priority === undefined ? 'default' : String(rule.priority),
    Conditions: rule.conditions.map(viewCondition),
    Actions: [viewAction(rule.action)],
    IsDefault: rule.priority === undefined,
  };
}
