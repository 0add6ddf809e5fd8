import { useTranslate } from '../../translation/useTranslate';
import { SelectInput } from '../form/SelectInput';
import type { KnownAccount } from './knownAccounts';

/** Another account or region than those the portal knows. */
export const OTHER = 'other';

/** Names one of the known accounts in the list. */
export function choiceOf(account: KnownAccount): string {
  return [account.accountId, account.region].filter(Boolean).join('/');
}

/** The accounts that the portal reads, and the way to another one. */
export function AccountChoice(props: {
  id: string;
  known: KnownAccount[];
  /** A choice, {@link OTHER}, or '' while there is none. */
  chosen: string;
  onChoose: (choice: string) => void;
  problem?: string;
  invalid?: boolean;
  disabled?: boolean;
  describedBy?: string;
}) {
  const { known, chosen, ...input } = props;
  const t = useTranslate();
  const options = [
    ...known.map(account => ({
      value: choiceOf(account),
      text: account.title,
    })),
    { value: OTHER, text: t('account.other') },
  ];
  return (
    <SelectInput
      id={input.id}
      label={t('account.known')}
      value={chosen}
      options={
        chosen === ''
          ? [{ value: '', text: t('account.choose') }, ...options]
          : options
      }
      onChange={input.onChoose}
      problem={input.problem}
      invalid={input.invalid}
      disabled={input.disabled}
      describedBy={input.describedBy}
      width="100%"
    />
  );
}
