import { Repository } from '../github/connect';
import { explained, hasStatus } from '../github/explain';
import { Change } from './change';

/** Where variables and secrets live: the repository or an environment. */
export interface Place {
  /** Absent for the repository itself. */
  environment?: string;
}

const whatOf = (kind: string, name: string, { environment }: Place) =>
  `${kind} ${name}${environment ? ` of ${environment}` : ''}`;

async function create(
  { octokit, owner, repo }: Repository,
  { environment }: Place,
  name: string,
  value: string,
): Promise<void> {
  const variable = { owner, repo, name, value };
  await (environment
    ? octokit.rest.actions.createEnvironmentVariable({
        ...variable,
        environment_name: environment,
      })
    : octokit.rest.actions.createRepoVariable(variable));
}

async function update(
  { octokit, owner, repo }: Repository,
  { environment }: Place,
  name: string,
  value: string,
): Promise<void> {
  const variable = { owner, repo, name, value };
  await (environment
    ? octokit.rest.actions.updateEnvironmentVariable({
        ...variable,
        environment_name: environment,
      })
    : octokit.rest.actions.updateRepoVariable(variable));
}

/** The variables of a place that are absent or have another value. */
export function variableChanges(
  repository: Repository,
  place: Place,
  wanted: {
    variables: Readonly<Record<string, string>>;
    /** These are left alone when they are there. */
    initialVariables: Readonly<Record<string, string>>;
  },
  current: ReadonlyMap<string, string>,
): Change[] {
  const differ = Object.entries(wanted.variables).filter(
    ([name, value]) => current.get(name) !== value,
  );
  const absent = Object.entries(wanted.initialVariables).filter(
    ([name]) => !current.has(name),
  );
  return [...differ, ...absent].map(([name, value]) => {
    const what = whatOf('variable', name, place);
    return {
      what,
      async apply() {
        try {
          if (current.has(name)) {
            await update(repository, place, name, value);
            return;
          }
          await create(repository, place, name, value);
        } catch (error) {
          // Written by an attempt whose answer was lost.
          if (!hasStatus(error, 409)) {
            throw explained(error, `write the ${what} of ${repository.slug}`);
          }
          await update(repository, place, name, value);
        }
      },
    };
  });
}
