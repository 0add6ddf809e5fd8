import { Config } from '@backstage/config';

/** An AWS account of `deployments.accounts`. */
export interface KnownAccount {
  accountId: string;
  title?: string;
  /** Every region when absent. */
  regions?: string[];
}

/** One choice of the form: an account and a region of it. */
export interface AccountChoice {
  /** `accountId/region`; the account alone when any region may be used. */
  id: string;
  title: string;
}

export function readAccounts(config: Config): KnownAccount[] {
  const accounts = config.getOptionalConfigArray('deployments.accounts') ?? [];
  return accounts.map(account => ({
    accountId: account.getString('accountId'),
    title: account.getOptionalString('title'),
    regions: account.getOptionalStringArray('regions'),
  }));
}

/** What the form offers, in the order of the configuration. */
export function accountChoices(accounts: KnownAccount[]): AccountChoice[] {
  return accounts.flatMap(
    ({ accountId, title = accountId, regions }) =>
      regions?.map(region => ({
        id: `${accountId}/${region}`,
        title: `${title} · ${region}`,
      })) ?? [{ id: accountId, title }],
  );
}
