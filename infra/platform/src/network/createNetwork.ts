import type { Stack } from 'aws-cdk-lib';
import {
  CfnEIP,
  CfnInternetGateway,
  CfnNatGateway,
  CfnRoute,
  CfnRouteTable,
  CfnSubnet,
  CfnSubnetRouteTableAssociation,
  CfnVPC,
  CfnVPCGatewayAttachment,
} from 'aws-cdk-lib/aws-ec2';
import type { PlatformConfig } from '../config/PlatformConfig';

/** Where load balancer and tasks are. */
export interface Network {
  vpcId: string;
  cidr: string;
  loadBalancerSubnetIds: string[];
  taskSubnetIds: string[];
  /** Routes to the internet, which the load balancer needs first. */
  internetRoute?: CfnRoute;
}

const EVERYWHERE = '0.0.0.0/0';

function named(name: string) {
  return [{ key: 'Name', value: `canary-portal-${name}` }];
}

/** Two subnets, one in each zone, with a table of routes. */
function createSubnets(
  stack: Stack,
  config: PlatformConfig,
  vpc: CfnVPC,
  options: { id: 'Public' | 'Private'; firstRange: number },
): { subnets: CfnSubnet[]; routes: CfnRouteTable } {
  const { id, firstRange } = options;
  const name = id.toLowerCase();
  const routes = new CfnRouteTable(stack, `${id}Routes`, {
    vpcId: vpc.ref,
    tags: named(name),
  });
  const subnets = config.availabilityZones.map((zone, index) => {
    const [first, second] = config.vpcCidr.split('.');
    const subnet = new CfnSubnet(stack, `${id}Subnet${index + 1}`, {
      vpcId: vpc.ref,
      availabilityZone: zone,
      cidrBlock: `${first}.${second}.${firstRange + 16 * index}.0/20`,
      tags: named(`${name}-${index + 1}`),
    });
    new CfnSubnetRouteTableAssociation(stack, `${id}Association${index + 1}`, {
      subnetId: subnet.ref,
      routeTableId: routes.ref,
    });
    return subnet;
  });
  return { subnets, routes };
}

/**
 * A small VPC: the load balancer in two public subnets, the tasks in two private
 * ones that reach the internet through one NAT gateway.
 */
function createVpc(stack: Stack, config: PlatformConfig): Network {
  const vpc = new CfnVPC(stack, 'Vpc', {
    cidrBlock: config.vpcCidr,
    enableDnsHostnames: true,
    enableDnsSupport: true,
    tags: named('platform'),
  });
  const gateway = new CfnInternetGateway(stack, 'InternetGateway', {
    tags: named('platform'),
  });
  const attached = new CfnVPCGatewayAttachment(stack, 'InternetAttachment', {
    vpcId: vpc.ref,
    internetGatewayId: gateway.ref,
  });
  const front = createSubnets(stack, config, vpc, {
    id: 'Public',
    firstRange: 0,
  });
  const back = createSubnets(stack, config, vpc, {
    id: 'Private',
    firstRange: 128,
  });
  const internetRoute = new CfnRoute(stack, 'InternetRoute', {
    routeTableId: front.routes.ref,
    destinationCidrBlock: EVERYWHERE,
    gatewayId: gateway.ref,
  });
  internetRoute.addDependency(attached);
  const address = new CfnEIP(stack, 'NatAddress', { domain: 'vpc' });
  address.addDependency(attached);
  const nat = new CfnNatGateway(stack, 'NatGateway', {
    subnetId: front.subnets[0].ref,
    allocationId: address.attrAllocationId,
    tags: named('platform'),
  });
  new CfnRoute(stack, 'NatRoute', {
    routeTableId: back.routes.ref,
    destinationCidrBlock: EVERYWHERE,
    natGatewayId: nat.ref,
  });
  const ids = (subnets: CfnSubnet[]) => subnets.map(subnet => subnet.ref);
  return {
    vpcId: vpc.ref,
    cidr: config.vpcCidr,
    loadBalancerSubnetIds: ids(front.subnets),
    taskSubnetIds: ids(back.subnets),
    internetRoute,
  };
}

/** The VPC that is named in the settings, or a new one. Nothing is looked up. */
export function createNetwork(stack: Stack, config: PlatformConfig): Network {
  return config.vpc ?? createVpc(stack, config);
}
