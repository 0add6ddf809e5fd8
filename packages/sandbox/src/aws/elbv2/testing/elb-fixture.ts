import * as sdk from '@aws-sdk/client-elastic-load-balancing-v2';
import { VirtualClock } from '../../../clock/virtual-clock';
import { createAwsServer } from '../../../wire/server';
import { outputMismatches } from '../../../wire/testing/schema-check';
import { createLoadBalancing } from '../load-balancing';
import { ListenerPorts } from '../load-balancers';
import { createElbv2 } from '../service';
import { ElbState } from '../state';

export const T0 = Date.UTC(2026, 0, 5, 9);
const schemas: Record<string, unknown> = { ...sdk };

const ports: ListenerPorts = {
  open: async (_arn, wanted) => (wanted < 1024 ? wanted + 40_000 : wanted),
  close: async () => undefined,
};

/** The SDK's own client over the wire; every answer fits its schema. */
export async function setUp() {
  const clock = new VirtualClock({ startAt: T0 });
  const accountId = '111122223333';
  const state = new ElbState({ accountId, region: 'eu-west-1', seed: 1 });
  const service = createElbv2({ state, clock, ports });
  for (const [name, operation] of Object.entries(service.operations)) {
    service.operations[name] = async input => {
      const output = await operation(input);
      const found = outputMismatches(schemas[`${name}$`], output);
      expect(found).toEqual([]);
      return output;
    };
  }
  const server = createAwsServer({ services: [service] });
  const endpoint = await server.listen({ port: 0 });
  const elb = new sdk.ElasticLoadBalancingV2Client({
    endpoint,
    region: 'eu-west-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const close = async () => {
    elb.destroy();
    await server.close();
  };
  return { clock, elb, close, balancing: createLoadBalancing(state, clock) };
}

export type ElbFixture = Awaited<ReturnType<typeof setUp>>;

/** A load balancer with a listener, two target groups and a rule. */
export async function createService({ elb }: ElbFixture) {
  const balancer = await elb.send(
    new sdk.CreateLoadBalancerCommand({ Name: 'orders' }),
  );
  const group = async (Name: string) => {
    const answer = await elb.send(
      new sdk.CreateTargetGroupCommand({
        Name,
        TargetType: 'ip',
        Port: 8080,
        HealthCheckPath: '/health',
        Matcher: { HttpCode: '200-299' },
      }),
    );
    return answer.TargetGroups?.[0].TargetGroupArn ?? '';
  };
  const [blue, green] = [await group('blue'), await group('green')];
  const listener = await elb.send(
    new sdk.CreateListenerCommand({
      LoadBalancerArn: balancer.LoadBalancers?.[0].LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [
        { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } },
      ],
    }),
  );
  const rule = await elb.send(
    new sdk.CreateRuleCommand({
      ListenerArn: listener.Listeners?.[0].ListenerArn,
      Priority: 10,
      Conditions: [{ Field: 'path-pattern', Values: ['/orders/*'] }],
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: blue, Weight: 1 },
              { TargetGroupArn: green, Weight: 0 },
            ],
          },
        },
      ],
    }),
  );
  return {
    blue,
    green,
    listener: listener.Listeners?.[0],
    balancerArn: balancer.LoadBalancers?.[0].LoadBalancerArn ?? '',
    ruleArn: rule.Rules?.[0].RuleArn ?? '',
  };
}
