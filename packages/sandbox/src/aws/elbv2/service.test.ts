import * as sdk from '@aws-sdk/client-elastic-load-balancing-v2';
import { createService, ElbFixture, setUp, T0 } from './testing/elb-fixture';

describe('ELBv2 over the wire', () => {
  let world: ElbFixture;
  beforeEach(async () => {
    world = await setUp();
  });
  afterEach(() => world.close());

  it('describes what was created, with the port that really listens', async () => {
    const { elb } = world;
    const made = await createService(world);
    expect(made.listener?.Port).toBe(40_080);
    expect(
      await elb.send(
        new sdk.DescribeLoadBalancersCommand({ Names: ['orders'] }),
      ),
    ).toMatchObject({
      LoadBalancers: [
        {
          LoadBalancerArn: made.balancerArn,
          DNSName: '127.0.0.1',
          CreatedTime: new Date(T0),
          Type: 'application',
          State: { Code: 'active' },
        },
      ],
    });
    expect(
      await elb.send(new sdk.DescribeTargetGroupsCommand({ Names: ['blue'] })),
    ).toMatchObject({
      TargetGroups: [
        {
          TargetGroupArn: made.blue,
          HealthCheckEnabled: true,
          HealthCheckPath: '/health',
          Matcher: { HttpCode: '200-299' },
          LoadBalancerArns: [made.balancerArn],
        },
      ],
    });
    expect(made.ruleArn).toMatch(
      /^arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule\/app\/orders(\/[0-9a-f]{16}){3}$/,
    );
  });

  it('lists a listener’s rules with weights, the default rule last', async () => {
    const made = await createService(world);
    const answer = await world.elb.send(
      new sdk.DescribeRulesCommand({ ListenerArn: made.listener?.ListenerArn }),
    );
    expect(answer.Rules).toMatchObject([
      {
        Priority: '10',
        IsDefault: false,
        Conditions: [{ Field: 'path-pattern', Values: ['/orders/*'] }],
        Actions: [
          {
            ForwardConfig: {
              TargetGroups: [
                { TargetGroupArn: made.blue, Weight: 1 },
                { TargetGroupArn: made.green, Weight: 0 },
              ],
            },
          },
        ],
      },
      { Priority: 'default', IsDefault: true },
    ]);
  });

  it('shows the weights that ECS has set, and lets ModifyRule set others', async () => {
    const made = await createService(world);
    world.balancing.setWeights(made.ruleArn, [
      { targetGroupArn: made.blue, weight: 95 },
      { targetGroupArn: made.green, weight: 5 },
    ]);
    const weights = async () => {
      const { Rules } = await world.elb.send(
        new sdk.DescribeRulesCommand({ RuleArns: [made.ruleArn] }),
      );
      return Rules?.[0].Actions?.[0].ForwardConfig?.TargetGroups?.map(
        group => group.Weight,
      );
    };
    expect(await weights()).toEqual([95, 5]);
    await world.elb.send(
      new sdk.ModifyRuleCommand({
        RuleArn: made.ruleArn,
        Actions: [{ Type: 'forward', TargetGroupArn: made.blue }],
      }),
    );
    expect(world.balancing.rule(made.ruleArn)?.weights).toEqual([
      { targetGroupArn: made.blue, weight: 1 },
    ]);
  });

  it('shows targets from registration to the end of draining', async () => {
    const { elb, balancing, clock } = world;
    const { blue } = await createService(world);
    await elb.send(
      new sdk.ModifyTargetGroupAttributesCommand({
        TargetGroupArn: blue,
        Attributes: [
          { Key: 'deregistration_delay.timeout_seconds', Value: '5' },
        ],
      }),
    );
    const target = { id: '127.0.0.1', port: 50_000 };
    const health = async () => {
      const answer = await elb.send(
        new sdk.DescribeTargetHealthCommand({ TargetGroupArn: blue }),
      );
      return answer.TargetHealthDescriptions?.map(
        ({ Target, TargetHealth }) => [Target?.Port, TargetHealth?.State],
      );
    };
    balancing.register(blue, target);
    expect(await health()).toEqual([[50_000, 'initial']]);
    balancing.deregister(blue, target);
    expect(await health()).toEqual([[50_000, 'draining']]);
    await clock.advance(5_000);
    expect(await health()).toEqual([]);
  });

  it('calls a target unused while no rule names its group', async () => {
    const { elb } = world;
    const { TargetGroups } = await elb.send(
      new sdk.CreateTargetGroupCommand({ Name: 'lonely', TargetType: 'ip' }),
    );
    const TargetGroupArn = TargetGroups?.[0].TargetGroupArn;
    await elb.send(
      new sdk.RegisterTargetsCommand({
        TargetGroupArn,
        Targets: [{ Id: '127.0.0.1', Port: 1 }],
      }),
    );
    const answer = await elb.send(
      new sdk.DescribeTargetHealthCommand({ TargetGroupArn }),
    );
    expect(answer.TargetHealthDescriptions?.[0].TargetHealth).toMatchObject({
      State: 'unused',
      Reason: 'Target.NotInUse',
    });
  });

  it('keeps tags', async () => {
    const { balancerArn } = await createService(world);
    const ResourceArns = [balancerArn];
    await world.elb.send(
      new sdk.AddTagsCommand({
        ResourceArns,
        Tags: [{ Key: 'a', Value: 'b' }],
      }),
    );
    const answer = await world.elb.send(
      new sdk.DescribeTagsCommand({ ResourceArns }),
    );
    expect(answer.TagDescriptions?.[0].Tags).toEqual([
      { Key: 'a', Value: 'b' },
    ]);
  });

  it.each([
    [
      new sdk.DescribeRulesCommand({ RuleArns: ['arn:gone'] }),
      sdk.RuleNotFoundException,
    ],
    [
      new sdk.DescribeTargetHealthCommand({ TargetGroupArn: 'arn:gone' }),
      sdk.TargetGroupNotFoundException,
    ],
    [
      new sdk.DescribeListenersCommand({ ListenerArns: ['arn:gone'] }),
      sdk.ListenerNotFoundException,
    ],
    [
      new sdk.DescribeLoadBalancersCommand({ Names: ['gone'] }),
      sdk.LoadBalancerNotFoundException,
    ],
  ])('answers %o with the documented error', async (command, error) => {
    // The client's types differ by command; what is sent does not matter here.
    const send = world.elb.send.bind(world.elb) as (
      c: unknown,
    ) => Promise<unknown>;
    await expect(send(command)).rejects.toBeInstanceOf(error);
  });

  it('refuses names and priorities that are taken, and groups in use', async () => {
    const made = await createService(world);
    const { elb } = world;
    await expect(
      elb.send(new sdk.CreateLoadBalancerCommand({ Name: 'orders' })),
    ).rejects.toBeInstanceOf(sdk.DuplicateLoadBalancerNameException);
    await expect(
      elb.send(
        new sdk.CreateRuleCommand({
          ListenerArn: made.listener?.ListenerArn,
          Priority: 10,
          Conditions: [{ Field: 'host-header', Values: ['a.example'] }],
          Actions: [{ Type: 'forward', TargetGroupArn: made.blue }],
        }),
      ),
    ).rejects.toBeInstanceOf(sdk.PriorityInUseException);
    await expect(
      elb.send(
        new sdk.DeleteTargetGroupCommand({ TargetGroupArn: made.green }),
      ),
    ).rejects.toBeInstanceOf(sdk.ResourceInUseException);
  });

  it('refuses a weight above 999 with ELB’s own words', async () => {
    const made = await createService(world);
    const TargetGroups = [{ TargetGroupArn: made.blue, Weight: 1000 }];
    await expect(
      world.elb.send(
        new sdk.ModifyRuleCommand({
          RuleArn: made.ruleArn,
          Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
        }),
      ),
    ).rejects.toThrow(/from 0 to 999/);
  });
});
