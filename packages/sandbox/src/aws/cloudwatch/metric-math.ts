import { AwsError } from '../../wire/aws-error';

/** Values by the start of their period (epoch milliseconds). */
export type TimeSeries = Map<number, number>;
type Operand = number | TimeSeries;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9_]*)|([-+*/(),[\]]))/y;

function tokens(expression: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const match = TOKEN.exec(expression);
    if (!match) throw unsupported(expression);
    found.push(match[1] ?? match[2] ?? match[3]);
  }
  return found;
}

function unsupported(expression: string): AwsError {
  return new AwsError(
    'ValidationException',
    `The sandbox cannot evaluate the expression '${expression}': it knows ` +
      '+ - * /, parentheses, ids of queries, FILL(series, number), and SUM, ' +
      'AVG, MIN and MAX of a list such as SUM([a, b]).',
  );
}

function combine(
  a: Operand,
  b: Operand,
  operation: (x: number, y: number) => number,
): Operand {
  if (typeof a === 'number' && typeof b === 'number') return operation(a, b);
  const times = a instanceof Map ? a.keys() : (b as TimeSeries).keys();
  const result: TimeSeries = new Map();
  for (const time of times) {
    const x = a instanceof Map ? a.get(time) : a;
    const y = b instanceof Map ? b.get(time) : b;
    if (x === undefined || y === undefined) continue;
    const value = operation(x, y);
    // A division by nothing has no point, as on CloudWatch.
    if (Number.isFinite(value)) result.set(time, value);
  }
  return result;
}

const ARITHMETIC: Record<string, (x: number, y: number) => number> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '/': (x, y) => x / y,
};

const LISTS: Record<string, (values: number[]) => number> = {
  SUM: values => values.reduce((a, b) => a + b, 0),
  AVG: values => values.reduce((a, b) => a + b, 0) / values.length,
  MIN: values => Math.min(...values),
  MAX: values => Math.max(...values),
};

/**
 * Evaluates the part of metric math that alarms on error rates need.
 *
 * @param times - the periods of the whole query, which FILL fills
 * @throws AwsError ValidationException when the expression is beyond it.
 */
export function evaluateExpression(
  expression: string,
  series: ReadonlyMap<string, TimeSeries>,
  times: number[],
): TimeSeries {
  const parts = tokens(expression);
  let position = 0;
  const next = (): string | undefined => parts[position];
  const expect = (token: string) => {
    if (parts[position++] !== token) throw unsupported(expression);
  };

  function list(): Operand[] {
    expect('[');
    const operands = [sum()];
    while (next() === ',') {
      position++;
      operands.push(sum());
    }
    expect(']');
    return operands;
  }

  function call(name: string): Operand {
    expect('(');
    let result: Operand;
    if (name === 'FILL') {
      const filled = sum();
      expect(',');
      const value = sum();
      if (!(filled instanceof Map) || typeof value !== 'number') {
        throw unsupported(expression);
      }
      result = new Map(times.map(time => [time, filled.get(time) ?? value]));
    } else if (Object.hasOwn(LISTS, name)) {
      const operands = list();
      const present = (time: number) =>
        operands
          .map(operand =>
            operand instanceof Map ? operand.get(time) : operand,
          )
          .filter((value): value is number => value !== undefined);
      result = new Map(
        times
          .filter(time => operands.some(o => o instanceof Map && o.has(time)))
          .map(time => [time, LISTS[name](present(time))]),
      );
    } else {
      throw unsupported(expression);
    }
    expect(')');
    return result;
  }

  function atom(): Operand {
    const token = parts[position++];
    if (token === undefined) throw unsupported(expression);
    if (token === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (token === '-') return combine(0, atom(), ARITHMETIC['-']);
    if (/^\d/.test(token)) return Number(token);
    if (next() === '(') return call(token);
    const known = series.get(token);
    if (!known) throw unsupported(expression);
    return known;
  }

  function product(): Operand {
    let left = atom();
    while (next() === '*' || next() === '/') {
      const operator = parts[position++];
      left = combine(left, atom(), ARITHMETIC[operator]);
    }
    return left;
  }

  function sum(): Operand {
    let left = product();
    while (next() === '+' || next() === '-') {
      const operator = parts[position++];
      left = combine(left, product(), ARITHMETIC[operator]);
    }
    return left;
  }

  const result = sum();
  if (position !== parts.length || !(result instanceof Map)) {
    throw unsupported(expression);
  }
  return result;
}
