import type { Observations } from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import type { AwsClients } from '../types/clients';
import type { ObserveOptions } from '../types/observe';
import { observeHealth } from './health';
import { observeMetrics } from './metrics';

/**
 * One look at the canary and at the stable revision: requests, errors, latency
 * and CPU since `options.since`, and one health probe of each kind now.
 *
 * Sources: `CanaryPortal/Service` (10 s periods, printed by generated services),
 * `AWS/ApplicationELB` and, for a plan with a queue, `AWS/SQS` (60 s),
 * `DescribeTargetHealth`, `DescribeTasks`.
 * What is missing is left out; it never counts as healthy or as zero errors.
 */
export async function observe(
  clients: AwsClients,
  options: ObserveOptions,
): Promise<Observations> {
  const attempt = async <T>(what: string, read: Promise<T>, nothing: T) => {
    try {
      return await read;
    } catch (error) {
      if (!options.onProblem) throw error;
      options.onProblem(`${what} cannot be read: ${describeError(error)}`);
      return nothing;
    }
  };
  const [metrics, health] = await Promise.all([
    attempt('Metrics', observeMetrics(clients, options), {
      canary: [],
      stable: [],
    }),
    options.metricsOnly
      ? []
      : attempt('Health', observeHealth(clients, options), []),
  ]);
  return { ...metrics, health };
}
