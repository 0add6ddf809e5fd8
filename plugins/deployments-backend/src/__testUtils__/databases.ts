import { TestDatabases } from '@backstage/backend-test-utils';
import { createDeploymentStore } from '../store/DeploymentStore';
import { migrationsDirectory } from '../store/openDatabase';

/** SQLite, and every PostgreSQL that the environment names. */
export const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_14', 'POSTGRES_15', 'POSTGRES_16', 'POSTGRES_17'],
});

export type DatabaseId = Parameters<typeof databases.init>[0];

/** A store on a fresh, migrated database. */
export async function freshStore(id: DatabaseId = 'SQLITE_3') {
  const db = await databases.init(id);
  await db.migrate.latest({ directory: migrationsDirectory });
  return { db, store: createDeploymentStore(db) };
}
