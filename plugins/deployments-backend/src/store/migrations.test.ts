import { databases } from '../__testUtils__/databases';
import { migrationsDirectory } from './openDatabase';

const TABLES = [
  'services',
  'rollouts',
  'transitions',
  'samples',
  'balancer_samples',
  'probes',
  'gauges',
  'verdicts',
  'commands',
  'audit',
  'leases',
  'repositories',
];

describe('migrations', () => {
  it.each(databases.eachSupportedId())('go up and down on %s', async id => {
    const db = await databases.init(id);
    const directory = migrationsDirectory;
    const present = () =>
      Promise.all(TABLES.map(table => db.schema.hasTable(table)));

    await db.migrate.latest({ directory });
    expect(await present()).toEqual(TABLES.map(() => true));

    await db.migrate.rollback({ directory }, true);
    expect(await present()).toEqual(TABLES.map(() => false));
  });
});
