import type { RepositoryFiles } from '@canary-portal/plugin-deployments-common';
import type { Knex } from 'knex';
import { toDocument, toNumber } from './columns';
import type { RepositoryRecord } from './records';

interface Row {
  location: string;
  version: number;
  etag: string | null;
  files: string | null;
  catalog_paths: string | null;
  as_of: number | string | null;
  checked_at: number | string;
  failing_since: number | string | null;
  failure: string | null;
  advice: string | null;
}

const RECORD_COLUMNS = [
  'location',
  'version',
  'etag',
  'catalog_paths',
  'as_of',
  'checked_at',
  'failing_since',
  'failure',
  'advice',
] as const;

const NO_FAILURE = { failing_since: null, failure: null, advice: null };

/** The files of repositories that are compared with the contract. */
export class RepositoryStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  /** How a repository stands, without its files. */
  async get(location: string): Promise<RepositoryRecord | undefined> {
    const row: Omit<Row, 'files'> | undefined = await this.db('repositories')
      .select(RECORD_COLUMNS)
      .where({ location })
      .first();
    return row && toRecord(row);
  }

  async files(location: string): Promise<RepositoryFiles | undefined> {
    const row: Pick<Row, 'files'> | undefined = await this.db('repositories')
      .select('files')
      .where({ location })
      .first();
    return row?.files ? toDocument<RepositoryFiles>(row.files) : undefined;
  }

  /** When each was last tried, of those that ever were. */
  async checkedAt(locations: string[]): Promise<Map<string, number>> {
    const rows: Pick<Row, 'location' | 'checked_at'>[] = await this.db(
      'repositories',
    )
      .select('location', 'checked_at')
      .whereIn('location', locations);
    return new Map(rows.map(row => [row.location, toNumber(row.checked_at)]));
  }

  /** Keeps what was read. */
  async save(
    location: string,
    read: {
      at: number;
      etag: string;
      files: RepositoryFiles;
      catalogPaths: string[];
    },
  ): Promise<void> {
    const values = {
      etag: read.etag,
      files: JSON.stringify(read.files),
      catalog_paths: JSON.stringify(read.catalogPaths),
      as_of: read.at,
      checked_at: read.at,
      ...NO_FAILURE,
    };
    await this.db('repositories')
      .insert({ location, version: 1, ...values })
      .onConflict('location')
      .merge({
        ...values,
        version: this.db.raw('repositories.version + 1'),
      })
      // A slower read of another replica must not undo a newer one.
      .where('repositories.checked_at', '<=', read.at);
  }

  /** Notes that there is no newer commit. */
  async confirm(location: string, at: number): Promise<void> {
    await this.db('repositories')
      .where({ location })
      .update({ as_of: at, checked_at: at, ...NO_FAILURE });
  }

  /** Notes that a read failed; what was known before stays. */
  async fail(
    location: string,
    at: number,
    { reason, action }: { reason: string; action: string },
  ): Promise<void> {
    await this.db('repositories')
      .insert({
        location,
        version: 1,
        checked_at: at,
        failing_since: at,
        failure: reason,
        advice: action,
      })
      .onConflict('location')
      .merge({
        checked_at: at,
        failing_since: this.db.raw('coalesce(repositories.failing_since, ?)', [
          at,
        ]),
        failure: reason,
        advice: action,
      });
  }
}

function toRecord(row: Omit<Row, 'files'>): RepositoryRecord {
  return {
    location: row.location,
    version: row.version,
    etag: row.etag,
    catalogPaths: row.catalog_paths ? toDocument(row.catalog_paths) : [],
    asOf: row.as_of === null ? null : toNumber(row.as_of),
    checkedAt: toNumber(row.checked_at),
    failure:
      row.failing_since === null
        ? null
        : {
            since: toNumber(row.failing_since),
            reason: row.failure ?? '',
            action: row.advice ?? '',
          },
  };
}
