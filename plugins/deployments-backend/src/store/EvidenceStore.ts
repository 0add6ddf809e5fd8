import type { Knex } from 'knex';
import type {
  EvidenceSource,
  HealthProbe,
  Observations,
  Sample,
  Verdict,
} from '@canary-portal/rollout-plan';
import { toBoolean, toDocument, toNumber, toOptionalNumber } from './columns';
import type { VerdictRecord } from './records';

interface SampleRow {
  role: 'canary' | 'stable';
  source: EvidenceSource;
  at: number | string;
  period_seconds: number;
  requests: number;
  errors: number;
  slow: number | null;
  latency_seconds: number | null;
  cpu_percent: number | null;
  tasks: number | null;
}

interface ProbeRow {
  source: EvidenceSource;
  at: number | string;
  healthy: boolean | number;
  healthy_tasks: number;
  total_tasks: number;
  replaced_tasks: number;
  detail: string | null;
}

interface BalancerRow {
  at: number | string;
  period_seconds: number;
  requests: number;
  errors_502: number;
  errors_504: number;
}

interface GaugeRow {
  name: 'queue-age' | 'desired-count';
  at: number | string;
  period_seconds: number;
  value: number;
}

// SQLite takes a bounded number of values in one statement.
const CHUNK = 80;

/** What was measured during each rollout, and what the judge made of it. */
export class EvidenceStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  /** Adds what is new; a period measured again replaces what was there. */
  async add(deploymentArn: string, seen: Observations): Promise<void> {
    const samples = (['canary', 'stable'] as const).flatMap(role =>
      seen[role].map(sample => ({
        deployment_arn: deploymentArn,
        role,
        ...toSampleRow(sample),
      })),
    );
    await this.upsert('samples', samples, ['role', 'source', 'at']);
    await this.upsert(
      'probes',
      seen.health.map(probe => ({
        deployment_arn: deploymentArn,
        ...toProbeRow(probe),
      })),
      ['source', 'at'],
    );
    await this.upsert(
      'balancer_samples',
      (seen.balancer ?? []).map(sample => ({
        deployment_arn: deploymentArn,
        at: sample.at,
        period_seconds: sample.periodSeconds,
        requests: sample.requests,
        errors_502: sample.errors502,
        errors_504: sample.errors504,
      })),
      ['at'],
    );
    await this.upsert(
      'gauges',
      toGaugeRows(seen).map(row => ({ deployment_arn: deploymentArn, ...row })),
      ['name', 'at'],
    );
  }

  /** Everything measured during a rollout, oldest first. */
  async observations(deploymentArn: string): Promise<Observations> {
    const of = { deployment_arn: deploymentArn };
    const samples: SampleRow[] = await this.db('samples')
      .where(of)
      .orderBy('at');
    const probes: ProbeRow[] = await this.db('probes').where(of).orderBy('at');
    const balancer: BalancerRow[] = await this.db('balancer_samples')
      .where(of)
      .orderBy('at');
    const gauges: GaugeRow[] = await this.db('gauges').where(of).orderBy('at');
    const ofRole = (role: string) =>
      samples.filter(row => row.role === role).map(fromSampleRow);
    return {
      canary: ofRole('canary'),
      stable: ofRole('stable'),
      health: probes.map(fromProbeRow),
      ...(balancer.length > 0 && {
        balancer: balancer.map(row => ({
          at: toNumber(row.at),
          periodSeconds: row.period_seconds,
          requests: row.requests,
          errors502: row.errors_502,
          errors504: row.errors_504,
        })),
      }),
      ...fromGaugeRows(gauges),
    };
  }

  async saveVerdict(
    deploymentArn: string,
    { weightPercent, at, verdict }: VerdictRecord,
  ): Promise<void> {
    await this.upsert(
      'verdicts',
      [
        {
          deployment_arn: deploymentArn,
          weight_percent: weightPercent,
          at,
          verdict: JSON.stringify(verdict),
        },
      ],
      ['weight_percent'],
    );
  }

  /** Oldest first: the last one is the newest. */
  async verdicts(deploymentArn: string): Promise<VerdictRecord[]> {
    const rows: {
      weight_percent: number;
      at: number | string;
      verdict: string;
    }[] = await this.db('verdicts')
      .where('deployment_arn', deploymentArn)
      .orderBy('at');
    return rows.map(row => ({
      weightPercent: row.weight_percent,
      at: toNumber(row.at),
      verdict: toDocument<Verdict>(row.verdict),
    }));
  }

  private async upsert(
    table: string,
    rows: Record<string, unknown>[],
    key: string[],
  ): Promise<void> {
    for (let start = 0; start < rows.length; start += CHUNK) {
      await this.db(table)
        .insert(rows.slice(start, start + CHUNK))
        .onConflict(['deployment_arn', ...key])
        .merge();
    }
  }
}

function toSampleRow(sample: Sample): Record<string, unknown> {
  return {
    source: sample.source,
    at: sample.at,
    period_seconds: sample.periodSeconds,
    requests: sample.requests,
    errors: sample.errors,
    slow: sample.slow ?? null,
    latency_seconds: sample.latencySeconds ?? null,
    cpu_percent: sample.cpuPercent ?? null,
    tasks: sample.tasks ?? null,
  };
}

function fromSampleRow(row: SampleRow): Sample {
  return {
    source: row.source,
    at: toNumber(row.at),
    periodSeconds: row.period_seconds,
    requests: row.requests,
    errors: row.errors,
    slow: toOptionalNumber(row.slow),
    latencySeconds: toOptionalNumber(row.latency_seconds),
    cpuPercent: toOptionalNumber(row.cpu_percent),
    tasks: toOptionalNumber(row.tasks),
  };
}

function toGaugeRows({
  queue = [],
  taskCounts = [],
}: Observations): GaugeRow[] {
  return [
    ...queue.map(sample => ({
      name: 'queue-age' as const,
      at: sample.at,
      period_seconds: sample.periodSeconds,
      value: sample.ageSeconds,
    })),
    ...taskCounts.map(count => ({
      name: 'desired-count' as const,
      at: count.at,
      period_seconds: 0,
      value: count.desired,
    })),
  ];
}

function fromGaugeRows(
  rows: GaugeRow[],
): Pick<Observations, 'queue' | 'taskCounts'> {
  const queue = rows.filter(row => row.name === 'queue-age');
  const counts = rows.filter(row => row.name === 'desired-count');
  return {
    ...(queue.length > 0 && {
      queue: queue.map(row => ({
        at: toNumber(row.at),
        periodSeconds: row.period_seconds,
        ageSeconds: row.value,
      })),
    }),
    ...(counts.length > 0 && {
      taskCounts: counts.map(row => ({
        at: toNumber(row.at),
        desired: row.value,
      })),
    }),
  };
}

function toProbeRow(probe: HealthProbe): Record<string, unknown> {
  return {
    source: probe.source,
    at: probe.at,
    healthy: probe.healthy,
    healthy_tasks: probe.healthyTasks,
    total_tasks: probe.totalTasks,
    replaced_tasks: probe.replacedTasks,
    detail: probe.detail ?? null,
  };
}

function fromProbeRow(row: ProbeRow): HealthProbe {
  return {
    source: row.source,
    at: toNumber(row.at),
    healthy: toBoolean(row.healthy),
    healthyTasks: row.healthy_tasks,
    totalTasks: row.total_tasks,
    replacedTasks: row.replaced_tasks,
    detail: row.detail ?? undefined,
  };
}
