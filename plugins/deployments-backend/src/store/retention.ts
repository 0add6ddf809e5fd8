import type { Knex } from 'knex';

/** How long what is kept, in milliseconds. */
export interface Retention {
  rolloutsMs: number;
  evidenceMs: number;
}

/** Nobody has asked for a repository that long: no entity names it any more. */
const UNREAD_REPOSITORY_MS = 30 * 24 * 60 * 60 * 1000;

/** Removes what is older than it needs to be; audit and commands stay. */
export async function removeExpired(
  db: Knex,
  retention: Retention,
  now: number,
): Promise<void> {
  const evidence = now - retention.evidenceMs;
  for (const table of ['samples', 'balancer_samples', 'probes', 'gauges']) {
    await db(table).where('at', '<', evidence).delete();
  }
  await db('repositories')
    .where('checked_at', '<', now - UNREAD_REPOSITORY_MS)
    .delete();
  const old = db('rollouts')
    .select('deployment_arn')
    .where('created_at', '<', now - retention.rolloutsMs);
  for (const table of ['transitions', 'verdicts']) {
    await db(table).whereIn('deployment_arn', old.clone()).delete();
  }
  await db('rollouts')
    .where('created_at', '<', now - retention.rolloutsMs)
    .delete();
}
