type ConditionValues = Readonly<Record<string, string | readonly string[]>>;

/** A statement of an IAM policy, as IAM writes it. */
export interface Statement {
  /** Letters and digits: says what the statement is for. */
  Sid: string;
  Effect: 'Allow' | 'Deny';
  Action: readonly string[];
  Resource: readonly string[];
  Condition?: Readonly<Record<string, ConditionValues>>;
}

/** Who may assume a role. */
export interface TrustStatement {
  Effect: 'Allow';
  Principal: { readonly Federated: string } | { readonly Service: string };
  Action: string;
  Condition?: Readonly<Record<string, ConditionValues>>;
}

export function policyDocument<T extends Statement | TrustStatement>(
  statements: readonly T[],
): { Version: string; Statement: readonly T[] } {
  return { Version: '2012-10-17', Statement: statements };
}
