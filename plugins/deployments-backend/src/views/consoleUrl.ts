import type { Target } from '@canary-portal/plugin-deployments-common';

const HOSTS: Record<string, string> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** The service's page in the AWS console. */
export function consoleUrl(target: Target): string {
  const { partition, region, cluster, service } = target;
  const host = HOSTS[partition] ?? `${region}.console.aws.amazon.com`;
  return `https://${host}/ecs/v2/clusters/${encodeURIComponent(
    cluster,
  )}/services/${encodeURIComponent(service)}/health?region=${region}`;
}
