import { GitHubContext } from '../context';
import { findEnvironment } from '../environments/find-environment';
import { noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { GitHubError, conflict, notFound } from '../http/github-error';
import { optionalText, text } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import {
  RepositoryHandler,
  forRepository,
} from '../repositories/for-repository';
import { Schema } from '../schema';
import { isoSeconds } from '../state/format';
import { RepositoryRecord } from '../state/repository-record';
import { checkedName } from './names';
import { VariableRecord } from './variable-record';

const PAGES = { usual: 10, most: 30 };
const LARGEST_VALUE_BYTES = 48 * 1024;

interface Holder {
  variables: VariableRecord[];
}

function shape(record: VariableRecord): Schema<'actions-variable'> {
  return {
    name: record.name,
    value: record.value,
    created_at: isoSeconds(record.createdAt),
    updated_at: isoSeconds(record.updatedAt),
  };
}

function checkedValue(value: string): string {
  if (Buffer.byteLength(value) <= LARGEST_VALUE_BYTES) return value;
  throw new GitHubError(422, 'Value is too large: at most 48 KB.');
}

/** The same routes for a repository and each of its environments. */
export function variableRoutes(context: GitHubContext): Routes {
  const { clock } = context;

  function find({ variables }: Holder, name: string): VariableRecord {
    const upper = name.toUpperCase();
    const record = variables.find(candidate => candidate.name === upper);
    if (!record) throw notFound();
    return record;
  }

  function under(
    base: string,
    holderOf: (call: Call, repository: RepositoryRecord) => Holder,
  ): Record<string, RepositoryHandler> {
    return {
      [`GET ${base}`]: (call, repository) => {
        const { variables } = holderOf(call, repository);
        const { items, total, headers } = paginate(call, variables, PAGES);
        return ok({ total_count: total, variables: items.map(shape) }, headers);
      },

      [`POST ${base}`]: (call, repository) => {
        const holder = holderOf(call, repository);
        const body = bodyOf(call);
        const name = checkedName(text(body, 'name'));
        if (holder.variables.some(variable => variable.name === name)) {
          throw conflict('Already exists - Variable already exists');
        }
        const value = checkedValue(text(body, 'value'));
        const now = clock.now();
        holder.variables.push({ name, value, createdAt: now, updatedAt: now });
        return { status: 201, json: {} };
      },

      [`GET ${base}/:name`]: (call, repository) =>
        ok(shape(find(holderOf(call, repository), call.path.name))),

      [`PATCH ${base}/:name`]: (call, repository) => {
        const holder = holderOf(call, repository);
        const record = find(holder, call.path.name);
        const body = bodyOf(call);
        const name = checkedName(optionalText(body, 'name') ?? record.name);
        const isTaken = holder.variables.some(
          variable => variable !== record && variable.name === name,
        );
        if (isTaken) throw conflict('Already exists - Variable already exists');
        const value = optionalText(body, 'value') ?? record.value;
        record.value = checkedValue(value);
        record.name = name;
        record.updatedAt = clock.now();
        return noContent;
      },

      [`DELETE ${base}/:name`]: (call, repository) => {
        const holder = holderOf(call, repository);
        const record = find(holder, call.path.name);
        holder.variables.splice(holder.variables.indexOf(record), 1);
        return noContent;
      },
    };
  }

  return forRepository(
    context,
    {},
    {
      ...under('/actions/variables', (_call, repository) => repository),
      ...under('/environments/:environment/variables', ({ path }, repository) =>
        findEnvironment(repository, path.environment),
      ),
    },
  );
}
