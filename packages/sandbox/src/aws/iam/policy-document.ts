import { isRecord } from '../input';
import { checkOperator, type Condition } from './conditions';
import { PolicyError } from './policy-error';

/** Whom a statement of a trust policy is about. */
export interface Principals {
  aws: readonly string[];
  federated: readonly string[];
  service: readonly string[];
}

/** A statement, with every list a list. */
export interface Statement {
  sid?: string;
  effect: 'Allow' | 'Deny';
  actions: readonly string[];
  /** Empty in a trust policy, which is about its role alone. */
  resources: readonly string[];
  conditions: readonly Condition[];
  principals?: Principals;
}

export type PolicyDocument = readonly Statement[];

const MEMBERS = [
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'Resource',
  'Condition',
];

function texts(value: unknown, where: string): string[] {
  const list = (Array.isArray(value) ? value : [value]).map(item =>
    typeof item === 'boolean' || typeof item === 'number' ? String(item) : item,
  );
  const isText = (item: unknown): item is string => typeof item === 'string';
  if (list.length === 0 || !list.every(isText)) {
    throw new PolicyError(`${where} must be a string or a list of strings`);
  }
  const variable = list.find(item => item.includes('${'));
  if (variable !== undefined) {
    throw new PolicyError(
      `${where} has the policy variable '${variable}', which the sandbox does ` +
        'not evaluate: write the value',
    );
  }
  return list;
}

function parseConditions(value: unknown, where: string): Condition[] {
  if (value === undefined) return [];
  if (!isRecord(value)) throw new PolicyError(`${where} must be an object`);
  return Object.entries(value).flatMap(([operator, keys]) => {
    checkOperator(operator);
    if (!isRecord(keys)) {
      throw new PolicyError(`${where}.${operator} must be an object`);
    }
    return Object.entries(keys).map(([key, values]) => ({
      operator,
      key,
      values: texts(values, `${where}.${operator}.${key}`),
    }));
  });
}

function parsePrincipals(value: unknown, where: string): Principals {
  if (value === '*') return { aws: ['*'], federated: [], service: [] };
  if (!isRecord(value)) throw new PolicyError(`${where} must be an object`);
  const unknown = Object.keys(value).find(
    key => !['AWS', 'Federated', 'Service'].includes(key),
  );
  if (unknown !== undefined) {
    throw new PolicyError(`${where} has a principal of the kind '${unknown}'`);
  }
  const of = (kind: string) =>
    value[kind] === undefined ? [] : texts(value[kind], `${where}.${kind}`);
  return { aws: of('AWS'), federated: of('Federated'), service: of('Service') };
}

function parseStatement(value: unknown, where: string): Statement {
  if (!isRecord(value)) throw new PolicyError(`${where} must be an object`);
  const unknown = Object.keys(value).find(key => !MEMBERS.includes(key));
  if (unknown !== undefined) {
    throw new PolicyError(
      `${where} has '${unknown}': the sandbox evaluates ${MEMBERS.join(', ')}`,
    );
  }
  const { Sid: sid, Effect: effect, Principal, Action, Resource } = value;
  if (effect !== 'Allow' && effect !== 'Deny') {
    throw new PolicyError(`${where}.Effect must be Allow or Deny`);
  }
  if ((Principal === undefined) === (Resource === undefined)) {
    throw new PolicyError(
      `${where} must have a Resource, or in a trust policy a Principal`,
    );
  }
  return {
    ...(typeof sid === 'string' && { sid }),
    effect,
    actions: texts(Action, `${where}.Action`),
    resources:
      Resource === undefined ? [] : texts(Resource, `${where}.Resource`),
    conditions: parseConditions(value.Condition, `${where}.Condition`),
    ...(Principal !== undefined && {
      principals: parsePrincipals(Principal, `${where}.Principal`),
    }),
  };
}

/**
 * A policy document as IAM takes it.
 *
 * @param name - what the document is called in errors
 * @throws PolicyError for what is wrong in it, or beyond the sandbox.
 */
export function parsePolicy(value: unknown, name: string): PolicyDocument {
  if (!isRecord(value)) throw new PolicyError(`${name} must be an object`);
  if (value.Version !== '2012-10-17') {
    throw new PolicyError(`${name}.Version must be 2012-10-17`);
  }
  const statements = [value.Statement].flat();
  return statements.map((statement, index) =>
    parseStatement(statement, `${name}.Statement[${index}]`),
  );
}
