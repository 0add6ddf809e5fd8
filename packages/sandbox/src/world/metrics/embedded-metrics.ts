import { MetricId, MetricStore } from '../../aws/cloudwatch/metric-store';
import { isRecord } from '../../aws/input';
import { Clock } from '../../ports';
import { seededFraction } from '../random';
import { between, Range } from './range';

/** CloudWatch leaves out what is beyond this. */
const MAXIMUM_VALUES = 100;

export interface EmbeddedMetric {
  metric: MetricId;
  at: number;
  unit: string | undefined;
  values: number[];
}

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : [];
}

function numbers(value: unknown): number[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter(item => typeof item === 'number' && Number.isFinite(item))
    .slice(0, MAXIMUM_VALUES);
}

function* metricsOf(
  directive: Record<string, unknown>,
  root: Record<string, unknown>,
  at: number,
): Generator<EmbeddedMetric> {
  const {
    Namespace: namespace,
    Dimensions: sets,
    Metrics: metrics,
  } = directive;
  if (typeof namespace !== 'string' || !Array.isArray(metrics)) return;
  for (const definition of metrics) {
    if (!isRecord(definition) || typeof definition.Name !== 'string') continue;
    const { Name: name, Unit: unit } = definition;
    const values = numbers(root[name]);
    if (values.length === 0) continue;
    for (const set of Array.isArray(sets) ? sets : [[]]) {
      const dimensions = Object.fromEntries(
        strings(set).map(key => [key, String(root[key])]),
      );
      yield {
        metric: { namespace, name, dimensions },
        at,
        unit: typeof unit === 'string' ? unit : undefined,
        values,
      };
    }
  }
}

/** The metrics in a line of output; none when it is an ordinary line. */
export function parseEmbeddedMetrics(text: string): EmbeddedMetric[] {
  if (!text.startsWith('{') || !text.includes('"_aws"')) return [];
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isRecord(root) || !isRecord(root._aws)) return [];
  const { Timestamp: at, CloudWatchMetrics: directives } = root._aws;
  if (typeof at !== 'number' || !Array.isArray(directives)) return [];
  const fields = root;
  return directives
    .filter(isRecord)
    .flatMap(directive => [...metricsOf(directive, fields, at)]);
}

/** Takes tasks' output and turns its metric lines into metrics, late. */
export class EmbeddedMetrics {
  private readonly store: MetricStore;
  private readonly clock: Clock;
  private readonly seed: number;
  private readonly lagSeconds: Range;

  constructor(options: {
    store: MetricStore;
    clock: Clock;
    seed: number;
    /** World seconds from the line until the metric can be read. */
    lagSeconds: Range;
  }) {
    this.store = options.store;
    this.clock = options.clock;
    this.seed = options.seed;
    this.lagSeconds = options.lagSeconds;
  }

  /** @param source - the task, whose lines of one moment arrive together. */
  take(source: string, text: string): void {
    const now = this.clock.now();
    for (const { metric, at, unit, values } of parseEmbeddedMetrics(text)) {
      const chance = seededFraction(this.seed, `${source}@${at}`);
      // Lines of one period leave within the same second.
      const emittedAt = Math.floor(now / 1000) * 1000;
      this.store.put(metric, {
        at,
        visibleAt: emittedAt + between(this.lagSeconds, chance) * 1000,
        unit,
        values: values.map(value => [value, 1]),
      });
    }
  }
}
