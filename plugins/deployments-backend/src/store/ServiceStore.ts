import type { Knex } from 'knex';
import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import { toBoolean, toDocument, toNumber } from './columns';
import type { ServiceRecord } from './records';

interface Row {
  service_arn: string;
  version: number;
  mark: string | null;
  snapshot: string | null;
  as_of: number | string | null;
  missing: boolean | number;
  failing_since: number | string | null;
  failure: string | null;
}

/** The part of a service's row that says whether a reader must look again. */
export type ServiceVersion = Omit<ServiceRecord, 'snapshot' | 'mark'>;

const VERSION_COLUMNS = [
  'service_arn',
  'version',
  'as_of',
  'missing',
  'failing_since',
  'failure',
] as const;

/** The newest snapshot of each service. */
export class ServiceStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  async get(serviceArn: string): Promise<ServiceRecord | undefined> {
    const row = await this.db<Row>('services')
      .where('service_arn', serviceArn)
      .first();
    return row && toRecord(row);
  }

  async versions(serviceArns: string[]): Promise<Map<string, ServiceVersion>> {
    const rows: Omit<Row, 'snapshot' | 'mark'>[] = await this.db('services')
      .select(VERSION_COLUMNS)
      .whereIn('service_arn', serviceArns);
    return new Map(rows.map(row => [row.service_arn, toVersion(row)]));
  }

  /** The marks of the last look, to tell what has changed since. */
  async marks(serviceArns: string[]): Promise<Map<string, string | null>> {
    const rows: Pick<Row, 'service_arn' | 'mark'>[] = await this.db('services')
      .select('service_arn', 'mark')
      .whereIn('service_arn', serviceArns);
    return new Map(rows.map(row => [row.service_arn, row.mark]));
  }

  /** Keeps a full read; `version` counts up when `changed`. */
  async save(
    serviceArn: string,
    read: {
      snapshot: TargetSnapshot;
      /** Absent when the read did not begin with a look at the mark. */
      mark?: string;
      changed: boolean;
    },
  ): Promise<void> {
    await this.db('services')
      .insert({
        service_arn: serviceArn,
        version: 1,
        mark: read.mark ?? null,
        snapshot: JSON.stringify(read.snapshot),
        as_of: read.snapshot.at,
        missing: false,
        failing_since: null,
        failure: null,
      })
      .onConflict('service_arn')
      .merge({
        ...(read.mark !== undefined && { mark: read.mark }),
        snapshot: JSON.stringify(read.snapshot),
        as_of: read.snapshot.at,
        missing: false,
        failing_since: null,
        failure: null,
        version: this.db.raw('services.version + ?', [read.changed ? 1 : 0]),
      })
      // A slower read of another replica must not undo a newer one.
      .whereRaw('(services.as_of is null or services.as_of <= ?)', [
        read.snapshot.at,
      ]);
  }

  /** Notes that nothing has changed since the last read. */
  async confirm(serviceArns: string[], at: number): Promise<void> {
    await this.db('services')
      .whereIn('service_arn', serviceArns)
      .update({
        as_of: at,
        version: this.db.raw(
          'version + case when failure is null then 0 else 1 end',
        ),
        failing_since: null,
        failure: null,
      });
  }

  /** Notes that ECS knows no such service. */
  async markMissing(serviceArn: string, at: number): Promise<void> {
    await this.db('services')
      .insert({
        service_arn: serviceArn,
        version: 1,
        mark: null,
        snapshot: null,
        as_of: at,
        missing: true,
        failing_since: null,
        failure: null,
      })
      .onConflict('service_arn')
      .merge({
        mark: null,
        as_of: at,
        missing: true,
        failing_since: null,
        failure: null,
        version: this.db.raw('services.version + 1'),
      });
  }

  /** Notes that a read failed; what was known before stays. */
  async fail(serviceArn: string, at: number, message: string): Promise<void> {
    await this.db('services')
      .insert({
        service_arn: serviceArn,
        version: 1,
        mark: null,
        snapshot: null,
        as_of: null,
        missing: false,
        failing_since: at,
        failure: message,
      })
      .onConflict('service_arn')
      .merge({
        failure: message,
        failing_since: this.db.raw('coalesce(services.failing_since, ?)', [at]),
        version: this.db.raw(
          'services.version + case when services.failure = ? then 0 else 1 end',
          [message],
        ),
      });
  }

  /** Something that belongs to the service changed: readers look again. */
  async touch(serviceArn: string): Promise<void> {
    await this.db('services')
      .where('service_arn', serviceArn)
      .increment('version', 1);
  }
}

function toVersion(row: Omit<Row, 'snapshot' | 'mark'>): ServiceVersion {
  return {
    serviceArn: row.service_arn,
    version: row.version,
    asOf: row.as_of === null ? null : toNumber(row.as_of),
    missing: toBoolean(row.missing),
    failure:
      row.failing_since === null
        ? null
        : { since: toNumber(row.failing_since), message: row.failure ?? '' },
  };
}

function toRecord(row: Row): ServiceRecord {
  return {
    ...toVersion(row),
    mark: row.mark,
    snapshot:
      row.snapshot === null ? null : toDocument<TargetSnapshot>(row.snapshot),
  };
}
