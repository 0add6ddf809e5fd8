import type { Knex } from 'knex';

/** Leases among replicas; their clocks may differ by less than the lease lasts. */
export class LeaseStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  /** Takes, or prolongs, a lease. False while somebody else holds it. */
  async acquire(
    name: string,
    holder: string,
    options: { now: number; forMs: number },
  ): Promise<boolean> {
    const expiresAt = options.now + options.forMs;
    const taken = await this.db('leases')
      .where({ name })
      .where(query =>
        query.where({ holder }).orWhere('expires_at', '<', options.now),
      )
      .update({ holder, expires_at: expiresAt });
    if (taken > 0) {
      return true;
    }
    const inserted = await this.db('leases')
      .insert({ name, holder, expires_at: expiresAt })
      .onConflict('name')
      .ignore()
      .returning('name');
    return inserted.length > 0;
  }

  /** Gives up everything that a holder has: at shutdown. */
  async releaseAll(holder: string): Promise<void> {
    await this.db('leases').where({ holder }).delete();
  }
}
