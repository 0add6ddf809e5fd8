/** A small platform: cluster, load balancer, OIDC provider, a topic. */
export const PLATFORM = {
  Resources: {
    Cluster: {
      Type: 'AWS::ECS::Cluster',
      Properties: { ClusterName: 'platform' },
    },
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    LoadBalancer: {
      Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      Properties: { Name: 'shared', Type: 'application' },
    },
    Listener: {
      Type: 'AWS::ElasticLoadBalancingV2::Listener',
      Properties: {
        LoadBalancerArn: { Ref: 'LoadBalancer' },
        Port: 80,
        Protocol: 'HTTP',
        DefaultActions: [
          {
            Type: 'fixed-response',
            FixedResponseConfig: { StatusCode: '404', MessageBody: 'nobody' },
          },
        ],
      },
    },
    Topic: {
      Type: 'AWS::SNS::Topic',
      Properties: { TopicName: 'notifications' },
    },
    ListenerArn: {
      Type: 'AWS::SSM::Parameter',
      Properties: {
        Name: '/canary-portal/platform/production-listener-arn',
        Type: 'String',
        Value: { Ref: 'Listener' },
      },
    },
  },
};

/** A service behind the platform's listener, told apart by its host. */
export function serviceTemplate(name: string, priority: number) {
  const service = `${name}-production`;
  const settings = [
    `{"taskDefinition":{"family":"${service}"},"alarmNames":["${service}-errors"],`,
    '"bootstrap":{"loadBalancers":[{"targetGroupArn":"',
    { Ref: 'Group' },
    '","containerName":"app","containerPort":8080}]}}',
  ];
  return {
    Parameters: {
      ListenerArn: {
        Type: 'AWS::SSM::Parameter::Value<String>',
        Default: '/canary-portal/platform/production-listener-arn',
      },
    },
    Resources: {
      Images: {
        Type: 'AWS::ECR::Repository',
        Properties: { RepositoryName: name, ImageTagMutability: 'IMMUTABLE' },
      },
      Group: {
        Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        Properties: {
          Name: service,
          Port: 8080,
          Protocol: 'HTTP',
          TargetType: 'ip',
          HealthCheckPath: '/health',
          HealthCheckIntervalSeconds: 5,
          HealthCheckTimeoutSeconds: 2,
          HealthyThresholdCount: 2,
        },
      },
      Rule: {
        Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
        Properties: {
          ListenerArn: { Ref: 'ListenerArn' },
          Priority: priority,
          Conditions: [
            {
              Field: 'host-header',
              HostHeaderConfig: { Values: [`${service}.example.com`] },
            },
          ],
          Actions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Group' } }],
        },
      },
      Alarm: {
        Type: 'AWS::CloudWatch::Alarm',
        Properties: {
          AlarmName: `${service}-errors`,
          AlarmActions: [
            {
              'Fn::Sub':
                'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:notifications',
            },
          ],
          ComparisonOperator: 'GreaterThanThreshold',
          EvaluationPeriods: 1,
          Namespace: 'Orders',
          MetricName: 'Errors',
          Period: 60,
          Statistic: 'Sum',
          Threshold: 1,
        },
      },
      Reader: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: `${name}-reader`,
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: { Ref: 'AWS::AccountId' } },
                Action: 'sts:AssumeRole',
              },
            ],
          },
          Policies: [
            {
              PolicyName: 'Read',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Allow',
                    Action: ['ecs:DescribeServices'],
                    Resource: ['*'],
                  },
                ],
              },
            },
          ],
        },
      },
      Settings: {
        Type: 'AWS::SSM::Parameter',
        Properties: {
          Name: `/canary-portal/${name}/production`,
          Type: 'String',
          Value: { 'Fn::Join': ['', settings] },
        },
      },
    },
    Outputs: { Host: { Value: `${service}.example.com` } },
  };
}
