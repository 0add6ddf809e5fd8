import { isRecord } from '../input';
import { TemplateError } from './template-error';

/** What Ref and Fn::GetAtt find. */
export interface Names {
  /** A parameter, a pseudo parameter, or the physical id of a resource. */
  ref(name: string): string | undefined;
  /** An attribute of a resource. */
  attribute(resource: string, attribute: string): string | undefined;
}

/** Stands for a property that is not there. */
const NO_VALUE = Symbol('AWS::NoValue');

const SUBSTITUTED = /\$\{([^!}][^}]*)\}/g;

type Evaluate = (value: unknown) => unknown;

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  throw new TemplateError(`${where} needs a text`);
}

function list(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new TemplateError(`${where} needs a list`);
}

function refer(names: Names, name: string): string {
  const value = names.ref(name);
  if (value === undefined) {
    throw new TemplateError(`Ref '${name}' is neither parameter nor resource`);
  }
  return value;
}

function getAttribute(names: Names, resource: string, attribute: string) {
  const value = names.attribute(resource, attribute);
  if (value === undefined) {
    throw new TemplateError(
      `Fn::GetAtt '${resource}.${attribute}': there is no such resource, or the sandbox gives it no such attribute`,
    );
  }
  return value;
}

/** The functions that the sandbox evaluates. */
const FUNCTIONS: Record<
  string,
  (argument: unknown, inner: Evaluate, names: Names) => unknown
> = {
  Ref(argument, _inner, names) {
    const name = text(argument, 'Ref');
    return name === 'AWS::NoValue' ? NO_VALUE : refer(names, name);
  },

  'Fn::GetAtt'(argument, inner, names) {
    const [resource, ...attribute] = Array.isArray(argument)
      ? argument.map(part => text(inner(part), 'Fn::GetAtt'))
      : text(argument, 'Fn::GetAtt').split('.');
    return getAttribute(names, resource, attribute.join('.'));
  },

  'Fn::Join'(argument, inner) {
    const [separator, parts] = list(argument, 'Fn::Join');
    return list(inner(parts), 'Fn::Join')
      .map(part => text(part, 'Fn::Join'))
      .join(text(separator, 'Fn::Join'));
  },

  'Fn::Split'(argument, inner) {
    const [separator, whole] = list(argument, 'Fn::Split');
    return text(inner(whole), 'Fn::Split').split(text(separator, 'Fn::Split'));
  },

  'Fn::Select'(argument, inner) {
    const [index, items] = list(argument, 'Fn::Select');
    const found = list(inner(items), 'Fn::Select')[Number(inner(index))];
    if (found === undefined) {
      throw new TemplateError(`Fn::Select has no item ${String(index)}`);
    }
    return found;
  },

  'Fn::Sub'(argument, inner, names) {
    const [pattern, given] = Array.isArray(argument)
      ? argument
      : [argument, {}];
    const own = isRecord(given) ? given : {};
    return text(pattern, 'Fn::Sub').replace(
      SUBSTITUTED,
      (_whole, name: string) => {
        if (Object.hasOwn(own, name)) return text(inner(own[name]), name);
        const [resource, ...attribute] = name.split('.');
        return attribute.length > 0
          ? getAttribute(names, resource, attribute.join('.'))
          : refer(names, name);
      },
    );
  },
};

function functionOf(value: Record<string, unknown>): string | undefined {
  const [key, ...others] = Object.keys(value);
  const isFunction =
    others.length === 0 &&
    (key === 'Ref' || key === 'Condition' || key?.startsWith('Fn::'));
  // A Condition of a policy is an object, that of CloudFormation a name.
  if (key === 'Condition' && typeof value.Condition !== 'string') {
    return undefined;
  }
  return isFunction ? key : undefined;
}

/**
 * A value of a template with its functions evaluated.
 * @throws TemplateError for a function that the sandbox does not know.
 */
export function evaluate(value: unknown, names: Names): unknown {
  const inner: Evaluate = part => evaluate(part, names);
  if (Array.isArray(value)) {
    return value.map(inner).filter(item => item !== NO_VALUE);
  }
  if (!isRecord(value)) return value;
  const name = functionOf(value);
  if (name === undefined) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, member]) => [key, inner(member)] as const)
        .filter(([, member]) => member !== NO_VALUE),
    );
  }
  return known(name)(value[name], inner, names);
}

function known(name: string) {
  if (Object.hasOwn(FUNCTIONS, name)) return FUNCTIONS[name];
  throw new TemplateError(
    `The sandbox does not evaluate ${name}: it evaluates ${Object.keys(
      FUNCTIONS,
    ).join(', ')}`,
  );
}

/**
 * The names that a value refers to, parameters and resources alike.
 * @throws TemplateError for a function that the sandbox does not know.
 */
export function referencesIn(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

const namesOf: Record<string, (argument: unknown) => string[]> = {
  Ref: argument => [String(argument)],
  'Fn::GetAtt': argument =>
    Array.isArray(argument)
      ? [String(argument[0])]
      : [String(argument).split('.')[0]],
  'Fn::Sub'(argument) {
    const [pattern, own] = Array.isArray(argument) ? argument : [argument];
    return [...String(pattern).matchAll(SUBSTITUTED)]
      .map(([, name]) => name)
      .filter(name => !isRecord(own) || !Object.hasOwn(own, name))
      .map(name => name.split('.')[0]);
  },
};

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isRecord(value)) return;
  const name = functionOf(value);
  if (name !== undefined) {
    known(name);
    for (const other of namesOf[name]?.(value[name]) ?? []) found.add(other);
  }
  for (const member of Object.values(value)) collect(member, found);
}
