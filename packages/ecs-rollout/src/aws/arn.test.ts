import { InvalidArnError } from '../errors';
import {
  lastPart,
  loadBalancerOfRule,
  parseServiceArn,
  parseTaskDefinitionArn,
  targetGroupDimension,
  targetGroupName,
} from './arn';

describe('a service ARN', () => {
  it('names partition, region, account, cluster and service', () => {
    const arn =
      'arn:aws-cn:ecs:cn-north-1:111122223333:service/platform/check_out-1';
    expect(parseServiceArn(` ${arn}\n`)).toEqual({
      arn,
      partition: 'aws-cn',
      region: 'cn-north-1',
      accountId: '111122223333',
      cluster: 'platform',
      service: 'check_out-1',
    });
  });

  it('in the short format is refused with the reason', () => {
    expect(() =>
      parseServiceArn('arn:aws:ecs:eu-west-1:111122223333:service/checkout'),
    ).toThrow(/short-format ARN, which names no cluster/);
  });

  it.each([
    '',
    'checkout',
    'arn:aws:ecs:eu-west-1:1111:service/platform/checkout',
    'arn:aws:ecs:eu-west-1:111122223333:service/platform/checkout/more',
    'arn:aws:ecs:eu-west-1:111122223333:task/platform/checkout',
  ])('is not %j', text => {
    expect(() => parseServiceArn(text)).toThrow(InvalidArnError);
  });
});

describe('parts of other ARNs', () => {
  it('give family and revision, ids and CloudWatch dimensions', () => {
    expect(
      parseTaskDefinitionArn(
        'arn:aws:ecs:eu-west-1:111122223333:task-definition/checkout:41',
      ),
    ).toEqual({ family: 'checkout', revision: 41 });
    expect(lastPart('a/b/c')).toBe('c');
    const group =
      'arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/blue/0123';
    expect(targetGroupDimension(group)).toBe('targetgroup/blue/0123');
    expect(targetGroupName(group)).toBe('blue');
  });

  it('give the load balancer of a rule and of a listener', () => {
    const prefix = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:';
    expect(
      loadBalancerOfRule(`${prefix}listener-rule/app/platform/1/2/3`),
    ).toEqual({
      loadBalancerArn: `${prefix}loadbalancer/app/platform/1`,
      loadBalancerName: 'app/platform/1',
      listenerArn: `${prefix}listener/app/platform/1/2`,
      type: 'application',
    });
    expect(loadBalancerOfRule(`${prefix}listener/net/tcp/1/2`)?.type).toBe(
      'network',
    );
    expect(loadBalancerOfRule('something else')).toBeUndefined();
  });
});
