import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { nap } from '../clock';
import { describeDeployments, isActive } from '../read/deployments';
import type { AwsClients, Clock } from '../types/clients';

/** Polls a deployment until it has ended; undefined when it is gone or the signal aborts. */
export async function waitForEnd(
  clients: Pick<AwsClients, 'ecs'>,
  clock: Clock,
  deploymentArn: string,
  options: { signal?: AbortSignal; deadline?: number } = {},
): Promise<ServiceDeployment | undefined> {
  let pause = 500;
  for (;;) {
    const [deployment] = await describeDeployments(clients, [deploymentArn]);
    if (!deployment || !isActive(deployment.status ?? '')) return deployment;
    const late = clock.now() >= (options.deadline ?? Infinity);
    if (late || options.signal?.aborted) return undefined;
    await nap(clock, pause, options.signal);
    pause = Math.min(3_000, pause * 1.5);
  }
}
