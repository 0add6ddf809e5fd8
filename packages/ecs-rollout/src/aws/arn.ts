import { InvalidArnError } from '../errors';
import type { ServiceArn } from '../types/target';

const SERVICE_ARN =
  /^arn:(aws[a-z-]*):ecs:([a-z0-9-]+):(\d{12}):service\/([A-Za-z0-9_-]{1,255})\/([A-Za-z0-9_-]{1,255})$/;
const SHORT_SERVICE_ARN =
  /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/[A-Za-z0-9_-]+$/;

/**
 * Takes the ARN of an ECS service apart.
 *
 * @throws InvalidArnError for anything but
 * `arn:<partition>:ecs:<region>:<account>:service/<cluster>/<service>`.
 */
export function parseServiceArn(arn: string): ServiceArn {
  const text = arn.trim();
  const match = SERVICE_ARN.exec(text);
  if (!match) {
    throw new InvalidArnError(
      SHORT_SERVICE_ARN.test(text)
        ? `"${text}" is a short-format ARN, which names no cluster and cannot be tagged. Move the service to the long format (recreate it with the account setting serviceLongArnFormat enabled).`
        : `"${text}" is not the ARN of an ECS service. Expected arn:aws:ecs:<region>:<account>:service/<cluster>/<service>.`,
    );
  }
  const [, partition, region, accountId, cluster, service] = match;
  return { arn: text, partition, region, accountId, cluster, service };
}

/** `…:task-definition/checkout:41` → `{ family: 'checkout', revision: 41 }`. */
export function parseTaskDefinitionArn(arn: string): {
  family: string;
  revision: number;
} {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const colon = name.lastIndexOf(':');
  const revision = Number(name.slice(colon + 1));
  return colon > 0 && Number.isInteger(revision)
    ? { family: name.slice(0, colon), revision }
    : { family: name, revision: 0 };
}

/** The last part of an ARN: the id of a deployment or revision. */
export function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The CloudWatch dimension of a target group: `targetgroup/<name>/<id>`. */
export function targetGroupDimension(arn: string): string {
  return arn.slice(arn.indexOf('targetgroup/'));
}

/** `targetgroup/<name>/<id>` → `<name>`. */
export function targetGroupName(arn: string): string {
  return targetGroupDimension(arn).split('/')[1] ?? arn;
}

/**
 * A listener's or listener rule's ARN names the load balancer it belongs to:
 * `…:listener-rule/app/<name>/<id>/<listener>/<rule>`.
 */
export function loadBalancerOfRule(ruleArn: string):
  | {
      loadBalancerArn: string;
      loadBalancerName: string;
      listenerArn: string;
      type: 'application' | 'network';
    }
  | undefined {
  const match =
    /^(arn:[^:]+:elasticloadbalancing:[^:]*:[^:]*:)listener(?:-rule)?\/((app|net)\/[^/]+\/[^/]+)\/([^/]+)/.exec(
      ruleArn,
    );
  if (!match) return undefined;
  const [, prefix, name, kind, listener] = match;
  return {
    loadBalancerArn: `${prefix}loadbalancer/${name}`,
    loadBalancerName: name,
    listenerArn: `${prefix}listener/${name}/${listener}`,
    type: kind === 'net' ? 'network' : 'application',
  };
}
