import type { AwsClients, ObserveOptions } from '@canary-portal/ecs-rollout';
import { observe } from '@canary-portal/ecs-rollout';
import type { Observations, Trigger } from '@canary-portal/rollout-plan';
import type { Behaviour } from '@canary-portal/sandbox';

/** A way to break a canary, and how the driver is to find out. */
export interface DetectableFault {
  /** Of the figure in the closing line, without `_seconds`. */
  figure: string;
  behaviour: Behaviour;
  trigger: Trigger;
  /** What the driver may see; everything by default. */
  observe?: typeof observe;
}

/** As for a service that prints no metrics of its own. */
async function observeBalancerOnly(
  clients: AwsClients,
  options: ObserveOptions,
): Promise<Observations> {
  const seen = await observe(clients, options);
  const isBalancers = ({ source }: { source: string }) =>
    source === 'alb-metrics';
  return {
    ...seen,
    canary: seen.canary.filter(isBalancers),
    stable: seen.stable.filter(isBalancers),
  };
}

export const FAULTS: readonly DetectableFault[] = [
  {
    figure: 'health',
    behaviour: { failHealth: true },
    trigger: 'health-check-failure',
  },
  {
    figure: 'error_rate',
    behaviour: { errorRatePercent: 20 },
    trigger: 'error-rate-threshold',
  },
  {
    figure: 'error_rate_alb',
    behaviour: { errorRatePercent: 20 },
    trigger: 'error-rate-threshold',
    observe: observeBalancerOnly,
  },
  {
    figure: 'latency',
    behaviour: { latencySeconds: 3 },
    trigger: 'response-time-threshold',
  },
];
