import { ConfigError } from './ConfigError';
import { Settings } from './Settings';

/** A VPC that is there already, with what the platform needs to know of it. */
export interface ExistingVpc {
  vpcId: string;
  cidr: string;
  /** Of the load balancer: two or more, in different zones. */
  loadBalancerSubnetIds: string[];
  /** Of the tasks: they must reach ECR, CloudWatch Logs and SSM. */
  taskSubnetIds: string[];
}

/** How the platform of one account is set up. */
export interface PlatformConfig {
  accountId: string;
  region: string;
  /** `github.com`, or the host of a GitHub of one's own. */
  githubHost: string;
  /** Organisation or user whose repositories may run infrastructure.yml. */
  githubOwner: string;
  /** Those repositories by name; all of the owner's when empty. */
  githubRepositories: string[];
  /** The account's OIDC provider for that GitHub, when it has one already. */
  oidcProviderArn?: string;
  /** Services answer at `NAME-ENVIRONMENT.DOMAIN`. */
  domain: string;
  /** Route 53 zone in which `*.DOMAIN` is made. */
  hostedZoneId?: string;
  /** ACM certificate for `*.DOMAIN`; HTTP without one. */
  certificateArn?: string;
  /** Reached from the VPC alone. */
  internal: boolean;
  vpc?: ExistingVpc;
  /** Of a new VPC: the first two digits groups are taken, `10.20.0.0/16`. */
  vpcCidr: string;
  /** Of a new VPC: two zones. */
  availabilityZones: string[];
  /** Who may call the test listeners; the VPC by default. */
  testListenerCidrs: string[];
  /** ARNs that may assume the portal's role; this account's IAM by default. */
  portalPrincipals: string[];
  /** What whoever assumes the portal's role must say. */
  portalExternalId?: string;
  /**
   * IAM actions that roles of services may have beside those of the pipeline,
   * such as `dynamodb:GetItem`: their upper limit, not a grant.
   */
  serviceActions: string[];
}

const CIDR = /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/;
const ACTION = /^[a-z0-9-]+:[A-Za-z]+$/;

/** Prefixes of actions that would let a service's role become another one. */
const NEVER = ['iam', 'organizations', 'account', 'sts', 'cloudformation'];

function readVpc(settings: Settings): ExistingVpc | undefined {
  const vpcId = settings.optional('vpcId', /^vpc-[a-z0-9]+$/, 'vpc-…');
  if (!vpcId) return undefined;
  const subnets = (key: string) => {
    const ids = settings.list(key, /^subnet-[a-z0-9]+$/, 'subnet-…');
    if (ids.length >= 2) return ids;
    throw new ConfigError(`${key}: name two or more subnets of ${vpcId}`);
  };
  return {
    vpcId,
    cidr: settings.required('vpcCidr', CIDR, 'the range of the VPC'),
    loadBalancerSubnetIds: subnets('loadBalancerSubnetIds'),
    taskSubnetIds: subnets('taskSubnetIds'),
  };
}

function readServiceActions(settings: Settings): string[] {
  const actions = settings.list(
    'serviceActions',
    ACTION,
    'an IAM action such as dynamodb:GetItem, without *',
  );
  const refused = actions.find(action => NEVER.includes(action.split(':')[0]));
  if (refused) {
    throw new ConfigError(
      `serviceActions: ${refused} would let a service's role take on another one`,
    );
  }
  return actions;
}

/**
 * Reads the settings from CDK's context: texts; lists as such or separated by
 * commas.
 *
 * @throws ConfigError naming the setting and what it must be.
 */
export function readPlatformConfig(
  context: Readonly<Record<string, unknown>>,
): PlatformConfig {
  const settings = new Settings(context);
  const region = settings.required(
    'region',
    /^[a-z]{2,4}(-[a-z]+)+-\d$/,
    'an AWS region',
  );
  const vpc = readVpc(settings);
  const zones = settings.list(
    'availabilityZones',
    /^[a-z0-9-]+[a-z]$/,
    'a zone such as eu-west-1a',
  );
  if (zones.length > 0 && zones.length !== 2) {
    throw new ConfigError('availabilityZones: name two');
  }
  return {
    accountId: settings.required('accountId', /^\d{12}$/, 'twelve digits'),
    region,
    githubHost:
      settings.optional(
        'githubHost',
        /^[a-z0-9.-]+(:\d{1,5})?$/,
        'a host name such as github.com',
      ) ?? 'github.com',
    // No other characters: what stands here becomes part of a trust policy.
    githubOwner: settings.required(
      'githubOwner',
      /^[A-Za-z0-9](?:[A-Za-z0-9-_]*[A-Za-z0-9])?$/,
      'an organisation or user of GitHub',
    ),
    githubRepositories: settings.list(
      'githubRepositories',
      /^[A-Za-z0-9._-]+$/,
      'a repository without its owner',
    ),
    oidcProviderArn: settings.optional(
      'oidcProviderArn',
      /^arn:aws[a-z-]*:iam::\d{12}:oidc-provider\/.+$/,
      'the ARN of an OIDC provider',
    ),
    domain: settings.required(
      'domain',
      /^[a-z0-9-]+(\.[a-z0-9-]+)*$/,
      'a domain such as services.example.com',
    ),
    hostedZoneId: settings.optional(
      'hostedZoneId',
      /^Z[A-Z0-9]+$/,
      'the id of a Route 53 zone',
    ),
    certificateArn: settings.optional(
      'certificateArn',
      /^arn:aws[a-z-]*:acm:.+$/,
      'the ARN of a certificate in ACM',
    ),
    internal: settings.flag('internal'),
    vpc,
    vpcCidr:
      settings.optional(
        'vpcCidr',
        vpc ? CIDR : /^\d{1,3}\.\d{1,3}\.0\.0\/16$/,
        'a range such as 10.20.0.0/16',
      ) ?? '10.0.0.0/16',
    availabilityZones: zones.length > 0 ? zones : [`${region}a`, `${region}b`],
    testListenerCidrs: settings.list(
      'testListenerCidrs',
      CIDR,
      'a range such as 192.0.2.0/24',
    ),
    portalPrincipals: settings.list(
      'portalPrincipals',
      /^arn:aws[a-z-]*:iam::\d{12}:(root|(role|user)\/[\w+=,.@/-]+)$/,
      'the ARN of an IAM role, user or account root',
    ),
    portalExternalId: settings.optional(
      'portalExternalId',
      /^[\w+=,.@:/-]{2,1224}$/,
      'an external id',
    ),
    serviceActions: readServiceActions(settings),
  };
}
