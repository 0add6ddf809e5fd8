import type { Suggestion } from '../form/autocomplete';
import type { AccountValue } from './accountValue';

/** An account that the portal reads; without a region, it reads all of them. */
export interface KnownAccount {
  accountId: string;
  region?: string;
  title: string;
}

/** Reads what the backend answers: ids are `account` or `account/region`. */
export function readKnownAccounts(suggestions: Suggestion[]): KnownAccount[] {
  return suggestions.flatMap(({ id, title }) => {
    const [, accountId, region] = /^(\d{12})(?:\/(.+))?$/.exec(id) ?? [];
    return accountId === undefined
      ? []
      : [{ accountId, region, title: title ?? [accountId, region].join(' ') }];
  });
}

/** Whether the portal will see what runs there, and if not, what it lacks. */
export type Visibility =
  | { seen: true }
  | { seen: false; regions?: undefined }
  | { seen: false; regions: string[] };

/** Whether the portal reads an account and region. */
export function visibility(
  known: KnownAccount[],
  { accountId, region }: AccountValue,
): Visibility {
  const entries = known.filter(entry => entry.accountId === accountId);
  if (entries.length === 0) {
    return { seen: false };
  }
  const regions = entries.map(entry => entry.region);
  return regions.some(each => each === undefined || each === region)
    ? { seen: true }
    : { seen: false, regions: regions.filter(each => each !== undefined) };
}
