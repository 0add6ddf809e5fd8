import { Operations } from '../../ports';
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
import { listenerOf, ruleOf, validationError } from './errors';
import { parseAction, parseConditions, viewRule } from './rule-shapes';
import { ElbState, RuleRecord } from './state';

function parsePriority(state: ElbState, input: Input, listenerArn: string) {
  const priority = optionalNumber(input, 'Priority');
  if (priority === undefined || priority < 1 || priority > 50_000) {
    throw validationError('Priority must be from 1 to 50000');
  }
  if (state.rulesOf(listenerArn).some(rule => rule.priority === priority)) {
    throw new AwsError(
      'PriorityInUseException',
      `Priority '${priority}' is currently in use`,
    );
  }
  return priority;
}

export function ruleOperations(state: ElbState): Operations {
  return {
    CreateRule(input) {
      const listenerArn = requiredText(input, 'ListenerArn');
      listenerOf(state, listenerArn);
      const conditions = parseConditions(records(input, 'Conditions'));
      if (conditions.length === 0) {
        throw validationError('A rule must have at least one condition');
      }
      const rule: RuleRecord = {
        arn: state.ruleArn(listenerArn),
        listenerArn,
        priority: parsePriority(state, input, listenerArn),
        conditions,
        action: parseAction(state, records(input, 'Actions')),
        tags: tagsOf(input),
      };
      state.rules.set(rule.arn, rule);
      state.changed();
      return { Rules: [viewRule(rule)] };
    },

    DescribeRules(input) {
      const listenerArn = optionalText(input, 'ListenerArn');
      const arns = texts(input, 'RuleArns');
      if ((listenerArn === undefined) === (arns.length === 0)) {
        throw validationError('Give either a listener ARN or rule ARNs');
      }
      const wanted =
        listenerArn !== undefined
          ? state.rulesOf(listenerOf(state, listenerArn).arn)
          : arns.map(arn => ruleOf(state, arn));
      const size = optionalNumber(input, 'PageSize') ?? 400;
      const marker = optionalText(input, 'Marker');
      const { items, next } = page(wanted, marker, size);
      return { Rules: items.map(viewRule), NextMarker: next };
    },

    ModifyRule(input) {
      const rule = ruleOf(state, requiredText(input, 'RuleArn'));
      if (rule.priority === undefined) {
        throw new AwsError(
          'OperationNotPermittedException',
          `Default rule '${rule.arn}' cannot be modified; modify its listener`,
        );
      }
      const conditions = records(input, 'Conditions');
      const actions = records(input, 'Actions');
      if (conditions.length > 0) rule.conditions = parseConditions(conditions);
      if (actions.length > 0) rule.action = parseAction(state, actions);
      state.changed();
      return { Rules: [viewRule(rule)] };
    },

    DeleteRule(input) {
      const rule = ruleOf(state, requiredText(input, 'RuleArn'));
      if (rule.priority === undefined) {
        throw new AwsError(
          'OperationNotPermittedException',
          `Default rule '${rule.arn}' cannot be deleted`,
        );
      }
      state.rules.delete(rule.arn);
      state.changed();
      return {};
    },
  };
}
