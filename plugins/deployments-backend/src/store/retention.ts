import type { Knex } from 'knex';

/** How long what is kept, in milliseconds. */
export interface Retention {
  rolloutsMs: number;
  evidenceMs: number;
}

/** Removes what is older than it needs to be; audit and commands stay. */
export async function removeExpired(
  db: Knex,
  retention: Retention,
  now: number,
): Promise<void> {
  const evidence = now - retention.evidenceMs;
  for (const table of ['samples', 'balancer_samples', 'probes']) {
    await db(table).where('at', '<', evidence).delete();
  }
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
