import { KeyPairRecord, SecretRecord } from './secret-record';
import { openSealed } from './sealed-box';

/** The secrets of a repository or environment as a job is given them. */
export async function openSecrets({
  key,
  secrets,
}: {
  key?: KeyPairRecord;
  secrets: readonly SecretRecord[];
}): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const { name, sealed } of secrets) {
    const value = key && (await openSealed(key, sealed));
    if (value !== undefined) values[name] = value;
  }
  return values;
}
