import { z } from 'zod';
import {
  DURATION_HINT,
  DURATION_PATTERN,
  formatDuration,
  parseDuration,
} from '../plan/duration';
import {
  isInTenths,
  parsePercent,
  PERCENT_HINT,
  PERCENT_PATTERN,
} from '../plan/percent';

const quoted = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : JSON.stringify(value);

/** A duration between two bounds, in seconds; both bounds are allowed. */
export function duration(options: {
  min: number;
  max: number;
  /** The unit that it must be a whole multiple of, in seconds. */
  wholeSeconds?: number;
}) {
  const { min, max, wholeSeconds = 1 } = options;
  const range = `${formatDuration(min)} to ${formatDuration(max)}`;
  return z
    .string({
      error: issue => `${quoted(issue.input)} is not ${DURATION_HINT}`,
    })
    .regex(DURATION_PATTERN, {
      error: issue => `${quoted(issue.input)} is not ${DURATION_HINT}`,
      abort: true,
    })
    .transform(parseDuration)
    .refine(seconds => seconds >= min && seconds <= max, {
      error: issue =>
        `${formatDuration(
          Number(issue.input),
        )} is out of range: allowed is ${range}`,
      abort: true,
    })
    .refine(seconds => Number.isInteger(seconds / wholeSeconds), {
      error:
        wholeSeconds === 60
          ? 'must be whole minutes, as ECS counts them'
          : `must be a multiple of ${formatDuration(wholeSeconds)}`,
    });
}

/** A percentage, `5` or `5%`, above 0 and at most 100. */
export function percent(options: { tenths?: boolean } = {}) {
  const error = (issue: { input?: unknown }) =>
    `${quoted(issue.input)} is not ${PERCENT_HINT}, above 0 and at most 100`;
  const inRange = (value: number) => value > 0 && value <= 100;
  return z
    .union(
      [
        z.number({ error }).positive({ error }).max(100, { error }),
        z
          .string({ error })
          .regex(PERCENT_PATTERN, { error, abort: true })
          .refine(text => inRange(Number.parseFloat(text)), { error }),
      ],
      { error },
    )
    .transform(parsePercent)
    .refine(value => !options.tenths || isInTenths(value), {
      error: 'must be given in tenths of a percent, such as 12.5',
    });
}

/** `p95` and the like, from p50 to p99.99. */
export const percentile = z
  .string({
    error: issue =>
      `${quoted(issue.input)} is no percentile: use p50 to p99.99, such as p95`,
  })
  .regex(/^p[5-9]\d(\.\d{1,2})?$/, {
    error: issue =>
      `${quoted(issue.input)} is no percentile: use p50 to p99.99, such as p95`,
    abort: true,
  })
  .transform(text => Number(text.slice(1)));

/** A whole number between two bounds, both allowed. */
export function count(min: number, max: number) {
  const error = (issue: { input?: unknown }) =>
    `${quoted(issue.input)} is not a whole number from ${min} to ${max}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, {
    error,
  });
}

/** The name of an SQS queue, standard or FIFO. */
export const queueName = z
  .string({
    error: issue =>
      issue.input === undefined
        ? 'name the SQS queue, such as orders-jobs'
        : `${quoted(issue.input)} is not the name of an SQS queue`,
  })
  .regex(/^([\w-]{1,80}|[\w-]{1,75}\.fifo)$/, {
    error: issue =>
      `${quoted(
        issue.input,
      )} is not the name of an SQS queue: use at most 80 ` +
      `letters, digits, "-" and "_", and .fifo at the end of a FIFO queue's`,
  });

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, {
    error: issue =>
      `${quoted(issue.input)} is not allowed: use ${values.join(', ')}`,
  });
}

/** An object that knows its keys, and says them when it meets another. */
export function knownKeys<T extends z.ZodRawShape>(shape: T, hint?: string) {
  const allowed = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: issue => {
      if (issue.code === 'unrecognized_keys') {
        const keys = issue.keys.map(quoted).join(', ');
        return `${keys} is not known here: allowed are ${allowed}${
          hint ? ` (${hint})` : ''
        }`;
      }
      return `expected ${allowed}, not ${quoted(issue.input)}`;
    },
  });
}
