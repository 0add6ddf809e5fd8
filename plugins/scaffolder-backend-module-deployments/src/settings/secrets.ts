import sodium from 'libsodium-wrappers';
import { Repository } from '../github/connect';
import { explaining } from '../github/explain';
import { Change } from './change';
import { Place } from './variables';

interface PublicKey {
  key: string;
  key_id: string;
}

/** Encrypts a secret so that only GitHub can read it. */
export async function seal(value: string, publicKey: string): Promise<string> {
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  return sodium.to_base64(
    sodium.crypto_box_seal(
      sodium.from_string(value),
      sodium.from_base64(publicKey, ORIGINAL),
    ),
    ORIGINAL,
  );
}

async function publicKeyOf(
  { octokit, owner, repo }: Repository,
  { environment }: Place,
): Promise<PublicKey> {
  const { data } = environment
    ? await octokit.rest.actions.getEnvironmentPublicKey({
        owner,
        repo,
        environment_name: environment,
      })
    : await octokit.rest.actions.getRepoPublicKey({ owner, repo });
  return data;
}

async function write(
  { octokit, owner, repo }: Repository,
  { environment }: Place,
  name: string,
  value: string,
  { key, key_id }: PublicKey,
): Promise<void> {
  const secret = {
    owner,
    repo,
    secret_name: name,
    encrypted_value: await seal(value, key),
    key_id,
  };
  await (environment
    ? octokit.rest.actions.createOrUpdateEnvironmentSecret({
        ...secret,
        environment_name: environment,
      })
    : octokit.rest.actions.createOrUpdateRepoSecret(secret));
}

/** The secrets of a place that are absent. One that is there stays as it is. */
export function secretChanges(
  repository: Repository,
  place: Place,
  wanted: Readonly<Record<string, string>>,
  current: ReadonlySet<string>,
): Change[] {
  let publicKey: Promise<PublicKey> | undefined;
  return Object.entries(wanted)
    .filter(([name]) => !current.has(name))
    .map(([name, value]) => {
      const where = place.environment ? ` of ${place.environment}` : '';
      const what = `secret ${name}${where}`;
      return {
        what,
        apply: () =>
          explaining(`write the ${what} of ${repository.slug}`, async () => {
            publicKey ??= publicKeyOf(repository, place);
            await write(repository, place, name, value, await publicKey);
          }),
      };
    });
}
