import { GitHub } from '../github/github';
import { GitHubFault } from '../github/http/faults';
import { ControlInputError } from '../world/control-input-error';
import { Body, objectOf, onlyMembers, optionalNumberOf } from './body';
import { Routes } from './router';

const EFFECTS = [
  'throttlePercent',
  'serverErrorPercent',
  'dropPercent',
  'slowSeconds',
] as const;

const MEMBERS = [
  'part',
  ...EFFECTS,
  'throttleStatus',
  'retryAfterSeconds',
  'down',
];

function partOf({ part }: Body): GitHubFault['part'] {
  if (part === undefined || part === 'rest' || part === 'git') return part;
  throw new ControlInputError("'part' is 'rest' or 'git'");
}

function statusOf(body: Body): GitHubFault['throttleStatus'] {
  const status = optionalNumberOf(body, 'throttleStatus');
  if (status === undefined || status === 403 || status === 429) return status;
  throw new ControlInputError("'throttleStatus' is 403 or 429");
}

/** Faults of GitHub itself. */
export function githubFaultRoutes(
  github: Pick<GitHub, 'faults' | 'addFault'>,
): Routes {
  const { faults } = github;
  return {
    'GET /github-faults': () => ({ faults: faults.list() }),

    'POST /github-faults'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, MEMBERS);
      const effects = Object.fromEntries(
        EFFECTS.map(name => [name, optionalNumberOf(input, name)]),
      );
      const { down } = input;
      if (down !== undefined && typeof down !== 'boolean') {
        throw new ControlInputError("'down' must be true or false");
      }
      const isNothing = Object.values(effects).every(
        value => value === undefined,
      );
      if (isNothing && !down) {
        throw new ControlInputError(
          `Say what goes wrong: ${EFFECTS.join(', ')}, down`,
        );
      }
      github.addFault({
        part: partOf(input),
        ...effects,
        throttleStatus: statusOf(input),
        retryAfterSeconds: optionalNumberOf(input, 'retryAfterSeconds'),
        down,
      });
      return { faults: faults.list() };
    },

    'DELETE /github-faults'() {
      faults.clear();
      return { faults: faults.list() };
    },
  };
}
