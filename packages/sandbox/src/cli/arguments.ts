import { InvalidArgumentError } from 'commander';
import { Behaviour } from '../world/behaviour';

/** A number in a range, for commander. */
export function numberBetween(low: number, high: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= low && value <= high)) {
      throw new InvalidArgumentError(`Give a number from ${low} to ${high}.`);
    }
    return value;
  };
}

/** `3s`, `200ms` or `1.5` (seconds). */
export function seconds(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(text);
  if (!match) {
    throw new InvalidArgumentError('Give a duration such as 3s or 200ms.');
  }
  return Number(match[1]) / (match[2] === 'ms' ? 1000 : 1);
}

export function revision(text: string): number | 'newest' {
  if (text === 'newest') return text;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new InvalidArgumentError("Give 'newest' or a revision's number.");
  }
  return value;
}

export interface BehaviourFlags {
  errorRate?: number;
  latency?: number;
  hang?: boolean;
  failHealth?: boolean;
  crash?: boolean;
}

/** The behaviour that command line flags describe. */
export function behaviourOf(flags: BehaviourFlags): Behaviour {
  const behaviour: Behaviour = {};
  if (flags.errorRate !== undefined) {
    behaviour.errorRatePercent = flags.errorRate;
  }
  if (flags.latency !== undefined) behaviour.latencySeconds = flags.latency;
  if (flags.hang) behaviour.hang = true;
  if (flags.failHealth) behaviour.failHealth = true;
  if (flags.crash) behaviour.crash = true;
  return behaviour;
}
