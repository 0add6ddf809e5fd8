import type { Operations } from '../../../ports';
import { isRecord } from '../../input';
import type { Made, Properties, ResourceType } from '../resource-type';

const HEALTH_CHECK = [
  'HealthCheckIntervalSeconds',
  'HealthCheckPath',
  'HealthCheckTimeoutSeconds',
  'HealthyThresholdCount',
  'Matcher',
  'UnhealthyThresholdCount',
];

/** The one element of an answer's list. */
function first(answer: unknown, list: string): Record<string, unknown> {
  const items = isRecord(answer) ? answer[list] : undefined;
  const [item] = Array.isArray(items) ? items : [];
  if (!isRecord(item)) throw new Error(`ELB answered without ${list}`);
  return item;
}

/** `app/<name>/<id>` of `…:loadbalancer/app/<name>/<id>`. */
function fullName(arn: string): string {
  const resource = arn.split(':').slice(5).join(':');
  return resource.startsWith('loadbalancer/')
    ? resource.slice('loadbalancer/'.length)
    : resource;
}

/** Resources of Elastic Load Balancing v2, by its own operations. */
export function elbv2Resources(elb: Operations): Record<string, ResourceType> {
  const pick = (properties: Properties, names: readonly string[]) =>
    Object.fromEntries(
      names
        .filter(name => properties[name] !== undefined)
        .map(name => [name, properties[name]]),
    );

  async function setAttributes(
    arn: string,
    { TargetGroupAttributes }: Properties,
  ) {
    if (TargetGroupAttributes === undefined) return;
    await elb.ModifyTargetGroupAttributes({
      TargetGroupArn: arn,
      Attributes: TargetGroupAttributes,
    });
  }

  return {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': {
      changeable: [],
      fixed: ['Name', 'Type', 'Scheme'],
      noted: ['Subnets', 'SecurityGroups', 'LoadBalancerAttributes', 'Tags'],
      nameProperty: 'Name',
      async create(properties): Promise<Made> {
        const { LoadBalancerAttributes: _noted, ...input } = properties;
        const made = first(
          await elb.CreateLoadBalancer(input),
          'LoadBalancers',
        );
        const arn = String(made.LoadBalancerArn);
        return {
          physicalId: arn,
          attributes: {
            LoadBalancerArn: arn,
            LoadBalancerFullName: fullName(arn),
            LoadBalancerName: String(made.LoadBalancerName),
            DNSName: String(made.DNSName),
            CanonicalHostedZoneID: String(made.CanonicalHostedZoneId),
          },
        };
      },
      async remove({ physicalId }) {
        await elb.DeleteLoadBalancer({ LoadBalancerArn: physicalId });
      },
    },

    'AWS::ElasticLoadBalancingV2::Listener': {
      changeable: ['DefaultActions'],
      fixed: ['LoadBalancerArn', 'Port', 'Protocol'],
      noted: [],
      async create(properties): Promise<Made> {
        if (properties.Protocol !== 'HTTP') {
          throw new Error(
            `The sandbox has no TLS: give the listener the protocol HTTP, not ${String(
              properties.Protocol,
            )}`,
          );
        }
        const made = first(await elb.CreateListener(properties), 'Listeners');
        const arn = String(made.ListenerArn);
        return { physicalId: arn, attributes: { ListenerArn: arn } };
      },
      async update(made, { DefaultActions }) {
        await elb.ModifyListener({
          ListenerArn: made.physicalId,
          DefaultActions,
        });
        return made;
      },
      async remove({ physicalId }) {
        await elb.DeleteListener({ ListenerArn: physicalId });
      },
    },

    'AWS::ElasticLoadBalancingV2::ListenerRule': {
      changeable: ['Actions', 'Conditions'],
      fixed: ['ListenerArn', 'Priority'],
      noted: [],
      async create(properties): Promise<Made> {
        const made = first(await elb.CreateRule(properties), 'Rules');
        const arn = String(made.RuleArn);
        return { physicalId: arn, attributes: { RuleArn: arn } };
      },
      // As CloudFormation does: whatever changed, all of the rule is written,
      // its first weights over those that ECS has set.
      async update(made, { Actions, Conditions }) {
        await elb.ModifyRule({
          RuleArn: made.physicalId,
          Actions,
          Conditions,
        });
        return made;
      },
      async remove({ physicalId }) {
        await elb.DeleteRule({ RuleArn: physicalId });
      },
    },

    'AWS::ElasticLoadBalancingV2::TargetGroup': {
      changeable: [...HEALTH_CHECK, 'TargetGroupAttributes'],
      fixed: ['Name', 'Port', 'Protocol', 'TargetType', 'VpcId'],
      noted: ['Tags'],
      nameProperty: 'Name',
      async create(properties): Promise<Made> {
        const { TargetGroupAttributes: _later, ...input } = properties;
        const made = first(await elb.CreateTargetGroup(input), 'TargetGroups');
        const arn = String(made.TargetGroupArn);
        await setAttributes(arn, properties);
        return {
          physicalId: arn,
          attributes: {
            TargetGroupArn: arn,
            TargetGroupFullName: fullName(arn),
            TargetGroupName: String(made.TargetGroupName),
          },
        };
      },
      async update(made, properties) {
        await elb.ModifyTargetGroup({
          TargetGroupArn: made.physicalId,
          ...pick(properties, HEALTH_CHECK),
        });
        await setAttributes(made.physicalId, properties);
        return made;
      },
      async remove({ physicalId }) {
        await elb.DeleteTargetGroup({ TargetGroupArn: physicalId });
      },
    },
  };
}
