import type { RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SERVICE_HOST } from '../__testUtils__/fakeElb';
import { BLUE, createWorld } from '../__testUtils__/world';
import { hostOf, readTestUrl } from './loadBalancer';

const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:';
const BALANCER = `${ELB}loadbalancer/app/platform/1111`;
const LISTENER = `${ELB}listener/app/platform/1111/4444`;

const hosts = (...values: string[]): RuleCondition => ({
  Field: 'host-header',
  HostHeaderConfig: { Values: values },
});

describe('where the test listener answers', () => {
  it('is the listener’s address, and the host of its rule', async () => {
    const { clients } = await createWorld();
    const rule = `${ELB}listener-rule/app/platform/1111/4444/5555`;
    const { elb, calls } = clients();
    expect(await readTestUrl({ elb }, BALANCER, rule, BLUE)).toEqual({
      url: 'https://checkout.example.com:9443/health',
      host: SERVICE_HOST,
    });
    expect(calls).toHaveLength(4);
  });

  it('has no host where the listener itself is the test rule', async () => {
    const { clients } = await createWorld();
    const { elb, calls } = clients();
    expect(await readTestUrl({ elb }, BALANCER, LISTENER, BLUE)).toEqual({
      url: 'https://checkout.example.com:9443/health',
      host: undefined,
    });
    expect(calls).not.toContain('DescribeRules');
  });
});

describe('the host that a rule takes', () => {
  it.each<[string, RuleCondition[], string | undefined]>([
    [
      'the first one',
      [hosts('a.example.com', 'b.example.com')],
      'a.example.com',
    ],
    [
      'the first that is no pattern',
      [hosts('*.example.com', 'a?.example.com', 'c.example.com')],
      'c.example.com',
    ],
    ['none of patterns alone', [hosts('*.example.com')], undefined],
    [
      'not what is said of the path',
      [{ Field: 'path-pattern', Values: ['/orders'] }, hosts('d.example.com')],
      'd.example.com',
    ],
    [
      'also one written the older way',
      [{ Field: 'host-header', Values: ['e.example.com'] }],
      'e.example.com',
    ],
    ['none without conditions', [], undefined],
  ])('is %s', (_, conditions, host) => {
    expect(hostOf(conditions)).toBe(host);
  });
});
