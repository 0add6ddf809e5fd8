import type { Stack } from 'aws-cdk-lib';
import { CfnManagedPolicy, CfnOIDCProvider } from 'aws-cdk-lib/aws-iam';
import { Arns } from '../Arns';
import type { PlatformConfig } from '../config/PlatformConfig';
import { BOUNDARY, INFRASTRUCTURE_ROLE, PORTAL_ROLE } from '../names';
import { boundaryStatements } from './boundary';
import { createRole } from './createRole';
import { keepingStatements } from './infrastructure/keeping';
import { roleStatements } from './infrastructure/roles';
import { scalingStatements } from './infrastructure/scaling';
import { stackStatements } from './infrastructure/stacks';
import {
  trafficStatements,
  type PlatformNetwork,
} from './infrastructure/traffic';
import { policyDocument } from './policies';
import { portalStatements, trustPortal } from './portal';
import { issuerOf, trustInfrastructure } from './trustInfrastructure';

/** The account's OIDC provider for GitHub: there can be one for each issuer. */
function providerArn(stack: Stack, config: PlatformConfig): string {
  if (config.oidcProviderArn) return config.oidcProviderArn;
  return new CfnOIDCProvider(stack, 'GitHub', {
    url: `https://${issuerOf(config.githubHost)}`,
    clientIdList: ['sts.amazonaws.com'],
  }).ref;
}

/** Who may do what with the platform. */
export function createRoles(
  stack: Stack,
  config: PlatformConfig,
  resources: PlatformNetwork & { topicArn: string; eventQueueArn: string },
): void {
  const arns = new Arns(config);
  new CfnManagedPolicy(stack, 'ServiceBoundary', {
    managedPolicyName: BOUNDARY,
    description: 'The most that a role of a service can do',
    policyDocument: policyDocument(
      boundaryStatements(config, arns, resources.topicArn),
    ),
  });
  createRole(stack, 'InfrastructureRole', {
    name: INFRASTRUCTURE_ROLE,
    description: 'Makes what services need, by their infrastructure.yml',
    trust: trustInfrastructure(config, providerArn(stack, config)),
    policies: {
      Stacks: stackStatements(arns),
      Roles: roleStatements(arns),
      Traffic: trafficStatements(arns, resources),
      Keeping: keepingStatements(arns),
      Scaling: scalingStatements(arns),
    },
  });
  createRole(stack, 'PortalRole', {
    name: PORTAL_ROLE,
    description: 'Shows deployments and rolls back, for the Deployments tab',
    trust: trustPortal(config, arns),
    policies: portalStatements(arns, resources.eventQueueArn),
  });
}
