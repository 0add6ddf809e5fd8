import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** The environments that every service of the template is delivered to. */
export const SERVICE_ENVIRONMENTS = [
  'development',
  'staging',
  'production',
] as const;

/** One of {@link SERVICE_ENVIRONMENTS}. */
export type ServiceEnvironment = (typeof SERVICE_ENVIRONMENTS)[number];

/** The ECS cluster that `infra/platform` creates in every account. */
export const CLUSTER = 'platform';

/** The branch that production is deployed from; the default branch. */
export const MAIN = 'main';

/** The branch that staging is deployed from. */
export const DEVELOP = 'develop';

/** Stands for a secret that nobody has set yet; `notify` takes it as absent. */
export const NOT_CONFIGURED = 'not-configured';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws InputError when no service can be called so. */
export function assertServiceName(name: string): void {
  if (name.length < 3 || name.length > 32 || !NAME.test(name)) {
    throw new InputError(
      `"${name}" cannot be the name of a service: use 3 to 32 lower-case ` +
        `letters, digits and single hyphens, starting with a letter, such as ` +
        `"checkout"`,
    );
  }
  // Its roles and parameters would stand among those of the platform.
  if (name === 'platform' || name.startsWith('canary-portal')) {
    throw new InputError(
      `"${name}" cannot be the name of a service: it belongs to the platform, ` +
        `as do all that begin with "canary-portal". Choose another`,
    );
  }
}

/** @throws InputError when it is not twelve digits. */
export function assertAccountId(accountId: string): void {
  if (!/^\d{12}$/.test(accountId)) {
    throw new InputError(
      `"${accountId}" is not the id of an AWS account: it has twelve digits`,
    );
  }
}

/** @throws InputError when no region of AWS is called so. */
export function assertRegion(region: string): void {
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
    throw new InputError(
      `"${region}" is not a region of AWS: write it as "eu-west-1"`,
    );
  }
}

/** @throws InputError when it is not an address. */
export function assertPortalUrl(portalUrl: string): void {
  if (!/^https?:\/\//.test(portalUrl) || !URL.canParse(portalUrl)) {
    throw new InputError(
      `"${portalUrl}" is not the address of the portal: set ` +
        `scaffolder.defaultEnvironment.parameters.portalUrl in the portal's ` +
        `configuration, such as https://portal.example.com`,
    );
  }
}

/** The catalog entity of a service. */
export const entityRefOf = (name: string): string =>
  `component:default/${name}`;

/** Where the portal shows the deployments of a service. */
export const deploymentsPage = (portalUrl: string, name: string): string =>
  `${portalUrl.replace(
    /\/+$/,
    '',
  )}/catalog/default/component/${name}/deployments`;

/** Where the portal shows the deployments of any entity. */
export const deploymentsPageOf = (
  portalUrl: string,
  { kind, metadata: { namespace = 'default', name } }: Entity,
): string =>
  `${portalUrl.replace(
    /\/+$/,
    '',
  )}/catalog/${namespace}/${kind.toLocaleLowerCase(
    'en-US',
  )}/${name}/deployments`;

/** The ECS service of an environment. */
export const ecsServiceOf = (name: string, environment: string): string =>
  `${name}-${environment}`;

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) {
    return 'aws-cn';
  }
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** ARN of an IAM role in the partition that the region belongs to. */
export const roleArn = (
  accountId: string,
  region: string,
  role: string,
): string => `arn:${partitionOf(region)}:iam::${accountId}:role/${role}`;

/** ARN of an ECS service in the platform's cluster. */
export const serviceArn = (
  accountId: string,
  region: string,
  service: string,
): string =>
  `arn:${partitionOf(
    region,
  )}:ecs:${region}:${accountId}:service/${CLUSTER}/${service}`;
