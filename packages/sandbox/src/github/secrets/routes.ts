import { GitHubContext } from '../context';
import { findEnvironment } from '../environments/find-environment';
import { noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { GitHubError, notFound } from '../http/github-error';
import { text } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import {
  RepositoryHandler,
  forRepository,
} from '../repositories/for-repository';
import { Schema } from '../schema';
import { isoSeconds } from '../state/format';
import { RepositoryRecord } from '../state/repository-record';
import { checkedName } from '../variables/names';
import { newKeyPair, openSealed } from './sealed-box';
import { KeyPairRecord, SecretRecord } from './secret-record';

interface Holder {
  secrets: SecretRecord[];
  key?: KeyPairRecord;
}

function shape(record: SecretRecord): Schema<'actions-secret'> {
  return {
    name: record.name,
    created_at: isoSeconds(record.createdAt),
    updated_at: isoSeconds(record.updatedAt),
  };
}

async function keyOf(holder: Holder): Promise<KeyPairRecord> {
  const key = holder.key ?? (await newKeyPair());
  // Two who ask at once must be given the same one.
  holder.key ??= key;
  return holder.key;
}

/** The same routes for a repository and each of its environments. */
export function secretRoutes(context: GitHubContext): Routes {
  const { clock } = context;

  function find({ secrets }: Holder, name: string): SecretRecord {
    const upper = name.toUpperCase();
    const record = secrets.find(candidate => candidate.name === upper);
    if (!record) throw notFound();
    return record;
  }

  function under(
    base: string,
    holderOf: (call: Call, repository: RepositoryRecord) => Holder,
  ): Record<string, RepositoryHandler> {
    return {
      [`GET ${base}`]: (call, repository) => {
        const { secrets } = holderOf(call, repository);
        const { items, total, headers } = paginate(call, secrets);
        return ok({ total_count: total, secrets: items.map(shape) }, headers);
      },

      [`GET ${base}/public-key`]: async (call, repository) => {
        const key = await keyOf(holderOf(call, repository));
        await context.store.save();
        const answer: Schema<'actions-public-key'> = {
          key_id: key.id,
          key: key.publicKey,
        };
        return ok(answer);
      },

      [`GET ${base}/:name`]: (call, repository) =>
        ok(shape(find(holderOf(call, repository), call.path.name))),

      [`PUT ${base}/:name`]: async (call, repository) => {
        const holder = holderOf(call, repository);
        const name = checkedName(call.path.name);
        const body = bodyOf(call);
        const sealed = text(body, 'encrypted_value');
        const key = await keyOf(holder);
        const isOurs = text(body, 'key_id') === key.id;
        if (!isOurs || (await openSealed(key, sealed)) === undefined) {
          throw new GitHubError(
            422,
            'Bad request - The value is not sealed with the public key of ' +
              `this ${base.startsWith('/env') ? 'environment' : 'repository'}`,
          );
        }
        const now = clock.now();
        const known = holder.secrets.find(secret => secret.name === name);
        if (known) {
          known.sealed = sealed;
          known.updatedAt = now;
          return noContent;
        }
        holder.secrets.push({ name, sealed, createdAt: now, updatedAt: now });
        return { status: 201, json: {} };
      },

      [`DELETE ${base}/:name`]: (call, repository) => {
        const holder = holderOf(call, repository);
        const record = find(holder, call.path.name);
        holder.secrets.splice(holder.secrets.indexOf(record), 1);
        return noContent;
      },
    };
  }

  return forRepository(
    context,
    { read: 'push' },
    {
      ...under('/actions/secrets', (_call, repository) => repository),
      ...under('/environments/:environment/secrets', ({ path }, repository) =>
        findEnvironment(repository, path.environment),
      ),
    },
  );
}
