import { ServiceRecord } from '../state/records';

/** Failed tasks that a deployment may have before the breaker trips. */
export function circuitBreakerThreshold(service: ServiceRecord): number {
  const settings =
    service.deploymentConfiguration.deploymentCircuitBreaker
      ?.thresholdConfiguration;
  const { type, value } = settings ?? { type: 'BOUNDED_PERCENT', value: 50 };
  if (type === 'COUNT') return value;
  const share = Math.ceil((service.desiredCount * value) / 100);
  return type === 'UNBOUNDED_PERCENT'
    ? Math.max(1, share)
    : Math.min(200, Math.max(3, share));
}
