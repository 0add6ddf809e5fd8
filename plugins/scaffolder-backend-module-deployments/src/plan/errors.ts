import { InputError } from '@backstage/errors';

/** Thrown for environments that no workflow can deliver; says what is wrong. */
export class InvalidPlanError extends InputError {}
