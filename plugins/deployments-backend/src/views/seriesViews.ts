import type { SeriesView } from '@canary-portal/plugin-deployments-common';
import type {
  EvidenceSource,
  Observations,
  RolloutPlan,
  Sample,
} from '@canary-portal/rollout-plan';
import { iso } from './figures';

/** As many points as a small chart can show. */
const MAX_POINTS = 60;

/** What a chart shows of the time before the rollout. */
const LEAD_MS = 60_000;

/**
 * The small charts beside the checks; empty where nothing was measured.
 *
 * @param begin - epoch milliseconds at which the rollout began.
 */
export function seriesViews(
  { health, ...seen }: Observations,
  plan: RolloutPlan | undefined,
  begin: number,
): SeriesView[] {
  const canary = seen.canary.filter(s => s.at >= begin - LEAD_MS);
  const stable = seen.stable.filter(s => s.at >= begin - LEAD_MS);
  const source = primarySource(canary) ?? primarySource(stable);
  const lines = {
    canary: thin(canary.filter(s => s.source === source)),
    stable: thin(stable.filter(s => s.source === source)),
  };
  const series: SeriesView[] = [
    {
      name: 'error-rate',
      label: 'Error rate',
      unit: 'percent',
      limit: plan?.triggers.errorRateThreshold?.abovePercent,
      ...both(lines, s =>
        s.requests > 0 ? (100 * s.errors) / s.requests : undefined,
      ),
    },
    {
      name: 'latency',
      label: `p${
        plan?.triggers.responseTimeThreshold?.percentile ?? 95
      } latency`,
      unit: 'seconds',
      limit: plan?.triggers.responseTimeThreshold?.aboveSeconds,
      ...both(lines, s => s.latencySeconds),
    },
    {
      name: 'requests',
      label: 'Requests a second',
      unit: 'requests',
      ...both(lines, s => s.requests / s.periodSeconds),
    },
    {
      name: 'cpu',
      label: 'CPU per task',
      unit: 'percent',
      ...both(lines, s => s.cpuPercent),
    },
    {
      name: 'queue-age',
      label: 'Age of the oldest message',
      unit: 'seconds',
      limit: plan?.triggers.queueAgeThreshold?.aboveSeconds,
      canary: every(
        (seen.queue ?? []).filter(s => s.at >= begin - LEAD_MS),
        MAX_POINTS,
      ).map(({ at, ageSeconds }) => ({ at: iso(at), value: ageSeconds })),
      stable: [],
    },
    {
      name: 'health',
      label: 'Healthy tasks',
      unit: 'tasks',
      canary: every(health, MAX_POINTS).map(probe => ({
        at: iso(probe.at),
        value: probe.healthyTasks,
      })),
      stable: [],
    },
  ];
  return series.filter(s => s.canary.length + s.stable.length > 0);
}

/** Samples of the source that saw most, so that no request counts twice. */
export function primarySamples(samples: Sample[]): Sample[] {
  const source = primarySource(samples);
  return samples.filter(s => s.source === source);
}

function primarySource(samples: Sample[]): EvidenceSource | undefined {
  const requests = new Map<EvidenceSource, number>();
  for (const sample of samples) {
    const so = requests.get(sample.source) ?? 0;
    requests.set(sample.source, so + sample.requests);
  }
  // The service's own metrics are finer: the balancer's only fill in for them.
  if ((requests.get('service-metrics') ?? 0) > 0) {
    return 'service-metrics';
  }
  return [...requests].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function both(
  lines: { canary: Sample[]; stable: Sample[] },
  valueOf: (sample: Sample) => number | undefined,
): Pick<SeriesView, 'canary' | 'stable'> {
  const line = (samples: Sample[]) =>
    samples.flatMap(sample => {
      const value = valueOf(sample);
      return value === undefined
        ? []
        : [
            {
              at: iso(sample.at),
              value: Number(value.toPrecision(4)),
              requests: sample.requests,
            },
          ];
    });
  return { canary: line(lines.canary), stable: line(lines.stable) };
}

/** Joins neighbouring periods until there are few enough. */
function thin(samples: Sample[]): Sample[] {
  const size = Math.ceil(samples.length / MAX_POINTS);
  if (size <= 1) {
    return samples;
  }
  const joined: Sample[] = [];
  for (let start = 0; start < samples.length; start += size) {
    joined.push(join(samples.slice(start, start + size)));
  }
  return joined;
}

function join(samples: Sample[]): Sample {
  const total = (valueOf: (s: Sample) => number) =>
    samples.reduce((sum, sample) => sum + valueOf(sample), 0);
  const timed = samples.filter(s => s.latencySeconds !== undefined);
  const metered = samples.filter(s => s.cpuPercent !== undefined);
  const weight = timed.reduce((sum, s) => sum + s.requests, 0);
  return {
    ...samples[0],
    periodSeconds: total(s => s.periodSeconds),
    requests: total(s => s.requests),
    errors: total(s => s.errors),
    latencySeconds:
      weight > 0
        ? timed.reduce(
            (sum, s) => sum + (s.latencySeconds ?? 0) * s.requests,
            0,
          ) / weight
        : undefined,
    cpuPercent:
      metered.length > 0
        ? total(s => s.cpuPercent ?? 0) / metered.length
        : undefined,
  };
}

function every<T>(entries: T[], most: number): T[] {
  const step = Math.ceil(entries.length / most) || 1;
  return entries.filter((_, index) => index % step === 0);
}
