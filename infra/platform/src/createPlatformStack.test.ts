import { Match, Template } from 'aws-cdk-lib/assertions';
import { readPlatformConfig } from './config/PlatformConfig';
import { STACK_NAME } from './createPlatformStack';
import { createApp, synthesise } from './synthesise';
import { CONTEXT } from './__testUtils__/scene';

/** CloudFormation takes longer templates only from a bucket. */
const LONGEST_TEMPLATE = 51_200;

const configOf = (context: object = {}) =>
  readPlatformConfig({ ...CONTEXT, ...context });

const templateOf = (context: object = {}) =>
  Template.fromJSON(synthesise(configOf(context)));

const IMPORTED = {
  vpcId: 'vpc-1',
  vpcCidr: '172.31.0.0/20',
  loadBalancerSubnetIds: ['subnet-a', 'subnet-b'],
  taskSubnetIds: ['subnet-c', 'subnet-d'],
};

describe('the platform', () => {
  it('is the same each time, and needs neither AWS nor a bootstrap', () => {
    const template = synthesise(configOf());
    expect(template).toEqual(synthesise(configOf()));
    const text = JSON.stringify(template, null, 1);
    expect(text.length).toBeLessThan(LONGEST_TEMPLATE);
    expect(text).not.toMatch(/Custom::|AWS::Lambda|cdk-bootstrap|GetAZs/);
  });

  it('cannot be deleted by mistake', () => {
    const app = createApp(configOf());
    expect(app.node.findChild(STACK_NAME)).toMatchObject({
      terminationProtection: true,
    });
    templateOf().hasResourceProperties(
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      {
        LoadBalancerAttributes: Match.arrayWith([
          { Key: 'deletion_protection.enabled', Value: 'true' },
        ]),
      },
    );
  });

  it('has one cluster, which counts its tasks', () => {
    templateOf().hasResourceProperties('AWS::ECS::Cluster', {
      ClusterName: 'platform',
      ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }],
    });
  });

  it('answers 404 on both listeners until services have rules', () => {
    const template = templateOf();
    for (const port of [80, 8080]) {
      template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
        Port: port,
        Protocol: 'HTTP',
        DefaultActions: [
          Match.objectLike({
            Type: 'fixed-response',
            FixedResponseConfig: Match.objectLike({ StatusCode: '404' }),
          }),
        ],
      });
    }
  });

  it('speaks HTTPS with a certificate, and sends HTTP there', () => {
    const template = templateOf({
      certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1',
    });
    template.resourceCountIs('AWS::ElasticLoadBalancingV2::Listener', 3);
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 8443,
      Protocol: 'HTTPS',
    });
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 80,
      DefaultActions: [Match.objectLike({ Type: 'redirect' })],
    });
  });

  it('lets the world call what is released, and the VPC what is tested', () => {
    const ingress = (context: object) =>
      templateOf(context).hasResourceProperties('AWS::EC2::SecurityGroup', {
        SecurityGroupIngress: Match.arrayWith([
          Match.objectLike({ CidrIp: '10.0.0.0/16', FromPort: 8080 }),
        ]),
      });
    ingress({});
    templateOf({
      internal: true,
      testListenerCidrs: '192.0.2.0/24',
    }).hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [
        Match.objectLike({ CidrIp: '10.0.0.0/16', FromPort: 80 }),
        Match.objectLike({ CidrIp: '192.0.2.0/24', FromPort: 8080 }),
      ],
    });
  });

  it('runs tasks in subnets of their own, or in those of an existing VPC', () => {
    templateOf().resourceCountIs('AWS::EC2::Subnet', 4);
    const imported = templateOf(IMPORTED);
    imported.resourceCountIs('AWS::EC2::VPC', 0);
    imported.resourceCountIs('AWS::EC2::Subnet', 0);
    imported.hasResourceProperties('AWS::SSM::Parameter', {
      Name: '/canary-portal/platform/subnet-ids',
      Value: 'subnet-c,subnet-d',
    });
  });

  it('takes over the OIDC provider that the account has', () => {
    templateOf().hasResourceProperties('AWS::IAM::OIDCProvider', {
      Url: 'https://token.actions.githubusercontent.com',
      ClientIdList: ['sts.amazonaws.com'],
    });
    const oidcProviderArn =
      'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
    templateOf({ oidcProviderArn }).resourceCountIs(
      'AWS::IAM::OIDCProvider',
      0,
    );
  });

  it('sends what ECS deploys to the queue of the portal, and nobody else to it', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ecs'],
        'detail-type': ['ECS Deployment State Change', 'ECS Hook State Change'],
      },
    });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Principal: { Service: 'events.amazonaws.com' },
            Action: ['sqs:SendMessage'],
            Condition: {
              ArnEquals: {
                'aws:SourceArn': { 'Fn::GetAtt': ['EventRule', 'Arn'] },
              },
            },
          }),
        ],
      },
    });
  });

  it('makes addresses where it has the zone', () => {
    templateOf().resourceCountIs('AWS::Route53::RecordSet', 0);
    templateOf({ hostedZoneId: 'Z1' }).hasResourceProperties(
      'AWS::Route53::RecordSet',
      { Name: '*.services.example.com', Type: 'A' },
    );
  });

  it('tells services what they need to know', () => {
    const parameters = templateOf().findResources('AWS::SSM::Parameter');
    expect(
      Object.values(parameters)
        .map(({ Properties }) => Properties.Name)
        .sort(),
    ).toEqual(
      [
        'cluster-name',
        'domain',
        'load-balancer-full-name',
        'load-balancer-security-group-id',
        'notifications-topic-arn',
        'production-listener-arn',
        'subnet-ids',
        'test-listener-arn',
        'vpc-id',
      ].map(key => `/canary-portal/platform/${key}`),
    );
  });
});
