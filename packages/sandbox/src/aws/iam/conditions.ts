import { matchesArn, matchesText } from './patterns';
import { PolicyError } from './policy-error';

/**
 * What is known about a request, by condition key in lower case. A key that
 * can have several values has a list.
 */
export type RequestContext = ReadonlyMap<string, string | readonly string[]>;

type Test = (wanted: string, actual: string) => boolean;

interface Operator {
  test: Test;
  /** True when no wanted value may match, and when the key is absent. */
  isNegated: boolean;
}

const equals: Test = (wanted, actual) => wanted === actual;
const equalsInAnyCase: Test = (wanted, actual) =>
  wanted.toLowerCase() === actual.toLowerCase();

const is = (test: Test): Operator => ({ test, isNegated: false });
const isNot = (test: Test): Operator => ({ test, isNegated: true });

/** The operators that the sandbox evaluates, without their modifiers. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  StringEquals: is(equals),
  StringNotEquals: isNot(equals),
  StringEqualsIgnoreCase: is(equalsInAnyCase),
  StringNotEqualsIgnoreCase: isNot(equalsInAnyCase),
  StringLike: is(matchesText),
  StringNotLike: isNot(matchesText),
  ArnEquals: is(matchesArn),
  ArnLike: is(matchesArn),
  ArnNotEquals: isNot(matchesArn),
  ArnNotLike: isNot(matchesArn),
  Bool: is(equalsInAnyCase),
};

type Quantifier = 'ForAllValues' | 'ForAnyValue' | undefined;

/** One line of a statement's `Condition`: a key and the values it is held against. */
export interface Condition {
  operator: string;
  key: string;
  values: readonly string[];
}

interface ReadOperator {
  name: string;
  quantifier: Quantifier;
  ifExists: boolean;
}

function readOperator(text: string): ReadOperator {
  const [, quantifier, name, ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(text) ?? [];
  if (name !== 'Null' && !Object.hasOwn(OPERATORS, name ?? '')) {
    throw new PolicyError(
      `The sandbox cannot evaluate the condition operator '${text}': it knows ` +
        `${Object.keys(OPERATORS).join(', ')} and Null`,
    );
  }
  return {
    name,
    quantifier: quantifier as Quantifier,
    ifExists: ifExists !== undefined,
  };
}

/** @throws PolicyError for an operator that the sandbox does not know. */
export function checkOperator(operator: string): void {
  readOperator(operator);
}

function holdsForValue(
  { test, isNegated }: Operator,
  wanted: readonly string[],
  actual: string,
): boolean {
  return wanted.some(value => test(value, actual)) !== isNegated;
}

/** Whether a request meets a condition, as IAM decides it. */
export function meets(
  { operator, key, values }: Condition,
  context: RequestContext,
): boolean {
  const { name, quantifier, ifExists } = readOperator(operator);
  const known = context.get(key.toLowerCase());
  const actual = known === undefined ? [] : [known].flat();
  if (name === 'Null') {
    return values.some(
      value => (value.toLowerCase() === 'true') === (actual.length === 0),
    );
  }
  const rule = OPERATORS[name];
  if (actual.length === 0) {
    if (quantifier === 'ForAllValues') return true;
    if (quantifier === 'ForAnyValue') return false;
    return ifExists || rule.isNegated;
  }
  const holds = (value: string) => holdsForValue(rule, values, value);
  if (quantifier === 'ForAllValues') return actual.every(holds);
  if (quantifier === 'ForAnyValue') return actual.some(holds);
  return rule.isNegated ? actual.every(holds) : actual.some(holds);
}
