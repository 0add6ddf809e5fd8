import { seededHex } from '../../../world/random';
import type { Account } from '../../iam/account';
import type { Properties, ResourceType } from '../resource-type';

interface Recorded {
  /** What Ref gives. */
  physicalId(id: string, properties: Properties, account: Account): string;
  /** What Fn::GetAtt gives, beside the physical id under its own name. */
  attributes?(
    physicalId: string,
    properties: Properties,
    account: Account,
  ): Record<string, string>;
}

/** `vpc-…`, as EC2 names its resources. */
const withPrefix = (prefix: string, attribute: string): Recorded => ({
  physicalId: id => `${prefix}-${id}`,
  attributes: physicalId => ({ [attribute]: physicalId }),
});

const plain: Recorded = { physicalId: id => id };

/** What something is called in the template, else its id. */
function nameIn(properties: Properties, property: string, id: string): string {
  const name = properties[property];
  return typeof name === 'string' ? name : id;
}

/**
 * Types that change nothing in the sandbox, which has no network, no queues, no
 * log groups, no scaling and no DNS: they are written down with all of their
 * properties, and have the names that other resources refer to.
 */
export const RECORDED: Readonly<Record<string, Recorded>> = {
  'AWS::EC2::EIP': withPrefix('eipalloc', 'AllocationId'),
  'AWS::EC2::InternetGateway': withPrefix('igw', 'InternetGatewayId'),
  'AWS::EC2::NatGateway': withPrefix('nat', 'NatGatewayId'),
  'AWS::EC2::Route': plain,
  'AWS::EC2::RouteTable': withPrefix('rtb', 'RouteTableId'),
  'AWS::EC2::SecurityGroup': withPrefix('sg', 'GroupId'),
  'AWS::EC2::SecurityGroupEgress': plain,
  'AWS::EC2::SecurityGroupIngress': plain,
  'AWS::EC2::Subnet': withPrefix('subnet', 'SubnetId'),
  'AWS::EC2::SubnetRouteTableAssociation': plain,
  'AWS::EC2::VPC': withPrefix('vpc', 'VpcId'),
  'AWS::EC2::VPCEndpoint': withPrefix('vpce', 'Id'),
  'AWS::EC2::VPCGatewayAttachment': plain,

  'AWS::Events::Rule': {
    physicalId: (id, properties) => nameIn(properties, 'Name', id),
    attributes: (name, _properties, account) => ({
      Arn: account.arn('events', `rule/${name}`),
    }),
  },

  'AWS::Logs::LogGroup': {
    physicalId: (id, properties) => nameIn(properties, 'LogGroupName', id),
    attributes: (name, _properties, account) => ({
      Arn: account.arn('logs', `log-group:${name}:*`),
    }),
  },

  'AWS::SQS::Queue': {
    physicalId: (id, properties, account) =>
      `https://sqs.${account.region}.amazonaws.com/${account.id}/${nameIn(
        properties,
        'QueueName',
        id,
      )}`,
    attributes(url, _properties, account) {
      const name = url.slice(url.lastIndexOf('/') + 1);
      return {
        Arn: account.arn('sqs', name),
        QueueName: name,
        QueueUrl: url,
      };
    },
  },
  'AWS::SQS::QueuePolicy': plain,
  'AWS::SNS::TopicPolicy': plain,

  'AWS::ApplicationAutoScaling::ScalableTarget': plain,
  'AWS::ApplicationAutoScaling::ScalingPolicy': plain,
  'AWS::Route53::RecordSet': plain,
};

const ID_DIGITS = 17;

/** One of these types as any other resource type. */
export function recordedResource(
  type: string,
  { account, seed }: { account: Account; seed: number },
): ResourceType | undefined {
  if (!Object.hasOwn(RECORDED, type)) return undefined;
  const { physicalId, attributes } = RECORDED[type];
  return {
    changeable: [],
    fixed: [],
    noted: '*',
    create(properties, { stack, id }) {
      const digits = seededHex(seed, `${stack}/${id}`, ID_DIGITS);
      const made = physicalId(digits, properties, account);
      return {
        physicalId: made,
        attributes: attributes?.(made, properties, account) ?? {},
      };
    },
    remove: () => undefined,
  };
}
