import { createHash } from 'node:crypto';
import {
  environmentNames,
  type EnvironmentName,
} from './config/service-config.ts';

const HIGHEST = 49_000;

function hashed(serviceName: string): number {
  const digest = createHash('sha256').update(serviceName).digest();
  return 1 + (digest.readUInt32BE(0) % HIGHEST);
}

/**
 * Priorities for the rules of a service, 1 to 49000: always the same for the
 * same name, so that nothing has to be remembered. Where the hashes of two
 * environments are equal, the later one takes the next number. Each environment
 * has its number whether it exists or not, so none moves when another comes.
 */
export function stableListenerPriorities(
  service: string,
): Readonly<Record<EnvironmentName, number>> {
  const taken = new Set<number>();
  const free = (environment: EnvironmentName) => {
    let priority = hashed(`${service}-${environment}`);
    while (taken.has(priority)) priority = 1 + (priority % HIGHEST);
    taken.add(priority);
    return priority;
  };
  const [development, staging, production] = environmentNames;
  return {
    [development]: free(development),
    [staging]: free(staging),
    [production]: free(production),
  };
}
