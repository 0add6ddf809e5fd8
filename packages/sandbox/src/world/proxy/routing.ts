import {
  ElbState,
  RuleAction,
  RuleCondition,
  RuleRecord,
  TargetGroupRecord,
  TargetRecord,
} from '../../aws/elbv2/state';
import { WeightedChoice } from './weighted-choice';

type FixedResponse = Extract<RuleAction, { type: 'fixed-response' }>;

interface Route {
  matches(host: string, path: string): boolean;
  action: RuleAction;
  groups: WeightedChoice<string>;
}

function wildcard(pattern: string, flags: string): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, flags);
}

function matcher({ field, values }: RuleCondition) {
  // Hosts are case-insensitive, paths are not.
  const isHost = field === 'host-header';
  const patterns = values.map(value => wildcard(value, isHost ? 'i' : ''));
  return (host: string, path: string) =>
    patterns.some(pattern => pattern.test(isHost ? host : path));
}

/** Decides where a listener's requests go, by its rules as they are now. */
export class ListenerRouting {
  private readonly state: ElbState;
  private readonly listenerArn: string;
  private version = -1;
  private routes: Route[] = [];
  /** Kept over changes of other rules, so that shares stay exact. */
  private readonly byAction = new WeakMap<RuleAction, Route>();

  constructor(state: ElbState, listenerArn: string) {
    this.state = state;
    this.listenerArn = listenerArn;
  }

  /** A fixed answer, the target group chosen by weight, or neither. */
  route(
    host: string,
    path: string,
  ): FixedResponse | TargetGroupRecord | undefined {
    if (this.version !== this.state.version) {
      this.version = this.state.version;
      this.routes = this.state
        .rulesOf(this.listenerArn)
        .map(r => this.compile(r));
    }
    const route = this.routes.find(candidate => candidate.matches(host, path));
    if (!route) return undefined;
    if (route.action.type === 'fixed-response') return route.action;
    const arn = route.groups.next();
    return arn === undefined ? undefined : this.state.targetGroups.get(arn);
  }

  private compile(rule: RuleRecord): Route {
    const { action, conditions } = rule;
    const matchers = conditions.map(matcher);
    const groups =
      this.byAction.get(action)?.groups ??
      new WeightedChoice(
        action.type === 'forward'
          ? action.weights.map(({ targetGroupArn, weight }) => ({
              value: targetGroupArn,
              weight,
            }))
          : [],
      );
    const route: Route = {
      action,
      groups,
      matches: (host, path) => matchers.every(matches => matches(host, path)),
    };
    this.byAction.set(action, route);
    return route;
  }
}

/** Whose turn it is in each target group. */
const turns = new WeakMap<TargetGroupRecord, number>();

/**
 * Round robin among the healthy targets; among all of them when none is
 * healthy, as an ALB fails open.
 */
export function chooseTarget(
  group: TargetGroupRecord,
): TargetRecord | undefined {
  const registered = [...group.targets.values()].filter(
    target => target.state !== 'draining',
  );
  const healthy = registered.filter(target => target.state === 'healthy');
  const candidates = healthy.length > 0 ? healthy : registered;
  if (candidates.length === 0) return undefined;
  const turn = (turns.get(group) ?? -1) + 1;
  turns.set(group, turn);
  return candidates[turn % candidates.length];
}
