import { CONTEXT } from '../__testUtils__/scene';
import { readPlatformConfig } from './PlatformConfig';

const read = (context: object) =>
  readPlatformConfig({ ...CONTEXT, ...context });

describe('the settings of the platform', () => {
  it('are few', () => {
    expect(read({})).toEqual({
      ...CONTEXT,
      githubHost: 'github.com',
      githubRepositories: [],
      internal: false,
      vpcCidr: '10.0.0.0/16',
      availabilityZones: ['eu-west-1a', 'eu-west-1b'],
      testListenerCidrs: [],
      portalPrincipals: [],
      serviceActions: [],
    });
  });

  it('take lists as such, or as the command line gives them', () => {
    const githubRepositories = ['orders', 'payments'];
    expect(read({ githubRepositories }).githubRepositories).toEqual(
      githubRepositories,
    );
    expect(
      read({ githubRepositories: 'orders, payments' }).githubRepositories,
    ).toEqual(githubRepositories);
  });

  it('take over a VPC, when all that is needed of it is named', () => {
    const vpc = {
      vpcId: 'vpc-1',
      vpcCidr: '172.31.0.0/20',
      loadBalancerSubnetIds: 'subnet-a,subnet-b',
      taskSubnetIds: 'subnet-c,subnet-d',
    };
    expect(read(vpc).vpc).toEqual({
      vpcId: 'vpc-1',
      cidr: '172.31.0.0/20',
      loadBalancerSubnetIds: ['subnet-a', 'subnet-b'],
      taskSubnetIds: ['subnet-c', 'subnet-d'],
    });
    expect(() => read({ ...vpc, taskSubnetIds: 'subnet-c' })).toThrow(
      'taskSubnetIds: name two or more subnets of vpc-1',
    );
    expect(() => read({ ...vpc, vpcCidr: undefined })).toThrow(
      'vpcCidr is missing',
    );
  });

  it('are refused by name', () => {
    expect(() => readPlatformConfig({})).toThrow(
      'region is missing: give it with --context region=',
    );
    expect(() => read({ githubOwner: '*' })).toThrow('githubOwner is "*"');
    expect(() => read({ githubRepositories: 'a/b' })).toThrow(
      'githubRepositories has "a/b"',
    );
    expect(() => read({ internal: 'maybe' })).toThrow('true or false');
    expect(() => read({ availabilityZones: 'eu-west-1a' })).toThrow(
      'availabilityZones: name two',
    );
  });

  it('give no service the means to become another', () => {
    expect(read({ serviceActions: 'dynamodb:GetItem' }).serviceActions).toEqual(
      ['dynamodb:GetItem'],
    );
    for (const action of ['iam:CreateUser', 'sts:AssumeRole']) {
      expect(() => read({ serviceActions: action })).toThrow(action);
    }
    expect(() => read({ serviceActions: 's3:*' })).toThrow('without *');
  });
});
