import type { Translate } from '../../translation/useTranslate';

/** The value of the field: where the service will run. */
export interface AccountValue {
  accountId: string;
  region: string;
}

const REGION = /^[a-z]{2,3}(-[a-z]+)+-\d+$/;

/** The value that the form holds, whatever it was given; '' for what is missing. */
export function readAccount(formData: unknown): AccountValue {
  const given: Record<string, unknown> =
    typeof formData === 'object' && formData !== null ? { ...formData } : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { accountId: text(given.accountId), region: text(given.region) };
}

/** What is wrong with an account's number; undefined when nothing is. */
export function accountIdProblem(
  t: Translate,
  accountId: string,
): string | undefined {
  if (accountId === '') {
    return t('account.idMissing');
  }
  if (/\D/.test(accountId)) {
    return t('account.idNotDigits');
  }
  return accountId.length === 12
    ? undefined
    : t('account.idWrong', { n: String(accountId.length) });
}

/** What is wrong with a region; undefined when nothing is. */
export function regionProblem(
  t: Translate,
  region: string,
): string | undefined {
  if (region === '') {
    return t('account.regionMissing');
  }
  return REGION.test(region) ? undefined : t('account.regionWrong', { region });
}

/** Everything wrong with a value, in the order of the inputs. */
export function accountProblems(t: Translate, value: AccountValue): string[] {
  if (value.accountId === '' && value.region === '') {
    return [t('account.missing')];
  }
  return [
    accountIdProblem(t, value.accountId),
    regionProblem(t, value.region),
  ].filter(problem => problem !== undefined);
}
