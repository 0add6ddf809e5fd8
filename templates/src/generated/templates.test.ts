import { collisions, stackProblems, type SynthesisedStack } from './templates';

const group = (name: string) => ({
  type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  properties: { Name: name },
});
const rule = (priority: number) => ({
  type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  properties: { ListenerArn: { Ref: 'Listener' }, Priority: priority },
});
const stack = (
  name: string,
  ...resources: SynthesisedStack['resources'][number][]
): SynthesisedStack => ({ name, resources });

describe('the stacks of a service', () => {
  it('have as many target groups as the strategies need', () => {
    const stacks = [stack('a', group('blue'), group('green'), group('one'))];
    expect(
      stackProblems(stacks, {
        development: { strategy: 'rolling' },
        production: { strategy: 'canary' },
      }),
    ).toEqual([]);
    expect(
      stackProblems(stacks, { production: { strategy: 'blue-green' } }),
    ).toEqual(['It has 3 target groups; its strategies need 2.']);
  });

  it('write neither what ECS manages nor static keys', () => {
    const stacks = [
      stack(
        'a',
        { type: 'AWS::ECS::Service', properties: {} },
        { type: 'AWS::IAM::AccessKey', properties: {} },
      ),
    ];
    expect(stackProblems(stacks, {})).toEqual([
      expect.stringContaining('AWS::ECS::Service'),
      'It makes a static access key.',
    ]);
  });

  it('share no name with those of another service', () => {
    const orders = [stack('orders', group('orders-blue'), rule(10))];
    const carts = [stack('carts', group('carts-blue'), rule(11))];
    expect(collisions(orders, carts)).toEqual([]);
    expect(
      collisions(orders, [stack('carts', group('orders-blue'), rule(10))]),
    ).toEqual([
      'AWS::ElasticLoadBalancingV2::TargetGroup orders-blue',
      'rule {"Ref":"Listener"} 10',
    ]);
  });
});
