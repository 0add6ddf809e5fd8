import { seededHex } from '../../world/random';
import { AwsError } from '../../wire/aws-error';
import { isRecord } from '../input';
import type { Account } from './account';
import type { IdentityPolicies } from './evaluate';
import { parsePolicy, type PolicyDocument } from './policy-document';

/** A role, its documents as they were given. */
export interface RoleRecord {
  arn: string;
  name: string;
  id: string;
  description: string;
  trust: unknown;
  inline: Record<string, unknown>;
  managedPolicyArns: string[];
  boundaryArn?: string;
  maxSessionSeconds: number;
}

export interface ManagedPolicyRecord {
  arn: string;
  name: string;
  document: unknown;
}

/** Whose tokens the account takes. */
export interface OidcProviderRecord {
  arn: string;
  /** Without `https://`. */
  url: string;
  clientIds: string[];
}

export interface IamSnapshot {
  roles: RoleRecord[];
  policies: ManagedPolicyRecord[];
  providers: OidcProviderRecord[];
}

interface ParsedRole {
  trust: PolicyDocument;
  policies: IdentityPolicies;
}

const NAME = /^[\w+=,.@-]{1,64}$/;

function notFound(what: string): AwsError {
  return new AwsError('NoSuchEntityException', `${what} cannot be found.`, 404);
}

/** Roles, managed policies and OIDC providers of the account. */
export class IamState {
  readonly account: Account;
  private readonly seed: number;
  private readonly roles = new Map<string, RoleRecord>();
  private readonly policies = new Map<string, ManagedPolicyRecord>();
  private readonly providers = new Map<string, OidcProviderRecord>();
  /** Documents are parsed once, until something changes. */
  private parsed = new Map<string, ParsedRole>();

  constructor(account: Account, seed: number) {
    this.account = account;
    this.seed = seed;
  }

  /**
   * Makes or replaces a role.
   * @throws PolicyError for a document that cannot be evaluated.
   */
  putRole(role: Omit<RoleRecord, 'arn' | 'id'>): RoleRecord {
    if (!NAME.test(role.name)) {
      throw new AwsError(
        'ValidationError',
        `The role name '${role.name}' must be 1 to 64 letters, digits and _+=,.@-`,
      );
    }
    parsePolicy(role.trust, `the trust policy of ${role.name}`);
    for (const [name, document] of Object.entries(role.inline)) {
      parsePolicy(document, `the policy ${name} of ${role.name}`);
    }
    const record: RoleRecord = {
      ...role,
      arn: this.account.iam(`role/${role.name}`),
      id: `AROA${seededHex(this.seed, `role/${role.name}`, 17).toUpperCase()}`,
    };
    for (const arn of [...role.managedPolicyArns, role.boundaryArn]) {
      if (arn !== undefined && !this.policies.has(arn)) {
        throw notFound(`Policy ${arn} of the role ${role.name}`);
      }
    }
    this.roles.set(record.arn, record);
    this.parsed.clear();
    return record;
  }

  role(arn: string): RoleRecord | undefined {
    return this.roles.get(arn);
  }

  allRoles(): RoleRecord[] {
    return [...this.roles.values()];
  }

  removeRole(arn: string): void {
    this.roles.delete(arn);
    this.parsed.clear();
  }

  /** @throws PolicyError for a document that cannot be evaluated. */
  putPolicy(name: string, document: unknown): ManagedPolicyRecord {
    parsePolicy(document, `the policy ${name}`);
    const arn = this.account.iam(`policy/${name}`);
    const record = { arn, name, document };
    this.policies.set(arn, record);
    this.parsed.clear();
    return record;
  }

  removePolicy(arn: string): void {
    this.policies.delete(arn);
    this.parsed.clear();
  }

  putProvider(url: string, clientIds: string[]): OidcProviderRecord {
    const name = url.replace(/^https:\/\//, '');
    const arn = this.account.iam(`oidc-provider/${name}`);
    const record = { arn, url: name, clientIds };
    this.providers.set(arn, record);
    return record;
  }

  allProviders(): OidcProviderRecord[] {
    return [...this.providers.values()];
  }

  /** @param issuer - with or without its scheme */
  providerOf(issuer: string): OidcProviderRecord | undefined {
    const name = issuer.replace(/^https?:\/\//, '');
    return this.providers.get(this.account.iam(`oidc-provider/${name}`));
  }

  removeProvider(arn: string): void {
    this.providers.delete(arn);
  }

  /** What a role's trust policy and policies say. @throws AwsError NoSuchEntity */
  parsedRole(arn: string): ParsedRole {
    const known = this.parsed.get(arn);
    if (known) return known;
    const role = this.roles.get(arn);
    if (!role) throw notFound(`The role with name ${arn}`);
    const managed = (policyArn: string) => {
      const policy = this.policies.get(policyArn);
      if (!policy) throw notFound(`Policy ${policyArn}`);
      return parsePolicy(policy.document, `the policy ${policy.name}`);
    };
    const parsed: ParsedRole = {
      trust: parsePolicy(role.trust, `the trust policy of ${role.name}`),
      policies: {
        identity: [
          ...Object.entries(role.inline).map(([name, document]) =>
            parsePolicy(document, `the policy ${name} of ${role.name}`),
          ),
          ...role.managedPolicyArns.map(managed),
        ],
        ...(role.boundaryArn !== undefined && {
          boundary: managed(role.boundaryArn),
        }),
      },
    };
    this.parsed.set(arn, parsed);
    return parsed;
  }

  snapshot(): IamSnapshot {
    return {
      roles: this.allRoles(),
      policies: [...this.policies.values()],
      providers: this.allProviders(),
    };
  }

  restore(snapshot: IamSnapshot): void {
    for (const role of snapshot.roles) this.roles.set(role.arn, role);
    for (const policy of snapshot.policies) {
      this.policies.set(policy.arn, policy);
    }
    for (const provider of snapshot.providers) {
      this.providers.set(provider.arn, provider);
    }
    this.parsed.clear();
  }
}

/** Inline policies `[{ PolicyName, PolicyDocument }]` by name. */
export function inlinePolicies(value: unknown): Record<string, unknown> {
  const policies: Record<string, unknown> = {};
  for (const policy of Array.isArray(value) ? value : []) {
    if (isRecord(policy) && typeof policy.PolicyName === 'string') {
      policies[policy.PolicyName] = policy.PolicyDocument;
    }
  }
  return policies;
}
