import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** The folder with the migrations, also in an installed package. */
export const migrationsDirectory = resolvePackagePath(
  '@canary-portal/plugin-deployments-backend',
  'migrations',
);

/** Opens the plugin's database, migrated to the newest schema. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const client = await database.getClient();
  if (!database.migrations?.skip) {
    await client.migrate.latest({ directory: migrationsDirectory });
  }
  return client;
}
