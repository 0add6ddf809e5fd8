import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { FakeLoadBalancing } from '@canary-portal/sandbox';

/** The host by which listeners tell the service from others. */
export const SERVICE_HOST = 'checkout-production.example.com';

/** The part of ELBv2 that is read here, over the fake load balancer. */
export function elbClient(
  world: FakeLoadBalancing,
  called: (operation: string) => void | Promise<void>,
): Pick<ElasticLoadBalancingV2Client, 'send'> {
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    DescribeRules: input => ({
      Rules: (input.RuleArns as string[]).map(arn => ({
        RuleArn: arn,
        Conditions: [
          {
            Field: 'host-header',
            HostHeaderConfig: { Values: ['*.checkout.test', SERVICE_HOST] },
          },
        ],
        Actions: [
          {
            Type: 'forward',
            ForwardConfig: {
              TargetGroups: (world.rule(arn)?.weights ?? []).map(w => ({
                TargetGroupArn: w.targetGroupArn,
                Weight: w.weight,
              })),
            },
          },
        ],
      })),
    }),
    DescribeTargetHealth: input => ({
      TargetHealthDescriptions: world
        .targetHealth(String(input.TargetGroupArn))
        .map(target => ({
          Target: { Id: target.id, Port: target.port },
          TargetHealth: {
            State: target.state,
            Reason: target.reason,
            Description: target.description,
          },
        })),
    }),
    DescribeLoadBalancers: () => ({
      LoadBalancers: [{ DNSName: 'checkout.example.com' }],
    }),
    DescribeListeners: () => ({
      Listeners: [{ Port: 9443, Protocol: 'HTTPS' }],
    }),
    DescribeTargetGroups: () => ({
      TargetGroups: [{ HealthCheckPath: '/health' }],
    }),
  };
  const send = async (command: {
    constructor: { name: string };
    input: object;
  }) => {
    const operation = command.constructor.name.replace('Command', '');
    await called(operation);
    return answers[operation](command.input as Record<string, unknown>);
  };
  return { send } as unknown as Pick<ElasticLoadBalancingV2Client, 'send'>;
}
