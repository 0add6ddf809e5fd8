import { invalidParameter } from '../errors';
import { isRecord } from './values';

/** Reading an operation's input, with ECS's errors for what is wrong. */
export type Input = Record<string, unknown>;

export function optionalText(input: Input, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    throw invalidParameter(`${name} must be a string.`);
  return value;
}

export function requiredText(input: Input, name: string): string {
  const value = optionalText(input, name);
  if (value === undefined || value.trim() === '')
    throw invalidParameter(`${name} cannot be empty.`);
  return value;
}

export function textList(input: Input, name: string): string[] {
  const value = input[name] ?? [];
  if (!Array.isArray(value) || value.some(item => typeof item !== 'string'))
    throw invalidParameter(`${name} must be a list of strings.`);
  return value as string[];
}

/** @throws InvalidParameterException when the list is empty or too long. */
export function boundedTextList(
  input: Input,
  name: string,
  most: number,
): string[] {
  const list = textList(input, name);
  if (list.length === 0) throw invalidParameter(`${name} cannot be empty.`);
  if (list.length > most)
    throw invalidParameter(`${name} can have at most ${most} items.`);
  return list;
}

export function optionalRecord(input: Input, name: string): Input | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw invalidParameter(`${name} must be a structure.`);
  return value;
}

export function recordList(input: Input, name: string): Input[] | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every(isRecord))
    throw invalidParameter(`${name} must be a list of structures.`);
  return value;
}

export function optionalBoolean(
  input: Input,
  name: string,
): boolean | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean')
    throw invalidParameter(`${name} must be true or false.`);
  return value;
}

export function optionalInteger(
  input: Input,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (
    typeof value !== 'number' ||
    !Number.isInteger(value) ||
    value < least ||
    value > most
  )
    throw invalidParameter(
      `${name} must be a whole number from ${least} to ${most}.`,
    );
  return value;
}

/** A number in tenths, such as a percent of traffic. */
export function optionalTenths(
  input: Input,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  const whole =
    typeof value === 'number' &&
    Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;
  if (!whole || value < least || value > most)
    throw invalidParameter(
      `${name} must be a multiple of 0.1 from ${least} to ${most}.`,
    );
  return Math.round(value * 10) / 10;
}

export function oneOf<T extends string>(
  input: Input,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = optionalText(input, name);
  if (value === undefined) return undefined;
  const found = allowed.find(item => item === value);
  if (!found)
    throw invalidParameter(
      `${name} '${value}' is not valid. Valid values: ${allowed.join(', ')}.`,
    );
  return found;
}
