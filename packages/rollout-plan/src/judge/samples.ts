import { EvidenceSource, Sample } from './types';

/**
 * Stable's point of the same period may come later than the canary's. For
 * this long a canary's sample waits for it, in multiples of its period: an
 * incident of the whole service must not be blamed on the canary because its
 * figures came first.
 */
const WAIT_SECONDS: Partial<Record<EvidenceSource, number>> = {
  'service-metrics': 60,
  'alb-metrics': 180,
};

const ascending = (samples: Sample[]): Sample[] => {
  for (let i = 1; i < samples.length; i++) {
    if (samples[i].at < samples[i - 1].at) {
      return [...samples].sort((a, b) => a.at - b.at);
    }
  }
  return samples;
};

export const endOf = (sample: { at: number; periodSeconds: number }) =>
  sample.at + sample.periodSeconds * 1000;

/** One source's samples of both revisions, in order, ready to compare. */
export interface SourceSamples {
  source: EvidenceSource;
  canary: Sample[];
  stable: Sample[];
}

/** Sources that count requests, in the order in which they usually arrive. */
const COUNTING_SOURCES: readonly EvidenceSource[] = [
  'service-metrics',
  'alb-metrics',
];

/**
 * Splits the evidence by source. What the canary's target group saw before
 * the rollout belongs to another revision and is left out.
 */
export function samplesBySource(
  observations: { canary: Sample[]; stable: Sample[] },
  context: { now: number; rolloutStartedAt: number; weightPercent: number },
  waitForStable: boolean,
): SourceSamples[] {
  return COUNTING_SOURCES.map(source => {
    const stable = ascending(
      observations.stable.filter(sample => sample.source === source),
    );
    const last = stable.at(-1);
    const wait =
      waitForStable && last && context.weightPercent < 100
        ? (WAIT_SECONDS[source] ?? 0) * 1000
        : 0;
    const seenUntil = last ? endOf(last) : 0;
    const canary = ascending(
      observations.canary.filter(
        sample =>
          sample.source === source &&
          endOf(sample) > context.rolloutStartedAt &&
          (endOf(sample) <= seenUntil || endOf(sample) <= context.now - wait),
      ),
    );
    return { source, canary, stable };
  }).filter(({ canary }) => canary.length > 0);
}
