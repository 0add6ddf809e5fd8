import { DescribeServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import {
  listDeployments,
  restoreResting,
  type AwsClients,
  type Clock,
  type DeploymentRecord,
  type TargetRef,
} from '@canary-portal/ecs-rollout';

const OVER = [
  'SUCCESSFUL',
  'STOPPED',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
];
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

async function statusOf(
  { ecs }: Pick<AwsClients, 'ecs'>,
  arn: string,
): Promise<string> {
  const { serviceDeployments = [] } = await ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  );
  return serviceDeployments[0]?.status ?? 'UNKNOWN';
}

/** How a deployment ended; undefined when it had not by the deadline. */
async function untilOver(
  clients: Pick<AwsClients, 'ecs'>,
  clock: Clock,
  arn: string,
  options: { deadline: number; say(line: string): void },
): Promise<string | undefined> {
  let known = '';
  for (
    let wait = FIRST_WAIT_MS;
    ;
    wait = Math.min(LONGEST_WAIT_MS, wait * 1.5)
  ) {
    const status = await statusOf(clients, arn);
    if (status !== known) options.say(`ECS: ${status}`);
    known = status;
    if (OVER.includes(status)) return status;
    if (clock.now() >= options.deadline) return undefined;
    await clock.sleep(wait);
  }
}

/**
 * Sees a deployment through to its end, puts the service to rest, and reads the
 * deployment as it ended.
 *
 * @returns undefined when it had not ended by the deadline.
 */
export async function seeThrough(
  clients: AwsClients,
  clock: Clock,
  target: TargetRef,
  arn: string,
  options: { deadline: number; say(line: string): void },
): Promise<{ status: string; record?: DeploymentRecord } | undefined> {
  const status = await untilOver(clients, clock, arn, options);
  if (!status) return undefined;
  const { drift } = await restoreResting(clients, target);
  if (drift.length > 0) options.say(`Put to rest: ${drift.join(' ')}`);
  const newest = await listDeployments(clients, target, { limit: 10 });
  return { status, record: newest.find(d => d.arn === arn) };
}
