import type { Stack } from 'aws-cdk-lib';
import { CfnSecurityGroup } from 'aws-cdk-lib/aws-ec2';
import {
  CfnListener,
  CfnLoadBalancer,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { PlatformConfig } from '../config/PlatformConfig';
import { LOAD_BALANCER, TASK_PORT } from '../names';
import type { Network } from '../network/createNetwork';

/** What services attach their rules to. */
export interface LoadBalancing {
  loadBalancer: CfnLoadBalancer;
  securityGroup: CfnSecurityGroup;
  productionListener: CfnListener;
  testListener: CfnListener;
}

const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-2021-06';
const HTTP = { production: 80, test: 8080 };
const HTTPS = { production: 443, test: 8443 };

function createSecurityGroup(
  stack: Stack,
  config: PlatformConfig,
  network: Network,
): CfnSecurityGroup {
  const { production, test } = config.certificateArn ? HTTPS : HTTP;
  const from = (cidrIp: string, port: number) => ({
    ipProtocol: 'tcp',
    fromPort: port,
    toPort: port,
    cidrIp,
  });
  const callers = config.internal ? network.cidr : '0.0.0.0/0';
  const testers =
    config.testListenerCidrs.length > 0
      ? config.testListenerCidrs
      : [network.cidr];
  return new CfnSecurityGroup(stack, 'LoadBalancerSecurityGroup', {
    groupDescription: 'Load balancer of the platform',
    vpcId: network.vpcId,
    securityGroupIngress: [
      from(callers, production),
      ...(config.certificateArn ? [from(callers, HTTP.production)] : []),
      // What is not released yet is not for everybody.
      ...testers.map(cidr => from(cidr, test)),
    ],
    securityGroupEgress: [from(network.cidr, TASK_PORT)],
  });
}

/** A listener that knows nobody until a service adds a rule. */
function createListener(
  stack: Stack,
  id: string,
  options: { loadBalancerArn: string; port: number; certificateArn?: string },
): CfnListener {
  const { loadBalancerArn, port, certificateArn } = options;
  return new CfnListener(stack, id, {
    loadBalancerArn,
    port,
    ...(certificateArn
      ? {
          protocol: 'HTTPS',
          sslPolicy: TLS_POLICY,
          certificates: [{ certificateArn }],
        }
      : { protocol: 'HTTP' }),
    defaultActions: [
      {
        type: 'fixed-response',
        fixedResponseConfig: {
          statusCode: '404',
          contentType: 'text/plain',
          messageBody: 'No service has this address.',
        },
      },
    ],
  });
}

function createRedirect(stack: Stack, loadBalancerArn: string): void {
  new CfnListener(stack, 'RedirectListener', {
    loadBalancerArn,
    port: HTTP.production,
    protocol: 'HTTP',
    defaultActions: [
      {
        type: 'redirect',
        redirectConfig: {
          protocol: 'HTTPS',
          port: String(HTTPS.production),
          statusCode: 'HTTP_301',
        },
      },
    ],
  });
}

/**
 * One load balancer for all services: a production listener, and a test listener
 * through which a new version is asked before it has traffic.
 */
export function createLoadBalancer(
  stack: Stack,
  config: PlatformConfig,
  network: Network,
): LoadBalancing {
  const { certificateArn, domain, hostedZoneId } = config;
  const securityGroup = createSecurityGroup(stack, config, network);
  const loadBalancer = new CfnLoadBalancer(stack, 'LoadBalancer', {
    name: LOAD_BALANCER,
    type: 'application',
    scheme: config.internal ? 'internal' : 'internet-facing',
    subnets: network.loadBalancerSubnetIds,
    securityGroups: [securityGroup.attrGroupId],
    loadBalancerAttributes: [
      { key: 'deletion_protection.enabled', value: 'true' },
      { key: 'routing.http.drop_invalid_header_fields.enabled', value: 'true' },
    ],
  });
  if (network.internetRoute) loadBalancer.addDependency(network.internetRoute);
  const loadBalancerArn = loadBalancer.ref;
  const ports = certificateArn ? HTTPS : HTTP;
  const listener = (id: string, port: number) =>
    createListener(stack, id, { loadBalancerArn, port, certificateArn });
  if (certificateArn) createRedirect(stack, loadBalancerArn);
  if (hostedZoneId) {
    new CfnRecordSet(stack, 'Addresses', {
      hostedZoneId,
      name: `*.${domain}`,
      type: 'A',
      aliasTarget: {
        dnsName: loadBalancer.attrDnsName,
        hostedZoneId: loadBalancer.attrCanonicalHostedZoneId,
      },
    });
  }
  return {
    loadBalancer,
    securityGroup,
    productionListener: listener('ProductionListener', ports.production),
    testListener: listener('TestListener', ports.test),
  };
}
