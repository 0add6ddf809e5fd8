import type { ListenerRuleInfo, TargetHealth } from '@canary-portal/sandbox';

/** What of a load balancer its API shows. */
export interface BalancerView {
  rule(arn: string): ListenerRuleInfo | undefined;
  targetHealth(targetGroupArn: string): TargetHealth[];
}

/** Operations of ELBv2 that a rollout needs, by the name of their command. */
type Answers = Record<string, (input: Record<string, unknown>) => object>;

function firstText(value: unknown): string {
  return Array.isArray(value) ? String(value[0]) : String(value);
}

/** An SDK client of ELBv2 for a balancer of weights and target states only. */
export function simulatedElb(balancer: BalancerView) {
  const answers: Answers = {
    DescribeRulesCommand({ RuleArns }) {
      const rule = balancer.rule(firstText(RuleArns));
      return {
        Rules: rule
          ? [
              {
                RuleArn: rule.arn,
                Actions: [
                  {
                    Type: 'forward',
                    ForwardConfig: {
                      TargetGroups: rule.weights.map(
                        ({ targetGroupArn, weight }) => ({
                          TargetGroupArn: targetGroupArn,
                          Weight: weight,
                        }),
                      ),
                    },
                  },
                ],
              },
            ]
          : [],
      };
    },
    DescribeTargetHealthCommand({ TargetGroupArn }) {
      return {
        TargetHealthDescriptions: balancer
          .targetHealth(String(TargetGroupArn))
          .map(({ id, port, state, description }) => ({
            Target: { Id: id, Port: port },
            TargetHealth: { State: state, Description: description },
          })),
      };
    },
    // The simulation has no listener that could be asked.
    DescribeLoadBalancersCommand: () => ({ LoadBalancers: [] }),
    DescribeListenersCommand: () => ({ Listeners: [] }),
    DescribeTargetGroupsCommand: ({ TargetGroupArns }) => ({
      TargetGroups: (Array.isArray(TargetGroupArns) ? TargetGroupArns : []).map(
        arn => ({ TargetGroupArn: arn, HealthCheckPath: '/health' }),
      ),
    }),
  };
  return {
    async send(command: {
      constructor: { name: string };
      input: object;
    }): Promise<never> {
      const answer = answers[command.constructor.name];
      if (!answer) {
        throw new Error(
          `The simulation has no ELB operation ${command.constructor.name}`,
        );
      }
      return answer(command.input as Record<string, unknown>) as never;
    },
  };
}
