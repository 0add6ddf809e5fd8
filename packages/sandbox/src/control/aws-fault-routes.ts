import { ApiFaults } from '../wire/api-faults';
import { ControlInputError } from '../world/control-input-error';
import {
  objectOf,
  onlyMembers,
  optionalNumberOf,
  optionalTextOf,
} from './body';
import { Routes } from './router';

const EFFECTS = [
  'throttlePercent',
  'serverErrorPercent',
  'dropPercent',
  'slowSeconds',
] as const;

/** Faults of the AWS API itself. */
export function awsFaultRoutes(faults: ApiFaults): Routes {
  return {
    'GET /aws-faults': () => ({ faults: faults.list() }),

    'POST /aws-faults'({ body }) {
      const input = objectOf(body);
      onlyMembers(input, ['service', 'operation', ...EFFECTS]);
      const effects = Object.fromEntries(
        EFFECTS.map(name => [name, optionalNumberOf(input, name)]),
      );
      if (Object.values(effects).every(value => value === undefined)) {
        throw new ControlInputError(
          `Say what goes wrong: ${EFFECTS.join(', ')}`,
        );
      }
      faults.add({
        service: optionalTextOf(input, 'service'),
        operation: optionalTextOf(input, 'operation'),
        ...effects,
      });
      return { faults: faults.list() };
    },

    'DELETE /aws-faults'() {
      faults.clear();
      return { faults: faults.list() };
    },
  };
}
