type ConditionValues = Readonly<Record<string, string | readonly string[]>>;

/** A statement of an IAM policy, as IAM writes it. */
export interface Statement {
  /** Letters and digits: says what the statement is for. */
  Sid: string;
  Effect: 'Allow' | 'Deny';
  /** In the policy of a resource. */
  Principal?: Readonly<Record<string, string | readonly string[]>>;
  Action: readonly string[];
  Resource: readonly string[];
  Condition?: Readonly<Record<string, ConditionValues>>;
}

/** Who may assume a role. */
export interface TrustStatement {
  Effect: 'Allow';
  Principal: Readonly<Record<string, string | readonly string[]>>;
  Action: string;
  Condition?: Readonly<Record<string, ConditionValues>>;
}

export function policyDocument<T extends Statement | TrustStatement>(
  statements: readonly T[],
) {
  return { Version: '2012-10-17', Statement: statements };
}

/** A statement that allows actions on resources. */
export function allow(
  Sid: string,
  Action: readonly string[],
  Resource: readonly string[],
  Condition?: Statement['Condition'],
): Statement {
  return {
    Sid,
    Effect: 'Allow',
    Action,
    Resource,
    ...(Condition ? { Condition } : {}),
  };
}

/** Actions of one AWS service by their names. */
export function actions(service: string, names: readonly string[]): string[] {
  return names.map(name => `${service}:${name}`);
}
