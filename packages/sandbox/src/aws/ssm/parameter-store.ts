import type { Clock } from '../../ports';
import { AwsError } from '../../wire/aws-error';

export type ParameterType = 'String' | 'StringList' | 'SecureString';

export interface ParameterRecord {
  name: string;
  type: ParameterType;
  value: string;
  version: number;
  /** Epoch milliseconds, world time. */
  modifiedAt: number;
  tier: 'Standard' | 'Advanced';
}

const TYPES: readonly ParameterType[] = [
  'String',
  'StringList',
  'SecureString',
];
const NAME = /^\/?[\w.-]+(\/[\w.-]+){0,14}$/;
const STANDARD_BYTES = 4096;
const ADVANCED_BYTES = 8192;

export interface NewParameter {
  name: string;
  type?: string;
  value: string;
  overwrite?: boolean;
  /** `Standard`, `Advanced` or `Intelligent-Tiering`. */
  tier?: string;
}

/** SSM's parameters by name. */
export class ParameterStore {
  private readonly clock: Clock;
  private readonly parameters = new Map<string, ParameterRecord>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  find(name: string): ParameterRecord | undefined {
    return this.parameters.get(name);
  }

  /** @throws AwsError ParameterAlreadyExists, ValidationException */
  put(wanted: NewParameter): ParameterRecord {
    const { name, value, overwrite = false } = wanted;
    const existing = this.parameters.get(name);
    if (existing && !overwrite) {
      throw new AwsError(
        'ParameterAlreadyExists',
        'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
      );
    }
    if (!NAME.test(name)) {
      throw new AwsError(
        'ValidationException',
        `Parameter name: can't be '${name}': only a mix of letters, numbers and the following 3 symbols .-_ in levels divided by /`,
      );
    }
    const type = TYPES.find(known => known === (wanted.type ?? existing?.type));
    if (!type) {
      throw new AwsError(
        'ValidationException',
        `A parameter type is required and must be one of ${TYPES.join(', ')}.`,
      );
    }
    const record: ParameterRecord = {
      name,
      type,
      value,
      version: (existing?.version ?? 0) + 1,
      modifiedAt: this.clock.now(),
      tier: tierOf(value, wanted.tier),
    };
    this.parameters.set(name, record);
    return record;
  }

  remove(name: string): boolean {
    return this.parameters.delete(name);
  }

  snapshot(): ParameterRecord[] {
    return [...this.parameters.values()];
  }

  restore(parameters: ParameterRecord[]): void {
    for (const parameter of parameters) {
      this.parameters.set(parameter.name, parameter);
    }
  }
}

function tierOf(value: string, wanted = 'Standard'): ParameterRecord['tier'] {
  const bytes = Buffer.byteLength(value);
  const needsMore = bytes > STANDARD_BYTES;
  if (value === '' || bytes > ADVANCED_BYTES) {
    throw new AwsError(
      'ValidationException',
      `The value of a parameter has 1 to ${ADVANCED_BYTES} bytes, not ${bytes}.`,
    );
  }
  if (needsMore && wanted === 'Standard') {
    throw new AwsError(
      'ValidationException',
      `Standard tier parameters support a maximum parameter value of ${STANDARD_BYTES} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.`,
    );
  }
  return needsMore || wanted === 'Advanced' ? 'Advanced' : 'Standard';
}
